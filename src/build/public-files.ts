/** Lists the files that go to the site as they are. */
import { join, resolve } from 'node:path';
import { byCodeUnit } from '../content/by-code-unit.ts';
import { listJudgedPublicFiles } from '../content/judge-names.ts';
import { listFiles } from '../content/list-files.ts';
import type { Problem } from '../problems/problem.ts';
import { type BuildSettings, isWithin, ownFolders } from './settings.ts';

/** A file to copy. */
export interface CopiedFile {
  /** Path on the site, decoded. */
  readonly url: string;
  /** Absolute path of the source. */
  readonly source: string;
}

/** Style sheets, which are bundled instead, and what systems leave in folders. */
const ignored = /^styles\/.*\.css$|(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/** What is published as it is, and what is wrong with what lies there. */
export interface PublicFiles {
  readonly files: readonly CopiedFile[];
  readonly problems: readonly Problem[];
}

/** Files of the generator's and the site's public folders; the site's win. The style sheets in `styles/` are bundled instead. */
export function listPublicFiles({ root, public: folder }: BuildSettings): PublicFiles {
  const files = new Map<string, CopiedFile>();
  const add = (base: string, found: readonly string[]) => {
    for (const path of found) if (!ignored.test(path)) files.set(path, { url: `/${path}`, source: join(base, path) });
  };
  add(ownFolders.public, listFiles(ownFolders.public, { hidden: true }));
  const base = resolve(root, folder);
  const judged = listJudgedPublicFiles(base, folder);
  add(base, judged.files);
  return { files: [...files.values()].sort((a, b) => byCodeUnit(a.url, b.url)), problems: judged.problems };
}

/** Whether a copied file is the generator's and not the site's, whose folder lies at `root`. */
export const isOwnCopy = (source: string, root: string): boolean =>
  isWithin(source, ownFolders.public) && !isWithin(source, root);

/** The fonts that every page needs at once: by convention those for upright Latin text. */
export function findFirstFonts(files: readonly CopiedFile[]): string[] {
  return files.map(({ url }) => url).filter((url) => /^\/fonts\/.*-latin-normal\.woff2$/.test(url));
}
