/** Plans every file of the site, from the model of the paper. */
import { resolve } from 'node:path';
import { listCrops } from '../content/crops.ts';
import type { MarkdownSource, PictureFile } from '../content/entry.ts';
import type { Newsroom } from '../newsroom/model.ts';
import type { Era } from '../newsroom/recall-newsroom.ts';
import { planDocuments } from '../outputs/plan-documents.ts';
import { planSearch } from '../outputs/search/plan-search.ts';
import { recallPress } from '../pages/live-press.ts';
import { planPages } from '../pages/plan-pages.ts';
import { isSearchable, searchScriptUrl } from '../pages/search-page.ts';
import { toDigestSources } from '../pages/source-digests.ts';
import type { StoredBody } from './cache/body-store.ts';
import { planCards } from './cards/plan-cards.ts';
import { readGenerator } from './generator.ts';
import { planIcons } from './icons/plan-icons.ts';
import { type CopiedFile, findFirstFonts } from './public-files.ts';
import type { Remembered } from './session.ts';
import { type BuildSettings, isWithin, ownFolders } from './settings.ts';
import type { MadeFile } from './styles.ts';

/** What an edition is planned from, apart from the newsroom. */
interface Ready {
  readonly bodies: ReadonlyMap<string, StoredBody>;
  /** Those that bodies show. */
  readonly pictures: readonly PictureFile[];
  readonly era: Era;
  readonly stylesheet: MadeFile;
  readonly publicFiles: readonly CopiedFile[];
  readonly remembered: Pick<Remembered, 'plan' | 'documents' | 'search'>;
  /** See `Build.holdsRest`. */
  readonly holdsRest: boolean | undefined;
  /** The digest of a file, or undefined where there is none. */
  readonly digest: (path: string) => string | undefined;
}

/** Plans every file of an edition. What a process has planned before and nothing has changed is taken over. */
export function planEdition(newsroom: Newsroom, ready: Ready, settings: BuildSettings) {
  const { bodies, pictures, stylesheet, remembered, digest } = ready;
  const memory = remembered.plan;
  // The script of the search is of no use without it; a site's own file of that name is.
  const isUseless = ({ url, source }: CopiedFile) =>
    url === searchScriptUrl && !newsroom.site.search && isWithin(source, ownFolders.public);
  const publicFiles = ready.publicFiles.filter((file) => !isUseless(file));
  const find = toFind(bodies);
  const findBody = (source: MarkdownSource) => find(source).body;
  const digestBody = (source: MarkdownSource) => find(source).digest;
  const { icons, drawn } = planIcons({ site: newsroom.site, settings, files: publicFiles, digest });
  const { press, shared } = recallPress(memory.press, ready.era, digestBody, {
    ...{ newsroom, findBody, generator: readGenerator(), drafts: settings.drafts },
    files: { stylesheet: stylesheet.url, fonts: findFirstFonts(publicFiles), icons },
  });
  // The texts of stories play no part in what is planned, but in what is made of it.
  const pages = memory.planned([press, newsroom], () => planPages(press, memory));
  const files = publicFiles.map(({ url }) => url);
  const own = new Set(files);
  const searched = new Set(newsroom.articles.flatMap((each) => (isSearchable(each) ? each.url : [])));
  // Of a story that is withheld from now on the old index would tell.
  const before = ready.holdsRest ? remembered.search : undefined;
  const last = before && [...before.searched].every((url) => searched.has(url)) ? before : undefined;
  const search = last?.plan ?? planSearch(press, digestBody);
  remembered.search = { plan: search, searched };
  const documents = [...planDocuments(press, { pages, files }, remembered.documents), ...search.documents];
  const shown = uniquePictures([...picturesOf(newsroom), ...pictures]);
  return {
    pages,
    documents: documents.filter(({ url, isDefault }) => !(isDefault && own.has(url))),
    search: search.parts,
    holdsRest: last !== undefined,
    digestSources: toDigestSources(press, { shared, digestBody }, memory),
    copies: [...publicFiles, ...toCopies(shown, settings)],
    pictures: addCrops(
      newsroom,
      shown.filter(({ renditions }) => renditions.length > 0),
    ),
    drawn: [...drawn, ...planCards(press, `${settings.content}/site.yaml`)],
  };
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
