/** The line that a build ends with. */
import { relative } from 'node:path';
import { toCount } from '../problems/report-text.ts';
import type { PrintedReport } from './printed-report.ts';

/**
 * Such as “Built 32 stories, 140 pages in 1.2 s (no problems) to _site: 3 pages rendered, 1 file removed”.
 * Where all pages were rendered there is nothing to add.
 * A preview says that it is one, whatever folder it stands in.
 */
export function toClosingLine(report: PrintedReport, root: string): string {
  const { written, stories, pages, problems, seconds, output } = report;
  const found = problems.length === 0 ? 'no problems' : toCount(problems);
  const folder = toShortPath(root, output);
  if (problems.some(({ code }) => code === 'output-unfinished')) {
    return `Only a part was put in place (${found}); the next build completes ${folder}.`;
  }
  if (!written) return `Nothing was written (${found}); ${folder} is as it was.`;
  const what = `${count(stories, 'story', 'stories')}, ${count(pages, 'page')}`;
  return `Built ${what} in ${seconds.toFixed(1)} s (${found}) to ${folder}${toWarning(report)}${toDone(report)}`;
}

/** That the site is not one to publish. */
function toWarning({ drafts, withheld }: PrintedReport): string {
  if (!drafts) return '';
  return `, with ${count(withheld, 'draft or withheld story', 'drafts and withheld stories')}, not for the public`;
}

/** What the build did, where it did not make the whole site. */
function toDone({ pages, rendered, wrote, removed }: PrintedReport): string {
  const others = wrote - rendered;
  if (rendered === pages && removed === 0) return '';
  const done = [
    ...(rendered > 0 ? [`${count(rendered, 'page')} rendered`] : []),
    ...(others > 0 ? [`${count(others, rendered > 0 ? 'other file' : 'file')} written`] : []),
    ...(removed > 0 ? [`${count(removed, 'file')} removed`] : []),
  ];
  return `: ${done.length === 0 ? 'nothing changed' : done.join(', ')}`;
}

/** Such as “1 page”, “3 pages”. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** A path as messages show it: relative where that is shorter. */
export function toShortPath(root: string, path: string): string {
  const short = relative(root, path) || '.';
  return short.startsWith('..') ? path : short;
}
