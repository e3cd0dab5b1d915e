/** The words of rendered HTML, for programs that show none. */

/** A tag as the pipeline writes it: values in double quotes, which may hold `>`. */
const tag = /<\/?[a-z](?:"[^"]*"|[^">])*>/g;
const endOfBlock = /<\/(?:p|h[1-6]|li|figcaption|tr|pre|dt|dd|aside|blockquote)>/g;
const noteLink = /<a [^>]*role="doc-noteref"[^>]*>([^<]*)<\/a>/g;
const backLink = /<a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a>/g;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Paragraphs with empty lines between them. Pictures are left out, and the links from footnotes back to the text. */
export function toPlainText(html: string): string {
  return html
    .replace(noteLink, '[$1]')
    .replace(backLink, '')
    .replace(endOfBlock, '\n\n')
    .replaceAll('<br>', '\n')
    .replace(tag, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, decode)
    .replace(/ *\n(?:[ \t]*\n)+ */g, '\n\n')
    .trim();
}

function decode(entity: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return entities[name] ?? entity;
}
