/** `broadsheet status`: what waits, what leaves, and when the site would change by itself. */
import { withPaper } from '../build/with-paper.ts';
import type { Entry } from '../content/entry.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { type StatusItem, toStatus } from '../newsroom/status.ts';
import { findUnfinishedDrafts } from '../newsroom/unfinished-drafts.ts';
import { findNextChange } from '../pages/next-change.ts';
import { isError } from '../problems/problem.ts';
import { toTextReport } from '../problems/report-text.ts';
import { toReported } from '../problems/reported.ts';
import { readBuildOptions } from './build-options.ts';
import type { Run, Surroundings } from './command.ts';
import { checkPrivateFile, writePrivateFile } from './private-file.ts';
import { toStatusTable } from './status-table.ts';

/** What is known of the paper's time. */
interface Status {
  readonly newsroom: Newsroom;
  readonly items: readonly StatusItem[];
  /** Milliseconds since 1970. */
  readonly next: number | undefined;
}

/** Prints the status. Exit code 1 where an error would stop a build: nothing would change then. */
export const runStatus: Run = async (options, around) => {
  const { settings } = readBuildOptions({ ...options, output: undefined }, around);
  const file =
    typeof options['output'] === 'string' ? checkPrivateFile(options['output'], '--output', settings) : undefined;
  const { status, problems } = await withPaper({ ...settings, drafts: true }, (paper) => {
    const { newsroom, ...others } = paper.toNewsroom();
    return { status: newsroom && readStatus(newsroom, paper.entries), problems: paper.judge(others).filter(isError) };
  });
  around.stderr.write(toTextReport(toReported(problems)));
  if (!status) return 1;
  if (file !== undefined) writePrivateFile(file, '--output', `${JSON.stringify(toJson(status), null, 2)}\n`);
  print(status, options, around);
  return problems.length > 0 ? 1 : 0;
};

/** A newsroom with drafts knows both what readers see and what they do not see. */
function readStatus(newsroom: Newsroom, entries: readonly Entry[]): Status {
  const open = newsroom.articles.filter(({ withheld }) => withheld === undefined);
  const coming = newsroom.articles.filter(({ withheld }) => withheld === 'future');
  const items = toStatus(newsroom, findUnfinishedDrafts(entries, newsroom));
  return { newsroom, items, next: findNextChange({ ...newsroom, articles: open }, coming) };
}

function print(status: Status, options: Parameters<Run>[0], { stdout, stderr }: Surroundings): void {
  const { next } = status;
  if (options['json'] === true) stdout.write(`${JSON.stringify(toJson(status))}\n`);
  else if (options['next'] !== true) stdout.write(toStatusTable(status.items, next, status.newsroom.site));
  else if (next !== undefined) stdout.write(`${toIso(next)}\n`);
  else stderr.write('note: Time alone changes nothing on the site.\n');
}

function toJson({ newsroom, items, next }: Status): object {
  const list = (kind: StatusItem['kind']) =>
    items
      .filter((item) => item.kind === kind)
      .map(({ file, url = null, title, at, missing = [] }) => ({
        ...{ file, url, title, at: at === undefined ? null : toIso(at) },
        ...(kind === 'draft' && { missing }),
      }));
  return {
    now: toIso(newsroom.now),
    next: next === undefined ? null : toIso(next),
    drafts: list('draft'),
    scheduled: list('scheduled'),
    expiring: list('expiring'),
    corrected: list('corrected'),
  };
}

const toIso = (instant: number): string => new Date(instant).toISOString();
