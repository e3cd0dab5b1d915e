/**
 * Finds marks that Markdown has left as they were typed. They are looked for in the source, which
 * costs little where there are none, and held against the tree: only what is text there is reported.
 */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { type Findings, report } from '../findings.ts';
import { walk } from '../walk.ts';
import { findBrokenItems, findBrokenTables } from './broken-blocks.ts';
import { findBrokenBold } from './broken-bold.ts';
import { findBrokenLinks } from './broken-links.ts';
import type { Candidate } from './candidate.ts';
import { findGarbled } from './garbled.ts';
import { pointAt } from './source-place.ts';

/** Reports broken links, headings and bold texts, each at its first character. */
export function checkAsTyped(tree: Root, source: string, findings: Findings): void {
  const candidates = [
    ...findBrokenLinks(source),
    ...findHeadings(source),
    ...findBrokenBold(source),
    ...findBrokenTables(source),
    ...findBrokenItems(source),
    // Control characters have become U+FFFD in the source, and are reported where the file is read.
    ...findGarbled(findings.input.text),
  ];
  if (candidates.length === 0) return;
  const isText = toIsText(tree);
  let from = { line: 1, column: 1, offset: -1 };
  // Of two at one place the first finder is right.
  for (const { code, values, index, last, isPair } of candidates.sort((one, other) => one.index - other.index)) {
    if (index === from.offset || !(isPair ? isText(index) || isText(last) : isText(index) && isText(last))) continue;
    const place = pointAt(source, index, { ...from, offset: Math.max(0, from.offset) });
    from = { ...place.position.start, offset: index };
    report(findings, code, values as never, place);
  }
}

/** One sign alone may begin a word for a network. */
function findHeadings(source: string): Candidate[] {
  if (!source.includes('##')) return [];
  return [...source.matchAll(/^( {0,3})(#{2,6})([\p{L}\p{N}*“"'([][^\n]{0,200})$/gmu)].map((match) => {
    const [, indent = '', signs = '', text = ''] = match;
    const index = match.index + indent.length;
    const values = { found: signs + text.trimEnd(), write: `${signs} ${text.trimEnd()}` };
    return { code: 'heading-unspaced', values, index, last: index };
  });
}

const verbatim = /^<(\/?)(?:code|kbd|pre|samp|script|style|var)\b/i;

/** Whether the character at an offset is text that readers see: not code, in Markdown or in HTML. */
function toIsText(tree: Root): (offset: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  let depth = 0;
  walk(tree, (node: Nodes, parent) => {
    if (node.type === 'html') {
      const [tag, isEnd] = verbatim.exec(node.value) ?? [];
      if (tag !== undefined) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    }
    const { start, end } = node.type === 'text' ? rangeWithin(node, parent) : {};
    if (node.type !== 'text' || depth > 0 || start?.offset === undefined || end?.offset === undefined) return undefined;
    starts.push(start.offset);
    ends.push(end.offset);
    return undefined;
  });
  return (offset) => {
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > offset;
  };
}

/** A text that was divided at an address has no place of its own: it stands between those beside it that have one. */
function rangeWithin(node: Text, parent: Parents | undefined) {
  if (node.position !== undefined || parent === undefined) return node.position ?? {};
  const at = (parent.children as readonly Nodes[]).indexOf(node);
  const before = parent.children.slice(0, at).findLast(({ position }) => position !== undefined);
  const after = parent.children.slice(at).find(({ position }) => position !== undefined);
  return {
    start: before?.position?.end ?? parent.position?.start,
    end: after?.position?.start ?? parent.position?.end,
  };
}
