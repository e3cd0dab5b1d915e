/** Everything of a build up to rendering: reads the content and plans every file of the site. */
import { resolve } from 'node:path';
import { listCrops } from '../content/crops.ts';
import type { Entry, MarkdownSource, PictureFile } from '../content/entry.ts';
import { findPictures } from '../content/pictures.ts';
import { readContent } from '../content/read-content.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { recallNewsroom } from '../newsroom/recall-newsroom.ts';
import { planDocuments } from '../outputs/plan-documents.ts';
import type { PlannedDocument } from '../outputs/planned-document.ts';
import { planSearch, type SearchPart } from '../outputs/search/plan-search.ts';
import { findNextChange } from '../pages/next-change.ts';
import type { LivePress } from '../pages/plan-memory.ts';
import { planPages } from '../pages/plan-pages.ts';
import type { PlannedPage } from '../pages/planned-page.ts';
import type { Press } from '../pages/press.ts';
import { searchScriptUrl } from '../pages/search-page.ts';
import { type DigestSources, toDigestSources } from '../pages/source-digests.ts';
import { applyPolicy } from '../problems/policy.ts';
import { isError, type Problem } from '../problems/problem.ts';
import type { StoredBody } from './cache/body-store.ts';
import type { Cache } from './cache/cache.ts';
import { judgeCards, planCards } from './cards/plan-cards.ts';
import type { DrawnPicture } from './drawn-pictures.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { readGenerator } from './generator.ts';
import { planIcons } from './icons/plan-icons.ts';
import { findPageClashes } from './page-clashes.ts';
import type { OnProgress, Stopwatch } from './progress.ts';
import { type CopiedFile, findFirstFonts, listPublicFiles } from './public-files.ts';
import { renderBodies } from './render-bodies.ts';
import type { Remembered } from './session.ts';
import { type BuildSettings, isWithin, ownFolders } from './settings.ts';
import { toSitePolicy } from './site-policy.ts';
import { bundleStyles, type MadeFile } from './styles.ts';

/** A site that is ready to be rendered: one edition of the paper. */
export interface Edition {
  readonly pages: readonly PlannedPage[];
  /** Files that are made of the newsroom without a layout: feeds, sitemaps, data. */
  readonly documents: readonly PlannedDocument[];
  /** The index of the search. */
  readonly search: readonly SearchPart[];
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
  const { newsroom: memory } = remembered;
  const recalled = stopwatch.time('model', () =>
    recallNewsroom(memory.last, content.entries, { ...settings, folders: settings, pictures: known, memory }),
  );
  memory.last = undefined;
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
    ...{ ...rendered, stylesheet: file, publicFiles: publicFiles.files },
    ...{ remembered, digest: cache.files.digest },
  };
  const planned = stopwatch.time('plan', () => planEdition(newsroom, ready, settings));
  const { pages, documents, copies, drawn } = planned;
  onProgress({ stage: 'plan', done: pages.length, all: pages.length });
  const { root } = settings;
  const links = { newsroom, withheld: modelled.withheld, pages, entries: content.entries, root, ...rendered };
  found.push(
    ...stopwatch.time('plan', () =>
      findDeadLinks(remembered.addresses, {
        ...links,
        files: [...documents.filter(({ sendsOn }) => !sendsOn), ...copies, ...drawn, file],
      }),
    ),
  );
  found.push(...judgeCards(newsroom, content.entries));
  found.push(...(tools.judgeMore?.({ entries: content.entries, newsroom }) ?? []));
  const policy = toSitePolicy(content.entries, severities, { hasBody, history: tools.judgeMore !== undefined });
  // Where something else is wrong two pages may want one address for that reason.
  if (!applyPolicy(found, policy).some(isError)) found.push(...judgeClashes(planned, remembered.clashes, settings));
  const problems = applyPolicy(found, policy);
  const until = findFirst(findNextChange(newsroom, modelled.coming, settings.drafts), modelled.judgedUntil);
  memory.last = recalled.toLast(until);
  if (problems.some(isError)) return { problems, isGone, unjudged, until };
  const counts = { stories: newsroom.articles.length, withheld: countWithheld(newsroom) };
  return { problems, isGone, unjudged, until, edition: { ...planned, made: [file], ...counts } };
}

/** Nothing is sought where the files are those of the last build, which had none at one address. */
function judgeClashes(
  { pages, documents, copies }: Parameters<typeof findPageClashes>[0],
  recall: Remembered['clashes'],
  settings: BuildSettings,
): Problem[] {
  const find = () => findPageClashes({ pages, documents, copies }, settings);
  const others = [...documents, ...copies].map(({ url }) => url);
  return recall([pages, others.join('\n')], () => find().length > 0) ? find() : [];
}

const countWithheld = ({ articles, withdrawn, pages }: Newsroom): number =>
  [...articles, ...withdrawn, ...pages].filter(({ withheld }) => withheld).length;

