/**
 * Finds commands that other programs would carry out and this one prints: shortcodes of Hugo and
 * WordPress, tags of Jekyll and Liquid, links of wikis, containers, notes. What stands in code is an example.
 */
import type { Root } from 'mdast';
import { type Findings, report } from '../findings.ts';
import { walk } from '../walk.ts';
import { pointAt } from './source-place.ts';

/** Names of WordPress’s own shortcodes; others would be guesses. */
const wordPress =
  'audio|caption|embed|gallery|playlist|video|wp_caption|youtube|vimeo|tweet|twitter|soundcloud|contact-form(?:-7)?';

const shortcode = new RegExp(
  [
    '\\{\\{[<%](?:(?!\\}\\}).){0,300}?[%>]\\}\\}',
    '\\{%-?\\s*\\w(?:(?!%\\}).){0,300}?%\\}',
    '\\{\\{(?![<%{])[^{}\\n]{1,200}\\}\\}',
    `\\[/?(?:${wordPress})(?:\\s+[\\w-]+=[^\\]\\n]{1,300}|\\s+https?:[^\\]\\n]{1,300})?\\s*/?\\](?![(:[])`,
    '!?\\[\\[[^[\\]\\n]{1,200}\\]\\](?![(\\]])',
    '(?<=^ {0,3}):{3,}[^\\n:]*$',
    // Ids and classes, as kramdown and Pandoc write them.
    '(?<=^#{1,6} [^\\n]{1,300})\\{[#.][^{}\\n]{1,100}\\}(?=[ \\t]*$)',
    '(?<=^[ >]{0,20})\\{:[^{}\\n]{1,200}\\}(?=[ \\t]*$)',
    '(?<=[)*_`\\]])\\{:\\s?(?:[.#][A-Za-z]|[\\w-]+=)[^{}\\n]{0,200}\\}',
    '(?<=\\S[ \\t])\\{:\\s?(?:[.#][A-Za-z]|[\\w-]+=)[^{}\\n]{0,200}\\}(?=[ \\t]*$)',
    '(?<=[)*_`\\]])\\{[.#][A-Za-z][^{}\\n]{0,200}\\}',
    '(?<=[)`\\]])\\{[A-Za-z][\\w-]{0,30}=[^{}\\n]{1,200}\\}',
    // Embedded Ruby and JavaScript.
    '<%[=#-]{0,2}\\s*\\w(?:(?!%>).){0,300}?%>',
    // Notes, as GitHub, Obsidian and MkDocs write them, and the table of contents of many.
    '(?<=^[ >]{0,20}> ?)\\[![A-Za-z][\\w-]{0,30}\\][+-]?(?![(:[])',
    '(?<=^ {0,3})(?:!!!|\\?\\?\\?)\\+? [a-z][\\w-]{0,30}(?: "[^"\\n]{0,200}")?(?=[ \\t]*$)',
    '(?<=^ {0,3})\\[(?:TOC|toc)\\](?=[ \\t]*$)',
  ].join('|'),
  'gms',
);

/** Told in one pass, before the commands themselves are looked for. */
const possible = new RegExp(
  `\\{[{%#.:]|[)\`\\]]\\{\\w|<%|\\[\\[|:::|!!! |\\?\\?\\?|\\[(?:!|TOC|toc)|\\[/?(?:${wordPress})(?![\\w(])`,
);

/** Reports each command at its first character. */
export function checkShortcodes(tree: Root, source: string, findings: Findings): void {
  if (!possible.test(source)) return;
  const found = [...source.matchAll(shortcode)];
  if (found.length === 0) return;
  const isInCode = toIsInside(findCode(tree));
  let from = { line: 1, column: 1, offset: 0 };
  for (const { 0: what, index } of found) {
    if (isEscaped(source, index) || isEnd(what) || isDefined(what, source) || isInCode(index)) continue;
    const place = pointAt(source, index, from);
    from = { ...place.position.start, offset: index };
    report(findings, 'shortcode-left', { what }, place);
  }
}

/** Where code stands, in Markdown and in HTML: from which offset to which. */
function findCode(tree: Root): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let depth = 0;
  let from = 0;
  walk(tree, (node) => {
    const { type, position } = node;
    const isCode = type === 'code' || type === 'inlineCode';
    const isFrame = isCode || type === 'definition';
    if (isFrame && position) ranges.push([position.start.offset ?? 0, position.end.offset ?? 0]);
    if (type !== 'html' || !position) return undefined;
    for (const { 0: tag, index } of node.value.matchAll(verbatim)) {
      const isEnd = tag.startsWith('</');
      const at = (position.start.offset ?? 0) + index;
      if (!isEnd && depth === 0) from = at;
      if (isEnd && depth === 1) ranges.push([from, at]);
      depth = Math.max(0, depth + (isEnd ? -1 : 1));
    }
    return undefined;
  });
  return ranges.sort(([one], [other]) => one - other);
}

const verbatim = /<\/?(?:code|kbd|pre|samp)(?![\w-])[^<>]*>/gi;

/** Whether an offset is in one of the ranges; asked with ever higher offsets. */
function toIsInside(ranges: readonly (readonly [number, number])[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((ranges[next]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return (ranges[next]?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

const isEscaped = (source: string, index: number): boolean => source.charAt(index - 1) === '\\';

/** The end of a command stands below its beginning, which is reported. */
const isEnd = (what: string): boolean => /^(?:\[\/|:+\s*$|\{\{[<%]\s*\/|\{%-?\s*end)/.test(what);

/** A word in brackets that is a link of its own, because its address is given elsewhere. */
const isDefined = (what: string, source: string): boolean =>
  /^\[\w/.test(what) && source.includes(`${what.toLowerCase()}:`);
