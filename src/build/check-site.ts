/** The story of a check: all that a build does up to rendering pages. No site is read or written. */
import type { Problem } from '../problems/problem.ts';
import type { Cache } from './cache/cache.ts';
import { recordInCache, withCache } from './cache/with-cache.ts';
import { type PaperToJudge, prepareEdition } from './prepare-edition.ts';
import { type OnProgress, startStopwatch } from './progress.ts';
import { rememberNothing } from './session.ts';
import type { BuildSettings } from './settings.ts';

/** What a check has found. */
export interface CheckReport {
  readonly problems: readonly Problem[];
  /** What the user should know of the check itself, one sentence each. */
  readonly notices: readonly string[];
  /** Drafts whose texts were not judged, by their paths; what is wrong in the fields above a text is always found. */
  readonly unjudged: readonly string[];
}

/** A check: what it reads, and who hears of progress. */
export interface Check {
  readonly settings: BuildSettings;
  readonly onProgress: OnProgress;
  /** Checks without what earlier builds and checks left, and leaves nothing. */
  readonly noCache?: boolean | undefined;
  /** A revision of git that published stories are compared with. */
  readonly since?: string | undefined;
}

/** Reads and judges all content as a build would. What is learned is kept for the next check or build. */
export async function checkSite({ settings, onProgress, noCache, since }: Check): Promise<CheckReport> {
  const notices: string[] = [];
  const onNotice = (notice: string) => notices.push(notice);
  const judgeMore = since === undefined ? undefined : await toJudgeSince(settings, since);
  const judge = async (cache: Cache) => {
    const tools = { cache, remembered: rememberNothing(), stopwatch: startStopwatch(), onProgress, judgeMore };
    const { problems, isGone, unjudged } = await prepareEdition(settings, tools);
    recordInCache(cache, () => cache.save(isGone), onNotice);
    return { problems, unjudged };
  };
  const found = await withCache(settings, { lasting: noCache !== true, onNotice }, judge);
  return { ...found, notices };
}

/** Loaded only where it is asked for. */
async function toJudgeSince(settings: BuildSettings, revision: string): Promise<(paper: PaperToJudge) => Problem[]> {
  const { checkSince } = await import('./since/check-since.ts');
  return (paper) => checkSince(settings, paper, revision);
}