/** The earlier of two instants, where there is one. */
const findFirst = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** What an edition is planned from, apart from the newsroom. */
interface Ready {
  readonly bodies: ReadonlyMap<string, StoredBody>;
  /** Those that bodies show. */
  readonly pictures: readonly PictureFile[];
  readonly stylesheet: MadeFile;
  readonly publicFiles: readonly CopiedFile[];
  readonly remembered: Pick<Remembered, 'plan' | 'documents'>;
  /** The digest of a file, or undefined where there is none. */
  readonly digest: (path: string) => string | undefined;
}

function planEdition(newsroom: Newsroom, ready: Ready, settings: BuildSettings) {
  const { bodies, pictures, stylesheet, remembered, digest } = ready;
  const memory = remembered.plan;
  // The script of the search is of no use without it; a site's own file of that name is.
  const isUseless = ({ url, source }: CopiedFile) =>
    url === searchScriptUrl && !newsroom.site.search && isWithin(source, ownFolders.public);
  const publicFiles = ready.publicFiles.filter((file) => !isUseless(file));
  const find = toFind(bodies);
  const findBody = (source: MarkdownSource) => find(source).body;
  const { icons, drawn } = planIcons({ site: newsroom.site, settings, files: publicFiles, digest });
  const shared = {
    files: { stylesheet: stylesheet.url, fonts: findFirstFonts(publicFiles), icons },
    generator: readGenerator(),
    drafts: settings.drafts,
  };
  const live = memory.press([newsroom, JSON.stringify(shared)], () => toLivePress(newsroom, shared, findBody));
  live.findBody = findBody;
  const { press } = live;
  const { desks, beats, reporters, pages: statics } = newsroom;
  // The texts of stories play no part in what is planned, but in what is made of it.
  const texts = [...desks, ...beats, ...reporters, ...statics].map(({ markdown }) => find(markdown).digest);
  const pages = memory.planned([press, texts.join(' ')], () => planPages(press, memory));
  const files = publicFiles.map(({ url }) => url);
  const own = new Set(files);
  const search = planSearch(press, (source) => find(source).digest);
  const documents = [...planDocuments(press, { pages, files }, remembered.documents), ...search.documents];
  const shown = uniquePictures([...picturesOf(newsroom), ...pictures]);
  return {
    pages,
    documents: documents.filter(({ url, isDefault }) => !(isDefault && own.has(url))),
    search: search.parts,
    digestSources: toDigestSources(press, (source) => find(source).digest, memory),
    copies: [...publicFiles, ...toCopies(shown, settings)],
    pictures: addCrops(
      newsroom,
      shown.filter(({ renditions }) => renditions.length > 0),
    ),
    drawn: [...drawn, ...planCards(press, `${settings.content}/site.yaml`)],
  };
}

/** A press whose bodies can be exchanged. */
function toLivePress(newsroom: Newsroom, shared: Omit<Press, 'newsroom' | 'findBody'>, findBody: Press['findBody']) {
  const live: LivePress = { findBody, press: { newsroom, ...shared, findBody: (source) => live.findBody(source) } };
  return live;
}

/** Lead pictures are also cut to the ratios that others ask for. */
function addCrops({ articles }: Newsroom, pictures: readonly PictureFile[]): PictureFile[] {
  const leads = new Set(articles.flatMap(({ image }) => image?.picture.url ?? []));
  return pictures.map((picture) =>
    leads.has(picture.url) ? { ...picture, renditions: [...picture.renditions, ...listCrops(picture)] } : picture,
  );
}

const toFind = (bodies: ReadonlyMap<string, StoredBody>) => (source: MarkdownSource) => {
  const body = bodies.get(source.path);
  if (!body) throw new Error(`Unexpected absence of the rendered body of ${source.path}`);
  return body;
};

/** Whether a path of the content was there in an earlier build and is not there any more. */
function toIsGone({ content }: BuildSettings, entries: readonly Entry[], pictures: readonly string[]) {
  const there = new Set([...entries.map(({ path }) => path), ...pictures]);
  return (path: string) => path.startsWith(`${content}/`) && !there.has(path);
}

// Only pictures that a page shows are published: those of withheld stories are not.
function picturesOf({ site, articles, reporters }: Newsroom): PictureFile[] {
  const lead = articles.flatMap((article) => article.image?.picture ?? []);
  // Of an icon that is no drawing others are made, and it is not published itself.
  const icon = site.icon?.path.endsWith('.svg') ? [site.icon] : [];
  return [
    ...(site.logo ? [site.logo] : []),
    ...icon,
    ...lead,
    ...reporters.flatMap((reporter) => reporter.photo ?? []),
  ];
}

function uniquePictures(pictures: readonly PictureFile[]): PictureFile[] {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  return [...byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function toCopies(pictures: readonly PictureFile[], settings: BuildSettings): CopiedFile[] {
  return pictures
    .filter(({ path, renditions }) => renditions.length === 0 && !path.startsWith(`${settings.public}/`))
    .map(({ url, path }) => ({ url, source: resolve(settings.root, path) }));
}
