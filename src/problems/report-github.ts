/** Reports problems as annotations: GitHub Actions shows them beside the lines of a change. */
import type { ReportedProblem } from './reported.ts';

/**
 * A workflow command on a line of its own for each problem.
 *
 * @param toPath path of a file from the root of the repository
 */
export function toGitHubReport(problems: readonly ReportedProblem[], toPath: (file: string) => string): string {
  return problems.map((problem) => `${toCommand(problem, toPath)}\n`).join('');
}

function toCommand(problem: ReportedProblem, toPath: (file: string) => string): string {
  const { severity, file, line, column, endLine, endColumn, code, message, hint } = problem;
  // GitHub marks columns only within one line; its end is the last character that is marked.
  const isOneLine = endLine === line && endColumn !== undefined;
  const properties = {
    ...{ file: toPath(file), line, col: column },
    ...(endLine !== undefined && { endLine }),
    ...(isOneLine && { endColumn: Math.max(column ?? 1, endColumn - 1) }),
    title: code,
  };
  const pairs = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${severity} ${pairs.join(',')}::${escapeText(hint ? `${message}\n${hint}` : message)}`;
}

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
