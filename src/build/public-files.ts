/** Lists the files that go to the site as they are. */
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { type BuildSettings, ownFolders } from './settings.ts';

/** A file to copy. */
export interface CopiedFile {
  /** Path on the site, decoded. */
  readonly url: string;
  /** Absolute path of the source. */
  readonly source: string;
}

/** Files of the generator's and the site's public folders; the site's win. The style sheets in `styles/` are bundled instead. */
export async function listPublicFiles({ root, public: folder }: BuildSettings): Promise<CopiedFile[]> {
  const files = new Map<string, CopiedFile>();
  for (const base of [ownFolders.public, resolve(root, folder)]) {
    const options = { cwd: base, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const found = await glob('**', { ...options, ignore: ['styles/**/*.css', '**/.DS_Store', '**/Thumbs.db'] });
    for (const path of found) files.set(path, { url: `/${path}`, source: join(base, path) });
  }
  return [...files.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The fonts that every page needs at once: by convention those for upright Latin text. */
export function findFirstFonts(files: readonly CopiedFile[]): string[] {
  return files.map(({ url }) => url).filter((url) => /^\/fonts\/.*-latin-normal\.woff2$/.test(url));
}
