/** The frame around a page whose content another layout made, in any of Eleventy's languages. */
import type { SafeHtml } from '../src/markdown/body.ts';
import type { PageProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { RawHtml } from './parts/raw-html.tsx';

/** `content` comes from Eleventy's layout chain. */
export default function Base(props: PageProps & { readonly content: SafeHtml }) {
  return (
    <Document page={props} kind="custom">
      <RawHtml html={props.content} class="custom" />
    </Document>
  );
}
