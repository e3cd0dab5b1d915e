/** Shows the line on which a problem stands, with a mark under the value. */
import { steering } from './code-point.ts';
import type { ReportedProblem } from './reported.ts';
import { toCharacters, widthOf } from './text-width.ts';

/** Gives a line of a file, counted from 1, without its line end; undefined where it is not known. */
export type ReadLine = (file: string, line: number) => string | undefined;

/** Columns of a terminal. */
const widest = 100;
const contextBefore = 24;
const tabStop = 4;

/** UTF-16 units around the value that are looked at: a line may be as long as a file. */
const reach = 400;

/** A character as it is shown. */
interface Cell {
  /** UTF-16 units from the beginning of the line, where it begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

/**
 * The line and a line of `^` under the value, with the number of the line before them. A long line is
 * cut around the value. Where the place has no end, one character is marked.
 *
 * @param text of the line, without its line end
 */
export function toCodeFrame(text: string, problem: ReportedProblem): readonly [line: string, marks: string] {
  const { line = 1 } = problem;
  const [start, end] = toSpan(text, problem);
  const { shown, indentation, width } = cut(toCells(text, start, end), start, end);
  const margin = ' '.repeat(String(line).length);
  return [`${line} | ${shown}`, `${margin} | ${' '.repeat(indentation)}${'^'.repeat(width)}`];
}

/** The marked part of the line, in UTF-16 units from its beginning. */
function toSpan(text: string, { line = 1, column = 1, endLine, endColumn }: ReportedProblem): [number, number] {
  const start = Math.min(column - 1, text.length);
  const end =
    endLine === undefined || endColumn === undefined ? start + 1 : endLine > line ? text.length : endColumn - 1;
  return [start, Math.max(start + 1, Math.min(end, text.length))];
}

function toCells(text: string, start: number, end: number): Cell[] {
  const from = Math.max(0, start - reach);
  const near = text.slice(from, Math.min(end, start + reach) + reach);
  let at = from;
  let column = 0;
  const cells = toCharacters(near.replace(/\r$/, '')).map((character): Cell => {
    const isTab = character === '\t';
    const shown = isTab
      ? ' '.repeat(tabStop - (column % tabStop))
      : character.toWellFormed().replace(steering, '\uFFFD');
    const width = isTab ? shown.length : widthOf(shown);
    const cell = { start: at, end: at + character.length, shown, width };
    at = cell.end;
    column += width;
    return cell;
  });
  // What is left out is told by a cell of its own, so that the cut line is too long and gets its marks.
  const gap = (place: number): Cell => ({ start: place, end: place, shown: '…', width: widest });
  return [
    ...(from > 0 ? [gap(-1)] : []),
    ...cells,
    ...(from + near.length < text.length ? [gap(text.length + 1)] : []),
  ];
}

/** The line as it is shown, and where in it the marks stand, in columns. */
function cut(cells: readonly Cell[], start: number, end: number) {
  const found = cells.findIndex((cell) => cell.end > start);
  const value = found === -1 ? cells.length : found;
  const marked = cells.slice(value).filter((cell) => cell.start < end);
  const isNear = sum(cells.slice(0, value)) + Math.min(sum(marked), widest / 2) <= widest;
  const from = isNear ? 0 : value - countWithin(cells.slice(0, value).reverse(), contextBefore);
  const to = from + countWithin(cells.slice(from), widest);
  const lead = from > 0 ? '…' : '';
  const shown = cells.slice(from, to).map((cell) => cell.shown);
  return {
    shown: `${lead}${shown.join('')}${to < cells.length ? '…' : ''}`,
    indentation: lead.length + sum(cells.slice(from, value)),
    width: Math.max(1, sum(marked.slice(0, Math.max(0, to - value)))),
  };
}

/** How many of the first cells have room in so many columns. */
function countWithin(cells: readonly Cell[], columns: number): number {
  let room = columns;
  const end = cells.findIndex(({ width }) => {
    room -= width;
    return room < 0;
  });
  return end === -1 ? cells.length : end;
}

const sum = (cells: readonly Cell[]): number => cells.reduce((columns, { width }) => columns + width, 0);
