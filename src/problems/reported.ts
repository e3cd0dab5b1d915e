/** Problems as reports have them: plain data, in order, fit for JSON and for other threads. */
import { VFileMessage } from 'vfile-message';
import { isError, type Problem } from './problem.ts';

/** A problem in a report. Lines and columns count from 1. */
export interface ReportedProblem {
  /** Permanent name of the kind of problem. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly hint?: string;
}

/** Problems in the order of reports: by file, errors first, then by place. */
export function toReported(problems: readonly Problem[]): ReportedProblem[] {
  const reported = problems.map(
    (problem): ReportedProblem => ({
      code: problem.ruleId ?? '',
      severity: isError(problem) ? 'error' : 'warning',
      file: problem.file ?? '',
      ...(problem.line !== undefined && { line: problem.line }),
      ...(problem.column !== undefined && { column: problem.column }),
      message: problem.reason,
      ...(problem.note && { hint: problem.note }),
    }),
  );
  return reported.sort(byPlace);
}

/** The problem that was reported so, without its end. */
export function fromReported({ code, severity, file, line, column, message, hint }: ReportedProblem): Problem {
  const place = line === undefined || column === undefined ? {} : { place: { line, column } };
  const problem = new VFileMessage(message, { ruleId: code, source: 'broadsheet', ...place });
  problem.file = file;
  problem.fatal = severity === 'error';
  problem.note = hint;
  return problem;
}

/** Such as `content/articles/talks.md:3:9`. */
export function toPlaceText({ file, line, column }: ReportedProblem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function byPlace(a: ReportedProblem, b: ReportedProblem): number {
  return (
    compare(a.file, b.file) ||
    compare(a.severity, b.severity) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
