/** Finds in a source what looks like a table or a list and is none: without its second row, without spaces after the marks. */
import type { Candidate } from './candidate.ts';
import { shorten } from './shorten.ts';

/** Longer lines are cut in messages. */
const longest = 60;

/** Rows that begin and end with a bar, at least two of them. */
const rows = /(?<=^ {0,3})\|(?:[^|\n]*\|){2,30}[ \t]*(?:\n {0,3}\|(?:[^|\n]*\|){2,30}[ \t]*)+$/gm;

/** Tables without the row of hyphens, which are text; to be held against the tree. */
export function findBrokenTables(source: string): Candidate[] {
  if (!source.includes('|')) return [];
  return [...source.matchAll(rows)].map(({ 0: found, index }): Candidate => {
    const first = found.slice(0, found.indexOf('\n')).trimEnd();
    const cells = first.split('|').length - 2;
    const values = { found: shorten(first, longest), write: `|${' --- |'.repeat(cells)}` };
    return { code: 'table-broken', values, index, last: index };
  });
}

const item = /(?<=^ {0,3})([-*+])(\p{L}[^\n]{0,200})$/gmu;
const isItem = (line: string): boolean => /^ {0,3}[-*+](?: +\S|\p{L})/u.test(line);

/** Items without a space after their mark, beside other items; to be held against the tree. */
export function findBrokenItems(source: string): Candidate[] {
  return [...source.matchAll(item)].flatMap(({ 0: found, 1: mark = '', 2: text = '', index }): Candidate[] => {
    const start = source.lastIndexOf('\n', index - 1) + 1;
    const before = start === 0 ? '' : source.slice(source.lastIndexOf('\n', start - 2) + 1, start - 1);
    const end = index + found.length;
    const after = source.slice(end + 1, (source.indexOf('\n', end + 1) + 1 || source.length + 1) - 1);
    if (!(isItem(before) || isItem(after))) return [];
    const values = { found: shorten(found, longest), write: `${mark} ${shorten(text, longest)}` };
    return [{ code: 'item-unspaced', values, index, last: index }];
  });
}
