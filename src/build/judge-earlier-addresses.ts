/** Judges the earlier addresses of a paper: none may be that of a file which the site has, or lie below one. */
import type { Entry } from '../content/entry.ts';
import { isReserved } from '../newsroom/claims.ts';
import { toRedirectPageUrl } from '../outputs/redirects/redirect-page.ts';
import { type Location, type Problem, toProblem } from '../problems/problem.ts';
import { marker } from './output-folder.ts';
import { foldersAbove, indexPaths, toPathKey } from './page-clashes.ts';
import { isOwnCopy } from './public-files.ts';
import { toInputPath } from './settings.ts';
import type { AddressSources } from './site-addresses.ts';

/** An address that sends readers on. */
interface Earlier {
  readonly from: string;
  /** Whether `site.yaml` names it; then it is no alias of a story. */
  readonly isRedirect: boolean;
  /** Where it is named. It is searched for, so it is asked for only where there is a problem. */
  readonly locate: () => Location;
}

/** A file of the site. */
interface Output {
  readonly url: string;
  /** The path of the file, the same for all that a system may take for one. */
  readonly key: string;
  /** As a problem names it. */
  readonly owner: string;
  readonly isPage?: boolean;
  /** Whether the paper makes it without being asked. */
  readonly isOwn?: boolean;
}

/** A problem for each earlier address that a file takes. What pages take is known without the files: see `claims.ts`. */
export function judgeEarlierAddresses(sources: AddressSources): Problem[] {
  const { redirectPages, search } = sources.newsroom.site;
  const earlier = listEarlier(sources).filter(({ from }) => !isReserved(from, search !== undefined));
  if (earlier.length === 0) return [];
  const pages = redirectPages ? earlier.flatMap(({ from }) => toPage(from) ?? []) : [];
  const files = indexPaths(toOutputs(sources));
  const find = toFindTaker({ ...files, redirects: indexPaths(pages).files });
  return earlier.flatMap(({ from, isRedirect, locate }) => {
    const taker = find(from, redirectPages ? toPage(from)?.key : undefined);
    if (!taker) return [];
    const { owner, isOwn } = taker;
    return [toProblem('alias-clash', { url: from, other: owner, isRedirect, isOwn }, locate())];
  });
}

/** Those of `site.yaml`, then those of all stories, also of stories that readers may not see yet. */
function listEarlier({ newsroom, withheld, entries }: AddressSources): Earlier[] {
  const stories = [...newsroom.articles, ...newsroom.withdrawn, ...withheld.filter((item) => 'aliases' in item)];
  const find = (isIt: (entry: Entry) => boolean, path: readonly (string | number)[]): Location => {
    const entry = entries.find(isIt);
    return { path: entry?.path ?? '.', place: entry?.locate(path) };
  };
  return [
    ...newsroom.site.redirects.map(({ from }, index) => ({
      ...{ from, isRedirect: true },
      locate: () => find(({ kind }) => kind === 'site', ['redirects', index, 'from']),
    })),
    ...stories.flatMap(({ aliases, markdown }) =>
      aliases.map((from, index) => ({
        ...{ from, isRedirect: false },
        locate: () => find(({ path }) => path === markdown.path, ['aliases', index]),
      })),
    ),
  ];
}

/** The page that sends readers on, where there is one. */
function toPage(from: string): Output | undefined {
  const url = toRedirectPageUrl({ from });
  return url === undefined ? undefined : { url, key: toPathKey(url), owner: `the earlier address \`${from}\`` };
}

function toOutputs({ pages, files, drawn, root }: AddressSources): Output[] {
  return [
    ...pages.map(({ url }) => ({ url, key: toPathKey(url), owner: `the page \`${url}\``, isPage: true })),
    ...[{ url: `/${marker.name}` }, ...files, ...drawn].map((file): Output => {
      const { url, source } = { source: undefined, ...file };
      const key = toPathKey(url);
      return source === undefined || isOwnCopy(source, root)
        ? { url, key, owner: `\`${url}\`, which the paper makes by itself`, isOwn: true }
        : { url, key, owner: `\`${toInputPath(root, source)}\`` };
    }),
  ];
}

/** Paths of a site: files, folders with a file that is in each, and files of redirects. */
interface Paths {
  readonly files: ReadonlyMap<string, Output>;
  readonly folders: ReadonlyMap<string, Output>;
  readonly redirects: ReadonlyMap<string, Output>;
}

/** A function from an earlier address, and the path of its page where it has one, to what takes its place. */
function toFindTaker({ files, folders, redirects }: Paths) {
  return (from: string, page: string | undefined): Output | undefined => {
    const same = files.get(toPathKey(from)) ?? (page === undefined ? undefined : files.get(page));
    if (same) return same.isPage ? undefined : same;
    if (page === undefined) return undefined;
    const above = [...foldersAbove(page)].find((folder) => files.has(folder) || redirects.has(folder));
    return above === undefined ? folders.get(page) : (files.get(above) ?? redirects.get(above));
  };
}
