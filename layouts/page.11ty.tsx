/** A static page, such as the paper's ethics. */
import type { StaticPageProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { RawHtml } from './parts/raw-html.tsx';
import { Stamp } from './parts/stamp.tsx';

/** The page's text, and when it last changed where the props say so. */
export default function StaticPage(props: StaticPageProps) {
  const { page } = props;
  return (
    <Document page={props} kind="page">
      <article class="static-page" lang={page.lang} dir={page.dir}>
        <PageHeader title={page.title} summary={page.summary} label={page.withheld} />
        <RawHtml html={page.body} class="prose" />
        {page.updated && (
          <p class="page-updated">
            <Stamp label={props.words.updated} time={page.updated} short />
          </p>
        )}
      </article>
    </Document>
  );
}
