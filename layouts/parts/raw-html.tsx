/** The only way by which HTML comes into a page unescaped: sanitised HTML from the Markdown pipeline. */
import type { SafeHtml } from '../../src/markdown/body.ts';

/** Shows nothing for empty HTML. */
export function RawHtml({ html, class: name }: { html: SafeHtml; class: string }) {
  return html === '' ? null : <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
