/** Reports problems as text. */
import { type ReportedProblem, toPlaceText } from './reported.ts';

/** How a word is marked; without marks the text is plain. */
export interface Marks {
  readonly file: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;
const plain: Marks = { file: same, error: same, warning: same, quiet: same };

/** A line for each problem as `file:line:column`, its hint below it, and a count at the end. */
export function toTextReport(problems: readonly ReportedProblem[], marks: Marks = plain): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem) => toLines(problem, marks));
  return `${lines.join('\n')}\n\n${toCount(problems)}\n`;
}

/** Such as “2 errors, 1 warning”. */
export function toCount(problems: readonly ReportedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function toLines(problem: ReportedProblem, marks: Marks): string {
  const { severity, message, code, hint } = problem;
  const line = `${marks.file(toPlaceText(problem))} ${marks[severity](severity)} ${message} ${marks.quiet(`(${code})`)}`;
  return hint ? `${line}\n    ${marks.quiet(hint)}` : line;
}
