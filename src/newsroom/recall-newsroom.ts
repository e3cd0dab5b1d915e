/** Takes over the newsroom of an earlier build of the same process, where it would be the same. */
import type { Entry, PictureResult } from '../content/entry.ts';
import { fromReported, type ReportedProblem, toReported } from '../problems/reported.ts';
import type { Instant } from './model.ts';
import { type ChangedEntry, reviseNewsroom } from './revise-newsroom.ts';
import { type NewsroomOptions, type NewsroomResult, toNewsroom } from './to-newsroom.ts';

/** The last newsroom of a process. Texts of its entries may have changed since: their sources tell those of now. */
export interface LastNewsroom {
  readonly entries: readonly Entry[];
  /** Digests of their files as they were then. */
  readonly digests: readonly string[];
  readonly options: Pick<NewsroomOptions, 'now' | 'drafts' | 'baseUrl'>;
  /** What became of the pictures that were asked for. */
  readonly pictures: ReadonlyMap<string, PictureResult | undefined>;
  readonly result: NewsroomResult;
  /** Its problems as they were found: a build changes them by what the site makes of them. */
  readonly problems: readonly ReportedProblem[];
  /** The next instant at which the same entries give another site, where there is one. */
  readonly until: Instant | undefined;
  readonly era: Era;
}

/** The time in which the clock changes nothing: one object for all newsrooms of it. */
export type Era = object;

/** A newsroom, and how to take it over in a later build. */
export interface RecalledNewsroom {
  readonly result: NewsroomResult;
  readonly era: Era;
  /** What is to be remembered, once it is known until when the site is the same. */
  readonly toLast: (until: Instant | undefined) => LastNewsroom;
}

/** The last newsroom, or a new one where an entry, a picture, an option or the time makes a difference. */
export function recallNewsroom(
  last: LastNewsroom | undefined,
  entries: readonly Entry[],
  options: NewsroomOptions,
): RecalledNewsroom {
  const digests = entries.map(({ markdown }) => markdown.digest);
  const era = last && isOfEra(last, options) ? last.era : {};
  const changed = era === last?.era ? findChanged(last, { entries, digests }, options) : undefined;
  if (last && changed?.length === 0) {
    const result = { ...last.result, problems: last.problems.map(fromReported) };
    return { result, era, toLast: () => ({ ...last, digests }) };
  }
  const pictures = new Map(changed ? last?.pictures : []);
  const read = (path: string) => {
    const result = options.pictures.read(path);
    pictures.set(path, result);
    return result;
  };
  const reading = { ...options, pictures: { ...options.pictures, read } };
  const newsroom = last && changed && reviseNewsroom(last, changed, reading);
  const result = newsroom
    ? { ...last.result, problems: last.problems.map(fromReported), newsroom }
    : toNewsroom(entries, reading);
  const { now, drafts, baseUrl } = options;
  const problems = toReported(result.problems);
  return {
    ...{ result, era },
    toLast: (until) => ({
      entries,
      digests,
      options: { now, drafts, baseUrl },
      pictures,
      result,
      problems,
      until,
      era,
    }),
  };
}

/** Whether neither the clock nor an option makes a difference to what was made then. */
const isOfEra = ({ options, until }: LastNewsroom, { now, drafts, baseUrl }: NewsroomOptions): boolean =>
  options.drafts === drafts &&
  options.baseUrl === baseUrl &&
  now >= options.now &&
  now < (until ?? Number.POSITIVE_INFINITY);

/** The entries that are others than in the last newsroom, with those; undefined where it is of no use. */
function findChanged(
  last: LastNewsroom,
  { entries, digests }: Pick<LastNewsroom, 'entries' | 'digests'>,
  { pictures }: NewsroomOptions,
): ChangedEntry[] | undefined {
  if (entries.length !== last.entries.length) return undefined;
  // What is wrong in a file that was written again may stand elsewhere in its lines.
  const judged = new Set(last.problems.map(({ file }) => file));
  const changed: ChangedEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const before = last.entries[index];
    if (entry === before && digests[index] === last.digests[index]) continue;
    if (!before || judged.has(entry.path)) return undefined;
    if (entry !== before) changed.push({ before, after: entry });
  }
  for (const [path, result] of last.pictures) if (pictures.read(path) !== result) return undefined;
  return changed;
}
