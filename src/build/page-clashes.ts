/** The last guard before writing: no two files of a site at one path. */
import type { Page } from '../pages/props.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import type { CopiedFile } from './public-files.ts';
import type { BuildSettings } from './settings.ts';

/** Path below the output folder of the file at an address, with `/`. */
export function toOutputPath(url: string): string {
  return `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;
}

/** A problem for each page or copied file whose path is taken. Paths that differ only in case are one on many systems. */
export function findPageClashes(
  pages: readonly Page[],
  copies: readonly CopiedFile[],
  { public: folder }: BuildSettings,
): Problem[] {
  const owners = new Map<string, string>();
  const files = [
    ...pages.map((page) => ({ url: page.url, owner: `the ${page.layout} page`, path: 'layouts' })),
    ...copies.map((copy) => ({ url: copy.url, owner: `\`${folder}${copy.url}\``, path: `${folder}${copy.url}` })),
  ];
  return files.flatMap(({ url, owner, path }) => {
    const key = toOutputPath(url).normalize('NFC').toLowerCase();
    const other = owners.get(key);
    owners.set(key, other ?? owner);
    return other === undefined ? [] : [toProblem('url-clash', { url, other }, { path })];
  });
}
