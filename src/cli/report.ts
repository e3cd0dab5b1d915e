/** Prints how a build went. */
import { relative } from 'node:path';
import { createColors } from 'picocolors';
import type { BuildReport } from '../build/build-site.ts';
import { type Marks, toCount, toTextReport } from '../problems/report-text.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import type { OptionValues, Surroundings } from './command.ts';

/** How a build went, as it is printed. */
export type PrintedReport = Omit<BuildReport, 'problems'> & {
  readonly problems: readonly ReportedProblem[];
  readonly seconds: number;
  /** Absolute path of the finished site. */
  readonly output: string;
};

/** Prints problems to standard error and a closing line to standard output, or all of it there as one line of JSON. */
export function printReport(report: PrintedReport, options: OptionValues, around: Surroundings): void {
  const { stdout, stderr, root } = around;
  if (options['json'] === true) {
    stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  stderr.write(toTextReport(report.problems, toMarks(around)));
  if (options['quiet'] !== true) stdout.write(`${toClosingLine(report, root)}\n`);
}

/** Such as “Built 32 stories, 140 pages in 1.2 s (no problems) to _site”. */
function toClosingLine({ written, stories, pages, problems, seconds, output }: PrintedReport, root: string): string {
  const found = problems.length === 0 ? 'no problems' : toCount(problems);
  const folder = toShortPath(root, output);
  if (!written) return `Nothing was written (${found}); ${folder} is as it was.`;
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const what = `${count(stories, 'story', 'stories')}, ${count(pages, 'page', 'pages')}`;
  return `Built ${what} in ${seconds.toFixed(1)} s (${found}) to ${folder}`;
}

function toMarks({ stderr, environment }: Surroundings): Marks {
  const plain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  const { bold, red, yellow, dim } = createColors(stderr.isTTY === true && !plain);
  return { file: bold, error: red, warning: yellow, quiet: dim };
}

/** A path as messages show it: relative where that is shorter. */
export function toShortPath(root: string, path: string): string {
  const short = relative(root, path) || '.';
  return short.startsWith('..') ? path : short;
}
