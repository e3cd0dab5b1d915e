/** The story of a build, on one screen. */
import { rmSync } from 'node:fs';
import { isError, type Problem } from '../problems/problem.ts';
import { fromReported } from '../problems/reported.ts';
import type { Cache } from './cache/cache.ts';
import { withCache } from './cache/with-cache.ts';
import type { Explanation } from './explain.ts';
import { lockOutput } from './lock.ts';
import { checkOutput } from './output-folder.ts';
import { prepareEdition } from './prepare-edition.ts';
import { type OnProgress, type StageTime, startStopwatch } from './progress.ts';
import type { MakeRenderer } from './renderer.ts';
import type { BuildSettings } from './settings.ts';
import { openSite } from './site.ts';
import { makeStaging, putInPlace, recover } from './staging.ts';
import { writeChanges } from './write-changes.ts';

/** What a build has done. */
export interface BuildReport {
  /** Whether the site stands. It is as it was where there is an error. */
  readonly written: boolean;
  readonly stories: number;
  readonly pages: number;
  /** Pages that were rendered, and files that were written and removed. */
  readonly rendered: number;
  readonly wrote: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
  /** What the user should know of the build itself, one sentence each. */
  readonly notices: readonly string[];
  readonly explanations: readonly Explanation[];
  readonly times: readonly StageTime[];
}

/** A build: what it reads, where it writes, who renders and who hears of progress. */
export interface Build {
  readonly settings: BuildSettings;
  /** The folder of the finished site, absolute. */
  readonly output: string;
  readonly makeRenderer: MakeRenderer;
  readonly onProgress: OnProgress;
  /** Builds without what earlier builds left, and leaves nothing. */
  readonly noCache?: boolean | undefined;
  /** Says of each rendered page why it was rendered. */
  readonly explain?: boolean | undefined;
}

/**
 * Builds the site: makes what is not as it should be, and puts it in place when all of it is made. With
 * an error nothing is written: the last good site stays as it is.
 *
 * @throws OutputError where the output folder must not be written
 */
export async function buildSite(build: Build): Promise<BuildReport> {
  const { settings, output, noCache } = build;
  await checkOutput(output, settings);
  const notices: string[] = [];
  const lock = lockOutput(output, () => notices.push('Another build was writing the site; this one waited for it.'));
  try {
    recover(output);
    const onNotice = (notice: string) => notices.push(notice);
    const done = await withCache(settings, { lasting: noCache !== true, onNotice }, (cache) => buildWith(cache, build));
    return { ...done, notices };
  } finally {
    lock.release();
  }
}

/** The report of a build that did nothing. */
export const nothingDone = {
  ...{ stories: 0, pages: 0, rendered: 0, wrote: 0, removed: 0 },
  ...{ explanations: [], times: [], notices: [] },
} as const;

async function buildWith(cache: Cache, build: Build): Promise<Omit<BuildReport, 'notices'>> {
  const { settings, output, makeRenderer, onProgress, explain = false } = build;
  const stopwatch = startStopwatch();
  const site = stopwatch.time('read', () => openSite(output, settings, cache));
  const last = site.findUnchanged();
  if (last) {
    const problems = last.problems.map(fromReported);
    const { stories, pages } = last;
    return { ...nothingDone, stories, pages, written: true, problems, times: stopwatch.read() };
  }
  const { edition, problems, isGone } = await prepareEdition(settings, { cache, stopwatch, onProgress });
  cache.save(isGone);
  if (!edition) return { ...nothingDone, written: false, problems, times: stopwatch.read() };

  const counts = { stories: edition.stories, pages: edition.pages.length };
  const staging = makeStaging(output);
  try {
    const changes = await writeChanges(edition, {
      ...{ settings, makeRenderer, onProgress, explain },
      ...{ cache, site, staging, stopwatch },
    });
    const all = [...problems, ...changes.problems];
    if (all.some(isError)) return { ...nothingDone, ...counts, written: false, problems: all, times: stopwatch.read() };
    stopwatch.time('write', () => {
      putInPlace(staging, output, changes.removals);
      site.save(changes, { ...counts, until: edition.until, problems: all });
      cache.save(isGone);
    });
    const { rendered, wrote, removed, explanations } = changes;
    return { ...counts, rendered, wrote, removed, explanations, written: true, problems: all, times: stopwatch.read() };
  } finally {
    rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
  }
}
