/** Finds spaces that nobody sees at the end of values in front matter. */
import { type Problem, toProblem } from '../problems/problem.ts';

/** A key or an item whose text stands on the lines below it: there, spaces may be meant. */
const opensBlock = /(?::|-)[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/;

/**
 * A problem for each value of the YAML that ends in spaces.
 *
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function findTrailingSpaces(path: string, text: string, firstLine: number): Problem[] {
  let block: number | undefined;
  return text.split('\n').flatMap((ended, index) => {
    const line = ended.replace(/\r$/, '');
    const indentation = line.search(/\S/);
    if (block !== undefined && (indentation === -1 || indentation > block)) return [];
    block = opensBlock.test(line) ? indentation : undefined;
    return findInLine(line).map(({ column, spaces }) => {
      const at = { line: firstLine + index, column };
      const place = { ...at, endLine: at.line, endColumn: column + spaces.length };
      return toProblem(
        'trailing-space',
        { count: spaces.length },
        { path, place, fix: { actual: spaces, expected: '' } },
      );
    });
  });
}

/** Spaces, and the column where they begin. */
interface Found {
  readonly column: number;
  readonly spaces: string;
}

/** Found from the end of the line. A comment, a key and a hyphen alone are no values. */
function findInLine(line: string): Found[] {
  const kept = line.trimEnd();
  if (/^$|^\s*#|[:-]$/.test(kept)) return [];
  const spaces = line.slice(kept.length);
  return [
    ...(/[ \t]["']/.test(kept) ? findInQuotes(kept) : []),
    ...(/^[ \t]+$/.test(spaces) ? [{ column: kept.length + 1, spaces }] : []),
  ];
}

/** Found before the closing marks of values, of a line or of a list or map in brackets. One with a backslash is left alone. */
function findInQuotes(line: string): Found[] {
  const found: Found[] = [];
  let before = '';
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '#' && /[ \t]/.test(line.charAt(at - 1))) break;
    if (/["']/.test(letter) && (before === '' || /[:,[{-]/.test(before))) {
      const end = findClosing(line, at);
      if (end < 0 || !/^[ \t]*(?:[,\]}#]|$)/.test(line.slice(end + 1, end + 1 + maxGap))) break;
      const value = line.slice(at + 1, end);
      const kept = value.trimEnd();
      const spaces = value.slice(kept.length);
      if (kept !== '' && spaces !== '' && !value.includes('\\')) found.push({ column: at + 2 + kept.length, spaces });
      at = end;
    }
    if (!/[ \t]/.test(letter)) before = letter;
  }
  return found;
}

/** Nobody leaves more spaces after a value. */
const maxGap = 100;

/** Where the quotation mark is closed that stands at an offset, or -1. A doubled apostrophe closes nothing. */
function findClosing(line: string, start: number): number {
  const mark = line.charAt(start);
  for (let at = line.indexOf(mark, start + 1); at > 0; at = line.indexOf(mark, at + 1)) {
    if (mark === "'" && line.charAt(at + 1) === mark) at += 1;
    else if (mark === "'" || line.charAt(at - 1) !== '\\') return at;
  }
  return -1;
}
