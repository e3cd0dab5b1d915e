/** All that a link of the site can lead to, and what it must not lead to. */
import type { Entry } from '../content/entry.ts';
import type { Article, Newsroom, StaticPage, Withheld } from '../newsroom/model.ts';
import { toRedirects } from '../outputs/redirects/to-redirects.ts';
import type { Page } from '../pages/props.ts';

/** A page that readers may not see. */
export interface HiddenPage {
  readonly url: string;
  readonly why: Withheld;
  /** When it appears, in milliseconds since 1970; only for one of the future. */
  readonly from?: number | undefined;
}

/** The addresses of a site; all are paths, decoded. */
export interface SiteAddresses {
  /** Pages and files. */
  readonly there: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, HiddenPage>;
  /** The present address for an earlier one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Address of the page for the path of its file in `content/`. */
  readonly byFile: ReadonlyMap<string, string>;
  /** Path of the file for the address of a page with a body. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** Names of files that came to nothing: what is wrong with them is reported there, not at every link to them. */
  readonly broken: ReadonlySet<string>;
}

/** What addresses are taken from. */
export interface AddressSources {
  readonly newsroom: Newsroom;
  readonly withheld: readonly (Article | StaticPage)[];
  readonly pages: readonly Pick<Page, 'url'>[];
  /** Those that are copied name their source, an absolute path. */
  readonly files: readonly { readonly url: string; readonly source?: string }[];
  /** Pictures that are drawn: cards and icons. */
  readonly drawn: readonly { readonly url: string }[];
  /** The site's folder, absolute. */
  readonly root: string;
  /** The files of the content. */
  readonly entries: readonly Entry[];
}

/** Everything that the addresses depend on, but for drawn pictures: each new headline has another. */
export function listAddressSources({ newsroom, withheld, pages, files, entries }: AddressSources): unknown[] {
  const { redirects } = toRedirects(newsroom);
  // How many there are of each kind tells where one ends and the next begins.
  const sources: unknown[] = [pages.length, files.length, redirects.length, withheld.length, entries.length];
  for (const { url } of pages) sources.push(url);
  for (const { url } of files) sources.push(url);
  for (const { from, to } of redirects) sources.push(from, to);
  for (const { url, markdown } of [...listShown(newsroom), ...withheld]) sources.push(url, markdown.path);
  for (const { path, name } of entries) sources.push(path, name);
  return [...sources, ...withheld.flatMap((item) => [JSON.stringify(toHidden(item)), ...aliasesOf(item)])];
}

/** The addresses with those of drawn pictures. */
export const withDrawn = (addresses: SiteAddresses, { drawn }: Pick<AddressSources, 'drawn'>): SiteAddresses =>
  drawn.length === 0
    ? addresses
    : { ...addresses, there: new Set([...addresses.there, ...drawn.map(({ url }) => url)]) };

/** Collects the addresses, without those of drawn pictures. */
export function toSiteAddresses({ newsroom, withheld, pages, files, entries }: AddressSources): SiteAddresses {
  const shown = listShown(newsroom);
  const own = [...shown, ...withheld];
  const there = new Set<string>();
  for (const { url } of pages) there.add(url);
  for (const { url } of files) there.add(url);
  const moved = new Map(toRedirects(newsroom).redirects.map(({ from, to }) => [from, to]));
  // Earlier addresses of a page that readers may not see lead nowhere yet, unless they lead to another one.
  const hidden = withheld.flatMap((item) =>
    [item.url, ...aliasesOf(item)]
      .filter((url) => !there.has(url) && (url === item.url || !moved.has(url)))
      .map((url) => [url, toHidden(item)] as const),
  );
  const byFile = new Map(own.map(({ url, markdown }) => [markdown.path, url]));
  return {
    there,
    hidden: new Map(hidden),
    moved,
    byFile,
    fileOf: new Map(shown.map(({ url, markdown }) => [url, markdown.path])),
    broken: new Set(entries.filter(({ path }) => !byFile.has(path)).map(({ name }) => name)),
  };
}

/** Everything with a page of its own that readers may see. */
const listShown = ({ articles, withdrawn, desks, beats, reporters, pages }: Newsroom) => [
  ...[...articles, ...withdrawn, ...desks, ...beats, ...reporters, ...pages],
];

const aliasesOf = (item: Article | StaticPage): readonly string[] => ('aliases' in item ? item.aliases : []);

function toHidden({ url, withheld, ...item }: Article | StaticPage): HiddenPage {
  if (typeof withheld !== 'string') return { url, why: 'draft' };
  const from = withheld === 'future' && 'published' in item ? item.published : undefined;
  return { url, why: withheld, from };
}
