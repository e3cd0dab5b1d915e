/** Everything of a build up to rendering: reads the content and plans every file of the site. */
import type { Entry, PictureFile } from '../content/entry.ts';
import { findPictures } from '../content/pictures.ts';
import { readContent } from '../content/read-content.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { recallNewsroom } from '../newsroom/recall-newsroom.ts';
import type { PlannedDocument } from '../outputs/planned-document.ts';
import type { SearchPart } from '../outputs/search/plan-search.ts';
import { findNextChange } from '../pages/next-change.ts';
import type { PlannedPage } from '../pages/planned-page.ts';
import type { DigestSources } from '../pages/source-digests.ts';
import { applyPolicy } from '../problems/policy.ts';
import { isError, type Problem } from '../problems/problem.ts';
import type { Cache } from './cache/cache.ts';
import { judgeCards } from './cards/plan-cards.ts';
import type { DrawnPicture } from './drawn-pictures.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { judgePageClashes } from './page-clashes.ts';
import { planEdition } from './plan-edition.ts';
import type { OnProgress, Stopwatch } from './progress.ts';
import { type CopiedFile, listPublicFiles } from './public-files.ts';
import { renderBodies } from './render-bodies.ts';
import type { Remembered } from './session.ts';
import type { BuildSettings } from './settings.ts';
import { toSitePolicy } from './site-policy.ts';
import { bundleStyles, type MadeFile } from './styles.ts';

/** A site that is ready to be rendered: one edition of the paper. */
export interface Edition {
  readonly pages: readonly PlannedPage[];
  /** Files that are made of the newsroom without a layout: feeds, sitemaps, data. */
  readonly documents: readonly PlannedDocument[];
  /** The index of the search. */
  readonly search: readonly SearchPart[];
  /** Whether that is the index of an earlier build, and documents that stand are left as they are: see `Build.holdsRest`. */
  readonly holdsRest: boolean;
  /** Tells whether the sources of a page changed since an earlier build. */
  readonly digestSources: DigestSources;
  /** Files that are copied to the site: those of `public/`, drawings and animations. */
  readonly copies: readonly CopiedFile[];
  /** Pictures that are published as renditions. */
  readonly pictures: readonly PictureFile[];
  /** Pictures that are drawn: cards and icons. */
  readonly drawn: readonly DrawnPicture[];
  /** Files that are made for the site: the style sheet. */
  readonly made: readonly MadeFile[];
  /** Number of stories that readers see. */
  readonly stories: number;
  /** How many stories and pages of a preview readers may not see. */
  readonly withheld: number;
}

/** An edition where there is no error, and all problems. */
export interface EditionResult {
  readonly edition?: Edition;
  readonly problems: readonly Problem[];
  /** Whether a file that the cache knows is gone. */
  readonly isGone: (path: string) => boolean;
  /** Paths of drafts whose texts were not judged. */
  readonly unjudged: readonly string[];
  /** The next instant at which the same content gives another site or other problems, in milliseconds since 1970. */
  readonly until: number | undefined;
}

/** What an edition is prepared with. */
export interface EditionTools {
  readonly cache: Cache;
  readonly remembered: Omit<Remembered, 'hasBuilt' | 'standing'>;
  readonly stopwatch: Stopwatch;
  readonly onProgress: OnProgress;
  /** See `Build.holdsRest`. */
  readonly holdsRest?: boolean | undefined;
  /** Judges the paper as a whole by something that a build does not know. */
  readonly judgeMore?: ((paper: PaperToJudge) => Problem[]) | undefined;
}

/** A paper whose newsroom stands. */
export interface PaperToJudge {
  readonly entries: readonly Entry[];
  readonly newsroom: Newsroom;
}

