/** The story of a build, on one screen. */
import { rmSync } from 'node:fs';
import { isError, type Problem } from '../problems/problem.ts';
import { fromReported } from '../problems/reported.ts';
import type { Cache } from './cache/cache.ts';
import { recordInCache, withCache } from './cache/with-cache.ts';
import type { Explanation } from './explain.ts';
import { lockOutput } from './lock.ts';
import { checkOutput } from './output-folder.ts';
import { type OnProgress, type StageTime, startStopwatch } from './progress.ts';
import type { MakeRenderer } from './renderer.ts';
import { rememberNothing, type Session } from './session.ts';
import type { BuildSettings } from './settings.ts';
import { openSite } from './site.ts';
import { makeStaging, putInPlace, recover } from './staging.ts';
import { toWriteProblem } from './write-failure.ts';

/** What a build has done. */
export interface BuildReport {
  /** Whether the site stands. It is as it was where there is an error. */
  readonly written: boolean;
  readonly stories: number;
  /** How many stories and pages the site shows that readers may not see: none but in a preview. */
  readonly withheld: number;
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
  /** The next instant at which the same content gives another site, in milliseconds since 1970. */
  readonly until: number | undefined;
  /** Files of the code that pages are made with, relative to the site's folder or absolute; none where it was not read. */
  readonly code: readonly string[];
  /** Whether something is left to a later build: see `Build.holdsRest`. */
  readonly hasRest: boolean;
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
  /** Remembers what this build learns for the next one of the same process. */
  readonly session?: Session | undefined;
  /**
   * Files of content and public files that alone have changed, come or gone since the last build of the session;
   * relative to the site's folder, with `/`. All are looked at where absent.
   */
  readonly changed?: readonly string[] | undefined;
  /**
   * Leaves what no page shows as the last build of the session left it, where no story has gone since: the index of the
   * search, feeds and sitemaps, which take longer than all else after a save. A later build makes them; until then no
   * process takes the site for finished.
   */
  readonly holdsRest?: boolean | undefined;
  /** Hears of a site that is in its place, before what the next build needs is recorded. */
  readonly onPlaced?: ((report: BuildReport) => void) | undefined;
}

/**
 * Builds the site: makes what is not as it should be, and puts it in place when all of it is made. With
 * an error nothing is written: the last good site stays as it is.
 *
 * @throws OutputError where the output folder must not be written
 */
export async function buildSite(build: Build): Promise<BuildReport> {
  const { settings, output, noCache, session, changed } = build;
  await checkOutput(output, settings);
  const notices: string[] = [];
  const lock = lockOutput(output, () => notices.push('Another build was writing the site; this one waited for it.'));
  try {
    recover(output);
    const onNotice = (notice: string) => notices.push(notice);
    const use = { lasting: noCache !== true, onNotice, keeper: session, changed };
    const onPlaced: OnPlaced = (report) => build.onPlaced?.({ ...report, notices });
    return { ...(await withCache(settings, use, (cache) => buildWith(cache, build, { onNotice, onPlaced }))), notices };
  } catch (error) {
    const problem = toWriteProblem(error, output, settings.root);
    if (!problem) throw error;
    return { ...nothingDone, written: false, problems: [problem], notices };
  } finally {
    lock.release();
  }
}

/** The report of a build that did nothing. */
export const nothingDone = {
  ...{ stories: 0, withheld: 0, pages: 0, rendered: 0, wrote: 0, removed: 0 },
  ...{ explanations: [], times: [], notices: [], code: [], until: undefined, hasRest: false },
} as const;

type OnPlaced = (report: Omit<BuildReport, 'notices'>) => void;

async function buildWith(
  cache: Cache,
  build: Build,
  { onNotice, onPlaced }: { readonly onNotice: (notice: string) => void; readonly onPlaced: OnPlaced },
): Promise<Omit<BuildReport, 'notices'>> {
  const { settings, output, makeRenderer, onProgress, explain = false } = build;
  const remembered = build.session?.recall(cache) ?? rememberNothing();
  const stopwatch = startStopwatch();
  const site = stopwatch.time('read', () => openSite(output, settings, cache, remembered.standing));
  // After a save in a session something has changed: it is not worth the search for nothing.
  const last = remembered.hasBuilt ? undefined : site.findUnchanged();
  remembered.hasBuilt = true;
  if (last) {
    // So that the next build need not list them; where that cannot be written nothing is lost.
    recordInCache(cache, site.saveFolders, () => undefined);
    const problems = last.problems.map(fromReported);
    const { stories, withheld, pages, code } = last;
    const until = last.until ?? undefined;
    return { ...nothingDone, stories, withheld, pages, code, until, written: true, problems, times: stopwatch.read() };
  }
  // Loaded here, because where nothing changed nothing of it is needed.
  const [{ prepareEdition }, { writeChanges }] = await Promise.all([
    import('./prepare-edition.ts'),
    import('./write-changes.ts'),
  ]);
  const { edition, problems, isGone, until } = await prepareEdition(settings, {
    ...{ cache, remembered, stopwatch, onProgress },
    holdsRest: build.holdsRest,
  });
  cache.save(isGone);
  if (!edition) return { ...nothingDone, written: false, until, problems, times: stopwatch.read() };

  const counts = { stories: edition.stories, withheld: edition.withheld, pages: edition.pages.length };
  const staging = makeStaging(output);
  try {
    const changes = await writeChanges(edition, {
      ...{ settings, makeRenderer, onProgress, explain },
      ...{ cache, site, staging, stopwatch },
    });
    const all = [...problems, ...changes.problems];
    const { code } = changes;
    if (all.some(isError)) {
      return { ...nothingDone, ...counts, code, until, written: false, problems: all, times: stopwatch.read() };
    }
    stopwatch.time('write', () => putInPlace(staging, output, changes.removals));
    const { rendered, wrote, removed, explanations } = changes;
    const made = { rendered, wrote, removed, explanations, code, until, hasRest: changes.hasRest };
    const report = { ...counts, ...made, written: true, problems: all };
    onPlaced({ ...report, times: stopwatch.read() });
    stopwatch.time('write', () => {
      const record = () => {
        site.save(changes, { ...counts, until, problems: all });
        cache.save(isGone);
      };
      recordInCache(cache, record, onNotice);
    });
    return { ...report, times: stopwatch.read() };
  } finally {
    rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
  }
}
