/** Lists the files that go to the site as they are. */
import { join, resolve } from 'node:path';
import { byCodeUnit } from '../content/by-code-unit.ts';
import { listFiles } from '../content/list-files.ts';
import { type BuildSettings, ownFolders } from './settings.ts';

/** A file to copy. */
export interface CopiedFile {
  /** Path on the site, decoded. */
  readonly url: string;
  /** Absolute path of the source. */
  readonly source: string;
}

/** Style sheets, which are bundled instead, and what systems leave in folders. */
const ignored = /^styles\/.*\.css$|(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/** Files of the generator's and the site's public folders; the site's win. The style sheets in `styles/` are bundled instead. */
export function listPublicFiles({ root, public: folder }: BuildSettings): CopiedFile[] {
  const files = new Map<string, CopiedFile>();
  for (const base of [ownFolders.public, resolve(root, folder)]) {
    const found = listFiles(base, { hidden: true }).filter((path) => !ignored.test(path));
    for (const path of found) files.set(path, { url: `/${path}`, source: join(base, path) });
  }
  return [...files.values()].sort((a, b) => byCodeUnit(a.url, b.url));
}

/** The fonts that every page needs at once: by convention those for upright Latin text. */
export function findFirstFonts(files: readonly CopiedFile[]): string[] {
  return files.map(({ url }) => url).filter((url) => /^\/fonts\/.*-latin-normal\.woff2$/.test(url));
}
