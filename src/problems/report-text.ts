/** Reports problems as text. */
import { type ReadLine, toCodeFrame } from './code-frame.ts';
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

/**
 * A line for each problem as `file:line:column`, its hint below it, and a count at the end. Where lines
 * of the files can be read, the one that is meant stands between them, and a blank line between files.
 */
export function toTextReport(
  problems: readonly ReportedProblem[],
  marks: Marks = plain,
  readLine?: ReadLine | undefined,
): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem, index) => {
    const isOther = index > 0 && problems[index - 1]?.file !== problem.file;
    return `${readLine && isOther ? '\n' : ''}${toLines(problem, marks, readLine)}`;
  });
  return `${lines.join('\n')}\n\n${toCount(problems)}\n`;
}

/** Such as “2 errors, 1 warning”. */
export function toCount(problems: readonly ReportedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function toLines(problem: ReportedProblem, marks: Marks, readLine: ReadLine | undefined): string {
  const { severity, message, code, hint } = problem;
  return [
    `${marks.file(toPlaceText(problem))} ${marks[severity](severity)} ${message} ${marks.quiet(`(${code})`)}`,
    ...toFrame(problem, marks, readLine),
    ...(hint ? [`    ${marks.quiet(hint.replaceAll('\n', '\n    '))}`] : []),
  ].join('\n');
}

function toFrame(problem: ReportedProblem, marks: Marks, readLine: ReadLine | undefined): string[] {
  const text = problem.line === undefined ? undefined : readLine?.(problem.file, problem.line);
  if (text === undefined) return [];
  const [line, pointer] = toCodeFrame(text, problem);
  return [`    ${line}`, `    ${marks[problem.severity](pointer)}`];
}
