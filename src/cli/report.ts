/** Prints how a build went. */
import { toTextReport } from '../problems/report-text.ts';
import { toClosingLine } from './closing-line.ts';
import type { OptionValues, Surroundings } from './command.ts';
import { toExplanationText } from './explanation-text.ts';
import { toLineReader } from './line-reader.ts';
import { toMarks } from './marks.ts';
import type { PrintedReport } from './printed-report.ts';

/**
 * Prints problems and notices to standard error, explanations and a closing line to standard output; or
 * all of it there as one line of JSON.
 */
export function printReport(report: PrintedReport, options: OptionValues, around: Surroundings): void {
  const { stdout, stderr, root } = around;
  if (options['json'] === true) {
    stdout.write(`${JSON.stringify(toJson(report))}\n`);
    return;
  }
  stderr.write(toTextReport(report.problems, toMarks(stderr, around.environment), toLineReader(root)));
  if (options['quiet'] === true) return;
  stderr.write(report.notices.map((notice) => `note: ${notice}\n`).join(''));
  stdout.write(`${toExplanationText(report.explanations)}${toClosingLine(report, root)}\n`);
}

/** The report with its keys in the order of the documentation, its instant as text and its times legible. */
function toJson({
  written,
  stories,
  drafts,
  withheld,
  pages,
  rendered,
  wrote,
  removed,
  until,
  ...report
}: PrintedReport): object {
  const { problems, notices, explanations, times, seconds, output, profile } = report;
  const round = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000;
  return {
    ...{ written, stories, pages, drafts, withheld, rendered, wrote, removed },
    until: until === undefined ? null : new Date(until).toISOString(),
    ...{ problems, notices, explanations },
    times: times.map(({ stage, wall, cpu }) => ({ stage, wall: round(wall), cpu: round(cpu) })),
    ...{ seconds, output, profile },
  };
}
