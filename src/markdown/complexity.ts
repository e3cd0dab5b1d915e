/**
 * Refuses bodies for which the parser would take minutes: it looks back over all marks of a block for
 * each mark that could close something. The work is measured before the parser begins, in one pass.
 */
import type { Placed } from './findings.ts';

/**
 * A body with one block of 5000 marks is the worst that is let through; it takes about a second.
 * The unit is what the parser needs for one mark to look at another, some 40 ns.
 */
const mostWork = 5000 ** 2;

/** A cell of a table, in units: rows that are too short are filled up. */
const workOfCell = 100;

/** A line that makes a heading of the one above takes as long as this many marks. */
const marksOfUnderline = 3;

/** Pictures in the descriptions of pictures take the parser cubic time; no story has one. */
const deepestPicture = 50;

/** Blocks are kept apart by blank lines at least. */
const blankLine = /\n[ \t\r\n]*\n/g;

/** Shorter blocks have too few marks to matter, however many of them there are. */
const shortest = 200;

const marks = /\*+|_+|~+|!?\[|\]/g;

const underline = /^[ \t>]*(?:-+|=+)[ \t\r]*$/gm;

/** A line that may go on a paragraph in a quotation or a list without its mark; each takes as long as a mark. */
const plainLine = /^[ \t]*[^\s#>*+|\d-]/gm;

/** The line below the head of a table. */
const tableRule = /^[ \t>]*[|:-][ \t|:-]*$/gm;

/** Thrown for a body that would take the parser too long; `renderBody` turns it into a problem. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
  /** Where the block begins that needs most work. */
  readonly node: Placed;

  constructor(node: Placed) {
    super('The body has too many marks in a block');
    this.node = node;
  }
}

/** Throws `TooComplex` for a body that would take the parser too long. */
export function refuseComplexBlocks(text: string): void {
  let work = 0;
  let worst = { work: 0, start: 0 };
  for (const { start, end } of blocksOf(text)) {
    if (end - start < shortest) continue;
    const own = workOf(text.slice(start, end));
    work += own;
    if (own > worst.work) worst = { work: own, start };
  }
  if (work <= mostWork) return;
  const line = text.slice(0, worst.start).split('\n').length;
  throw new TooComplex({ position: { start: { line, column: 1 } } });
}

function* blocksOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: match } of text.matchAll(blankLine)) {
    yield { start, end: index };
    start = index + match.length;
  }
  yield { start, end: text.length };
}

function workOf(block: string): number {
  const cells = block.includes('|') || block.includes(':-') || block.includes('-:') ? countCells(block) : 0;
  return countMarks(block) ** 2 + cells * workOfCell;
}

/** Marks in a row count one by one: each may close what another has opened. */
function countMarks(block: string): number {
  let count = 0;
  let pictures = 0;
  const open: string[] = [];
  for (const { 0: found, index } of block.matchAll(marks)) {
    if (found === ']') pictures -= open.pop() === '![' ? 1 : 0;
    else if (found.endsWith('[')) pictures += open.push(found) > 0 && found === '![' ? 1 : 0;
    if (pictures > deepestPicture) return Number.POSITIVE_INFINITY;
    count += found.endsWith('[') ? 1 : isIdle(block, index, index + found.length) ? 0 : found.length;
  }
  return count + countMatches(block, underline) * marksOfUnderline + countMatches(block, plainLine);
}

/** Whether marks can neither begin nor end anything: stars between spaces, and underscores within a word. */
function isIdle(block: string, start: number, end: number): boolean {
  const before = block.charAt(start - 1);
  const after = block.charAt(end);
  if (block[start] === '_' && isLetter(before) && isLetter(after)) return true;
  return block[start] !== ']' && before.trim() === '' && after.trim() === '';
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** The cells of the largest table that the lines can make. */
function countCells(block: string): number {
  let columns = 0;
  for (const [rule] of block.matchAll(tableRule)) columns = Math.max(columns, rule.split('|').length);
  return columns === 0 ? 0 : columns * block.split('\n').length;
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
