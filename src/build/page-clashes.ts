/** The last guard before writing: no two files of a site at one path, and no file where others need a folder. */
import { remember } from '../language/remember.ts';
import type { LastSearch } from '../newsroom/last.ts';
import type { PlannedDocument } from '../outputs/planned-document.ts';
import type { Page } from '../pages/props.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { type CopiedFile, isOwnCopy } from './public-files.ts';
import type { BuildSettings } from './settings.ts';

/** Path below the output folder of the file at an address, with `/`. Asked for several times of each file of a site. */
export const toOutputPath = remember(
  (url: string): string => `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`,
);

/** A file to be written, what it comes from, and where a problem with it is reported. */
interface Claim {
  readonly url: string;
  /** The path of the file, the same for all that a system may take for one. */
  readonly key: string;
  readonly owner: string;
  readonly path: string;
}

/** Everything that a site is planned to hold. */
interface PlannedFiles {
  readonly pages: readonly Page[];
  readonly documents: readonly Pick<PlannedDocument, 'url'>[];
  readonly copies: readonly CopiedFile[];
}

/** A problem for each page or copied file whose path is taken. Paths that differ only in case are one on many systems. */
export function findPageClashes(
  { pages, documents, copies }: PlannedFiles,
  { root, public: folder }: BuildSettings,
): Problem[] {
  const claims: Claim[] = [
    ...pages.map(({ url, layout }) => ({ url, key: toPathKey(url), owner: `the ${layout} page`, path: 'layouts' })),
    ...documents.map(({ url }) => ({ url, key: toPathKey(url), ...ofPaper })),
    ...copies.map(({ url, source }) => {
      const path = `${folder}${url}`;
      const owner = isOwnCopy(source, root) ? ofPaper : { owner: `\`${path}\``, path };
      return { url, key: toPathKey(url), ...owner };
    }),
  ];
  const { files, folders } = indexPaths(claims);
  return claims.flatMap((claim) => {
    const { url, key, path } = claim;
    const owner = files.get(key);
    const other = owner === claim ? folders.get(key) : owner;
    return other ? [toProblem('url-clash', { url, other: other.owner }, { path })] : [];
  });
}

/** The same, sought only where the addresses are not those of the last build, which had none twice. */
export function judgePageClashes(planned: PlannedFiles, search: LastSearch, settings: BuildSettings): Problem[] {
  const { pages, documents, copies } = planned;
  const urls = [pages, documents, copies].flatMap((files) => files.map(({ url }) => url));
  return search(urls, () => findPageClashes(planned, settings));
}

const ofPaper = { owner: 'a file that the paper has by itself', path: '.' } as const;

/** The path of the file at an address, the same for all that a system may take for one. */
export const toPathKey = (url: string): string => toOutputPath(url).normalize('NFC').toLowerCase();

/** The first claim on each path, and for each folder one of the claims in it. */
export function indexPaths<Claim extends { readonly key: string }>(claims: readonly Claim[]) {
  const files = new Map<string, Claim>();
  for (const claim of claims) if (!files.has(claim.key)) files.set(claim.key, claim);
  const folders = new Map<string, Claim>();
  for (const claim of files.values()) {
    for (const folder of foldersAbove(claim.key)) {
      // Where a folder is known, so are those above it.
      if (folders.has(folder)) break;
      folders.set(folder, claim);
    }
  }
  return { files, folders };
}

/** The folders above a path, from the nearest to the farthest. */
export function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}
