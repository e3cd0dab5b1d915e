/** Writes right answers into a text. Pure: files are another's matter. */
import type { ReportedProblem } from '../problems/reported.ts';

/** A line that was changed. */
export interface FixedLine {
  /** Counted from 1. */
  readonly line: number;
  /** The codes of what was wrong; none for a missing line end. */
  readonly codes: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** A text with its right answers, and the lines that are others now. */
export interface FixedText {
  readonly text: string;
  readonly lines: readonly FixedLine[];
}

/**
 * The text of a file with the fixes of its problems, and with a line end after the last line. A fix
 * whose text does not stand where the problem says is left out.
 *
 * @param text without a byte order mark
 */
export function fixText(text: string, problems: readonly ReportedProblem[]): FixedText {
  const lines = text.split('\n');
  const changes = new Map<number, ReportedProblem[]>();
  // From the end of each line to its beginning, so that columns hold.
  const sorted = problems.toSorted((a, b) => (b.column ?? 0) - (a.column ?? 0));
  for (const problem of sorted) {
    const line = problem.line ?? 0;
    const after = fixLine(lines[line - 1], problem);
    if (after === undefined) continue;
    lines[line - 1] = after;
    changes.set(line, [problem, ...(changes.get(line) ?? [])]);
  }
  const before = text.split('\n');
  const fixed = [...changes].map(([line, found]): FixedLine => {
    const codes = [...new Set(found.map(({ code }) => code))];
    return { line, codes, before: withoutEnd(before[line - 1]), after: withoutEnd(lines[line - 1]) };
  });
  const last = lines.at(-1) ?? '';
  if (last !== '') {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    lines[lines.length - 1] = `${last}${end}`;
    fixed.push({ line: lines.length, codes: [], before: last, after: `${last}⏎` });
  }
  return { text: lines.join('\n'), lines: fixed.toSorted((a, b) => a.line - b.line) };
}

/** The line with one fix, or undefined where it does not fit. A value may stand in quotation marks. */
function fixLine(text: string | undefined, { fix, line, column, endLine, endColumn }: ReportedProblem) {
  if (text === undefined || !fix || column === undefined || endColumn === undefined || endLine !== line)
    return undefined;
  const value = text.slice(column - 1, endColumn - 1);
  const quote = /^(["']).*\1$/.exec(value)?.[1] ?? '';
  if (value !== fix.actual && value !== `${quote}${fix.actual}${quote}`) return undefined;
  const written = value === fix.actual ? fix.expected : `${quote}${fix.expected}${quote}`;
  return `${text.slice(0, column - 1)}${written}${text.slice(endColumn - 1)}`;
}

const withoutEnd = (line = ''): string => line.replace(/\r$/, '');
