/** The last guard before writing: no two files of a site at one path, and no file where others need a folder. */
import type { PlannedDocument } from '../outputs/planned-document.ts';
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
  { public: folder }: BuildSettings,
): Problem[] {
  const claims: Claim[] = [
    ...pages.map(({ url, layout }) => ({ url, key: toKey(url), owner: `the ${layout} page`, path: 'layouts' })),
    ...documents.map(({ url }) => ({ url, key: toKey(url), owner: 'a file that the paper has by itself', path: '.' })),
    ...copies.map(({ url }) => {
      const path = `${folder}${url}`;
      return { url, key: toKey(url), owner: `\`${path}\``, path };
    }),
  ];
  const files = new Map<string, Claim>();
  for (const claim of claims) if (!files.has(claim.key)) files.set(claim.key, claim);
  const folders = new Map<string, Claim>();
  for (const claim of files.values()) addFolders(claim, folders);

  return claims.flatMap((claim) => {
    const { url, key, path } = claim;
    const owner = files.get(key);
    const other = owner === claim ? folders.get(key) : owner;
    return other ? [toProblem('url-clash', { url, other: other.owner }, { path })] : [];
  });
}

const toKey = (url: string): string => toOutputPath(url).normalize('NFC').toLowerCase();

/** Adds every folder above a file. Where one is known, so are those above it. */
function addFolders(claim: Claim, folders: Map<string, Claim>): void {
  let end = claim.key.lastIndexOf('/');
  while (end > 0) {
    const above = claim.key.slice(0, end);
    if (folders.has(above)) return;
    folders.set(above, claim);
    end = above.lastIndexOf('/');
  }
}
