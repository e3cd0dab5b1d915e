/** The words of rendered HTML, for programs that show none. */

/** A tag as the pipeline writes it: values in double quotes, which may hold `>`. */
const tag = /<\/?[a-z](?:"[^"]*"|[^">])*>/g;
const endOfBlock = /<\/(?:p|h[1-6]|li|figcaption|tr|pre|dt|dd|aside|blockquote)>/g;
const noteLink = /<a [^>]*role="doc-noteref"[^>]*>([^<]*)<\/a>/g;
const backLink = /<a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a>/g;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Elements that stand within a word as well as beside one. */
const inline = /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)\b/;

/** Paragraphs with empty lines between them. Pictures are left out, and the links from footnotes back to the text. */
export function toPlainText(html: string): string {
  const text = html
    .replace(noteLink, '[$1]')
    .replace(backLink, '')
    .replace(endOfBlock, '\n\n')
    .replaceAll('<br>', '\n')
    .replace(tag, '');
  return decodeAll(text)
    .replace(/ *\n(?:[ \t]*\n)+ */g, '\n\n')
    .trim();
}

/** All words in one line. The marks of footnotes are no words. */
export function toPlainLine(html: string): string {
  const text = html
    .replace(noteLink, '')
    .replace(backLink, '')
    .replace(tag, (each) => (inline.test(each) ? '' : ' '));
  return decodeAll(text).replace(/\s+/g, ' ').trim();
}

const decodeAll = (text: string): string => text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, decode);

function decode(entity: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return entities[name] ?? entity;
}
