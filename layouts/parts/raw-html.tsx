/** The only ways by which text comes into a page unescaped: sanitised HTML of the pipeline, and JSON that ends no element. */
import type { SafeHtml } from '../../src/markdown/body.ts';
import type { ScriptJson } from '../../src/pages/props.ts';

/** Shows nothing for empty HTML. */
export function RawHtml({ html, class: name }: { html: SafeHtml; class: string }) {
  return html === '' ? null : <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Data for search engines. It is no script, whatever its element is called: browsers run nothing of it. */
export function StructuredData({ json }: { json: ScriptJson }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
