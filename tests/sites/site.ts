/** A site in a temporary folder: the small paper of `paper/` with files laid over it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { type BuildReport, buildSite } from '../../src/build/build-site.ts';
import { type BuildSettings, toBuildSettings } from '../../src/build/settings.ts';
import { createRenderer } from '../../src/eleventy/create-renderer.ts';

/** The instant at which test sites are built: some days after the paper's only story. */
export const now = Date.UTC(2026, 0, 10);

/** A site on disk. */
export interface Site {
  /** Absolute. */
  readonly root: string;
  readonly output: string;
  readonly write: (path: string, text: string) => void;
  readonly build: (given?: Partial<BuildSettings>) => Promise<BuildReport>;
  readonly remove: () => void;
}

/**
 * Makes a site from the paper, a folder laid over it and files by path laid over both.
 *
 * @param name of the site's folder, for behaviour that depends on it
 */
export function makeSite(
  options: { files?: Readonly<Record<string, string>>; over?: string; name?: string } = {},
): Site {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-site-')));
  const root = join(folder, options.name ?? 'site');
  const output = join(root, '_site');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const from of [join(import.meta.dirname, 'paper'), ...(options.over ? [options.over] : [])]) {
    cpSync(from, root, { recursive: true });
  }
  for (const [path, text] of Object.entries(options.files ?? {})) write(path, text);
  const build = (given: Partial<BuildSettings> = {}) =>
    buildSite({
      settings: toBuildSettings({ root, now, ...given }),
      output,
      makeRenderer: createRenderer,
      onProgress: () => undefined,
    });
  return { root, output, write, build, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every file below a folder with its content, by path with `/`, in order; empty where there is no folder. */
export function readTree(folder: string): Map<string, string> {
  const names = listTree(folder);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** The paths of every file below a folder, with `/`, in order; empty where there is no folder. */
export function listTree(folder: string): string[] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => !entry.isDirectory());
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  } catch {
    return [];
  }
}
