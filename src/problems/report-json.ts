/** Reports problems as JSON lines. */
import type { ReportedProblem } from './reported.ts';

/** One object on a line of its own for each problem, as `ReportedProblem` says; nothing where there is none. */
export function toJsonReport(problems: readonly ReportedProblem[]): string {
  return problems.map((problem) => `${JSON.stringify(problem)}\n`).join('');
}
