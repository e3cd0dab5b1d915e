/** Reports problems as text, grouped by file, errors before warnings. */
import { isError, type Problem } from './problem.ts';

/** How a word is marked; `plain` marks nothing. */
export interface Marks {
  readonly file: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;
const plain: Marks = { file: same, error: same, warning: same, quiet: same };

/** A line for each problem as `file:line:column`, its hint below it, and a count at the end. */
export function toTextReport(problems: readonly Problem[], marks: Marks = plain): string {
  if (problems.length === 0) return '';
  const lines = sortProblems(problems).map((problem) => toLines(problem, marks));
  return `${lines.join('\n')}\n\n${toCount(problems)}\n`;
}

/** Problems in the order of reports: by file, errors first, then by place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      Number(isError(b)) - Number(isError(a)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Such as “2 errors, 1 warning”. */
export function toCount(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function toLines(problem: Problem, marks: Marks): string {
  const { file, line, column, reason, ruleId, note } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const severity = isError(problem) ? marks.error('error') : marks.warning('warning');
  const hint = note ? `\n    ${marks.quiet(note)}` : '';
  return `${marks.file(place)} ${severity} ${reason} ${marks.quiet(`(${ruleId})`)}${hint}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
