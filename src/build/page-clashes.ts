/** The last guard before writing: no two files of a site at one path, and no file where others need a folder. */
import type { Page } from '../pages/props.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import type { CopiedFile } from './public-files.ts';
import type { BuildSettings } from './settings.ts';

/** Path below the output folder of the file at an address, with `/`. */
export function toOutputPath(url: string): string {
  return `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;
}

/** A file to be written, what it comes from, and where a problem with it is reported. */
interface Claim {
  readonly url: string;
  readonly owner: string;
  readonly path: string;
}

/** A problem for each page or copied file whose path is taken. Paths that differ only in case are one on many systems. */
export function findPageClashes(
  pages: readonly Page[],
  copies: readonly CopiedFile[],
  { public: folder }: BuildSettings,
): Problem[] {
  const claims: Claim[] = [
    ...pages.map(({ url, layout }) => ({ url, owner: `the ${layout} page`, path: 'layouts' })),
    ...copies.map(({ url }) => ({ url, owner: `\`${folder}${url}\``, path: `${folder}${url}` })),
  ];
  const files = new Map<string, Claim>();
  for (const claim of claims) if (!files.has(toKey(claim.url))) files.set(toKey(claim.url), claim);
  const folders = new Map<string, Claim>();
  for (const [key, claim] of files)
    for (const above of toFolders(key)) if (!folders.has(above)) folders.set(above, claim);

  return claims.flatMap((claim) => {
    const key = toKey(claim.url);
    const other = files.get(key) === claim ? folders.get(key) : files.get(key);
    return other ? [toProblem('url-clash', { url: claim.url, other: other.owner }, { path: claim.path })] : [];
  });
}

const toKey = (url: string): string => toOutputPath(url).normalize('NFC').toLowerCase();

/** Every folder above a file. */
function toFolders(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
