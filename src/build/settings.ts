/** The settings of a build: what it reads, what it writes, and at which instant. */
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Settings of a build, with defaults filled in. */
export interface BuildSettings {
  /** The site's folder, absolute. */
  readonly root: string;
  /** Folders relative to `root`, with `/`. */
  readonly content: string;
  readonly layouts: string;
  readonly public: string;
  /** Folder of what later builds can use again; safe to delete. */
  readonly cache: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Shows what would be withheld, marked as such. */
  readonly drafts: boolean;
  /** Replaces the `url` of `site.yaml`. */
  readonly baseUrl?: string | undefined;
}

/** Folders that come with the generator; a site's own files of the same name replace theirs. */
export const ownFolders = {
  layouts: fileURLToPath(new URL('../../layouts', import.meta.url)),
  public: fileURLToPath(new URL('../../public', import.meta.url)),
} as const;

/** Names of a site's own configuration of Eleventy; the first that exists counts. */
export const configurations = ['.eleventy.ts', '.eleventy.js', 'eleventy.config.ts', 'eleventy.config.js'] as const;

/** Settings for the site in `root`, with defaults for what is not given. */
export function toBuildSettings(
  given: Partial<BuildSettings> & { readonly root: string; readonly now: number },
): BuildSettings {
  const folders = { content: 'content', layouts: 'layouts', public: 'public', cache: '.broadsheet' };
  return { ...folders, drafts: false, ...given, root: resolve(given.root) };
}

/** A folder as settings name it: relative to `root`, with `/`. */
export function toFolder(root: string, folder: string): string {
  return (relative(root, resolve(root, folder)) || '.').split(sep).join(posix.sep);
}

/** Whether a path is a folder or lies in it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way.split(sep)[0] !== '..' && !isAbsolute(way));
}

/** A file as the cache names it: relative to the site's folder where it lies in it, else absolute; with `/`. */
export function toInputPath(root: string, path: string): string {
  return (isWithin(path, root) ? relative(root, path) : path).split(sep).join(posix.sep);
}