/** Reads, validates, renders the bodies and plans the pages. Nothing is written but the cache. */
export async function prepareEdition(settings: BuildSettings, tools: EditionTools): Promise<EditionResult> {
  const { cache, remembered, stopwatch, onProgress } = tools;
  const tell = (stage: 'read' | 'bodies') => (done: number, all: number) => onProgress({ stage, done, all });
  const [content, known] = stopwatch.time('read', () => [
    readContent(settings.root, settings.content, cache.memory, {
      onFile: tell('read'),
      parse: (work) => stopwatch.time('parse', work),
    }),
    findPictures(settings, cache.memory),
  ]);
  const isGone = toIsGone(settings, content.entries, known.paths);
  const recalled = stopwatch.time('model', () =>
    recallNewsroom(remembered.lastNewsroom, content.entries, {
      ...{ ...settings, folders: settings, pictures: known, memory: remembered.newsroom },
    }),
  );
  const { newsroom, judged, ...modelled } = recalled.result;
  const publicFiles = stopwatch.time('read', () => listPublicFiles(settings));
  const styles = await stopwatch.time('read', () => bundleStyles(settings, cache.derived));
  const rendered = await stopwatch.time('bodies', () =>
    renderBodies(
      { newsroom, judged, rules: modelled.rules },
      { settings, cache, pictures: known, onProgress: tell('bodies') },
    ),
  );
  const { severities } = modelled;
  const hasBody = (path: string) => rendered.bodies.has(path) || rendered.judged.has(path);
  const isUnjudged = ({ path, data }: Entry) => data['draft'] === true && !hasBody(path);
  const unjudged = content.entries.filter(isUnjudged).map(({ path }) => path);
  const found = [...content.problems, ...modelled.problems, ...publicFiles.problems, ...styles.problems];
  found.push(...rendered.problems);
  if (!newsroom || !styles.file) {
    const problems = applyPolicy(found, toSitePolicy(content.entries, severities));
    return { problems, isGone, unjudged, until: modelled.judgedUntil };
  }

  const { file } = styles;
  const ready = {
    ...{ ...rendered, era: recalled.era, stylesheet: file, publicFiles: publicFiles.files },
    ...{ remembered, digest: cache.files.digest, holdsRest: tools.holdsRest },
  };
  const planned = stopwatch.time('plan', () => planEdition(newsroom, ready, settings));
  const { pages, documents, copies, drawn } = planned;
  onProgress({ stage: 'plan', done: pages.length, all: pages.length });
  const { root } = settings;
  const links = { newsroom, withheld: modelled.withheld, pages, entries: content.entries, root, ...rendered };
  found.push(
    ...stopwatch.time('plan', () =>
      findDeadLinks(
        { ...links, drawn, files: [...documents.filter(({ sendsOn }) => !sendsOn), ...copies, file] },
        remembered.addresses,
      ),
    ),
  );
  found.push(...judgeCards(newsroom, content.entries));
  found.push(...(tools.judgeMore?.({ entries: content.entries, newsroom }) ?? []));
  const policy = toSitePolicy(content.entries, severities, { hasBody, history: tools.judgeMore !== undefined });
  // Where something else is wrong two pages may want one address for that reason.
  if (!applyPolicy(found, policy).some(isError)) found.push(...judgePageClashes(planned, remembered.clashes, settings));
  const problems = applyPolicy(found, policy);
  const until = findFirst(findNextChange(newsroom, modelled.coming, settings.drafts), modelled.judgedUntil);
  remembered.lastNewsroom = recalled.toLast(until);
  if (problems.some(isError)) return { problems, isGone, unjudged, until };
  const counts = { stories: newsroom.articles.length, withheld: countWithheld(newsroom) };
  return { problems, isGone, unjudged, until, edition: { ...planned, made: [file], ...counts } };
}

const countWithheld = ({ articles, withdrawn, pages }: Newsroom): number =>
  [...articles, ...withdrawn, ...pages].filter(({ withheld }) => withheld).length;

/** The earlier of two instants, where there is one. */
const findFirst = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** Whether a path of the content was there in an earlier build and is not there any more. */
function toIsGone({ content }: BuildSettings, entries: readonly Entry[], pictures: readonly string[]) {
  const there = new Set([...entries.map(({ path }) => path), ...pictures]);
  return (path: string) => path.startsWith(`${content}/`) && !there.has(path);
}
