/** Finds template syntax of other programs, which means nothing here and comes out as it was written. */

/** What opens a template, and what closes it in the same line. */
const closers: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '${': '}', '<%': '%>' };

const lineEnd = /[\n\r\u2028\u2029]/g;

/** The text with `thing` in place of every character of a template. */
export function hideTemplates(text: string, thing: string): string {
  let result = '';
  let end = 0;
  const nextOf = new Map<string, number>();
  for (const opener of text.matchAll(/\{(?=[{%#])|\$(?=\{)|<(?=%)/g)) {
    if (opener.index < end) continue;
    const closer = closers[text.slice(opener.index, opener.index + 2)] ?? '';
    const close = findNext(text, closer, opener.index + 2, nextOf);
    if (close >= findLineEnd(text, opener.index, nextOf)) continue;
    result += text.slice(end, opener.index) + thing.repeat(close + closer.length - opener.index);
    end = close + closer.length;
  }
  return result + text.slice(end);
}

/** Remembers what it has found: no part of the text is searched twice for the same. */
function findNext(text: string, searched: string, from: number, nextOf: Map<string, number>): number {
  const known = nextOf.get(searched) ?? -1;
  if (known >= from) return known;
  const found = text.indexOf(searched, from);
  const next = found === -1 ? Number.POSITIVE_INFINITY : found;
  nextOf.set(searched, next);
  return next;
}

function findLineEnd(text: string, from: number, nextOf: Map<string, number>): number {
  const known = nextOf.get('line') ?? -1;
  if (known >= from) return known;
  lineEnd.lastIndex = from;
  const next = lineEnd.exec(text)?.index ?? text.length;
  nextOf.set('line', next);
  return next;
}
