/** Problems as reports have them: plain data, in order, fit for JSON and for other threads. */
import { VFileMessage } from 'vfile-message';
import { showControls } from './code-point.ts';
import { type Fix, isError, type Place, type Problem, type RelatedPlace, toUnistPlace } from './problem.ts';

/** A problem in a report. Lines and columns count from 1. */
export interface ReportedProblem {
  /** Permanent name of the kind of problem. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Where the value ends, where that is known; the column is that after its last character. */
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly message: string;
  readonly hint?: string;
  /** What belongs in place of the value, where there is one right answer. */
  readonly fix?: Fix;
  /** Other files that take part in it. */
  readonly related?: readonly RelatedPlace[];
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
      ...toEnd(problem),
      message: problem.reason,
      ...(problem.note && { hint: problem.note }),
      ...toFix(problem),
      ...(problem.related && { related: problem.related }),
    }),
  );
  return reported.sort(byPlace);
}

/** The problem that was reported so. */
export function fromReported({
  code,
  severity,
  file,
  message,
  hint,
  fix,
  related,
  ...where
}: ReportedProblem): Problem {
  const { line, column } = where;
  const place = line === undefined || column === undefined ? {} : { place: toUnistPlace({ ...where, line, column }) };
  const problem: Problem = new VFileMessage(message, { ruleId: code, source: 'broadsheet', ...place });
  problem.file = file;
  problem.fatal = severity === 'error';
  problem.note = hint;
  if (fix) Object.assign(problem, { actual: fix.actual, expected: [fix.expected] });
  if (related) problem.related = related;
  return problem;
}

function toEnd({ place }: Problem): Pick<Place, 'endLine' | 'endColumn'> {
  return place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {};
}

function toFix({ actual, expected }: Problem): { readonly fix?: Fix } {
  const [only, ...others] = expected ?? [];
  return actual == null || only === undefined || others.length > 0 ? {} : { fix: { actual, expected: only } };
}

/** Such as `content/articles/talks.md:3:9`. */
export function toPlaceText({ file, line, column }: ReportedProblem): string {
  return [showControls(file), line, column].filter((part) => part !== undefined).join(':');
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
