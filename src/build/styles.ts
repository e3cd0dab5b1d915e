/** Bundles the style sheets into one file named by its content. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { digestOf } from '../content/digest.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { isCacheError } from './cache/database.ts';
import type { DerivedValues } from './cache/derived-values.ts';
import { type BuildSettings, ownFolders, toInputPath } from './settings.ts';

/** A file that is made, not copied. */
export interface MadeFile {
  /** Path on the site. */
  readonly url: string;
  readonly content: Uint8Array;
}

/** The style sheet that imports the others; it exists in memory only. */
const entryName = 'entry.css';

/** Browsers of the last three years, in lightningcss's form: major version in the high bits. */
const targets = { chrome: 117 << 16, edge: 117 << 16, firefox: 118 << 16, safari: 17 << 16, ios_saf: 17 << 16 };

/** A style sheet as the cache keeps it. */
interface Bundled {
  readonly css: string;
}

/**
 * Bundles `styles/main.css` of the site's public folder, or else the generator's own, and after it
 * `styles/site.css` of the site, if there is one, in the layer `site`.
 */
export async function bundleStyles(
  settings: BuildSettings,
  derived: DerivedValues,
): Promise<{ file?: MadeFile; problems: Problem[] }> {
  const sitePublic = resolve(settings.root, settings.public);
  const mains = [join(sitePublic, 'styles/main.css'), join(ownFolders.public, 'styles/main.css')];
  const site = join(sitePublic, 'styles/site.css');
  try {
    const { value } = await derived.derive<Bundled>(`styles of ${settings.public}`, async () => {
      const main = mains.find(existsSync) ?? mains[0] ?? '';
      const { css, files } = await bundle(main, existsSync(site) ? site : undefined, settings.root);
      const inputs = [...mains.slice(0, mains.indexOf(main) + 1), site, ...files];
      return { value: { css }, inputs: [...new Set(inputs)].map((path) => toInputPath(settings.root, path)) };
    });
    const content = Buffer.from(value.css);
    return { file: { url: `/assets/style-${digestOf(content).slice(0, 10)}.css`, content }, problems: [] };
  } catch (error) {
    if (isCacheError(error)) throw error;
    return { problems: [toStyleProblem(error, settings)] };
  }
}

/** The bundle, and all files that it was made of. */
async function bundle(
  main: string,
  site: string | undefined,
  root: string,
): Promise<{ css: string; files: readonly string[] }> {
  const entry = `@import 'main';${site ? "@import 'site' layer(site);" : ''}`;
  const named = new Map([['main', main], ...(site ? [['site', site] as const] : [])]);
  const files: string[] = [];
  // Loaded here, because most builds find the bundle in the cache.
  const { bundleAsync } = await import('lightningcss');
  const { code } = await bundleAsync({
    filename: entryName,
    minify: true,
    targets,
    resolver: {
      read(path) {
        if (path === entryName) return entry;
        files.push(path);
        return readSheet(path, root);
      },
      // By name, because a path may hold what CSS would read as the end of a string.
      resolve: (name, from) => (from === entryName ? (named.get(name) ?? name) : resolve(dirname(from), name)),
    },
  });
  return { css: Buffer.from(code).toString(), files };
}

async function readSheet(path: string, root: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new Error(`cannot read \`${relative(root, path).replaceAll('\\', '/')}\``);
  });
}

interface CssError extends Error {
  readonly fileName?: string;
  readonly loc?: { readonly line: number; readonly column: number };
}

function toStyleProblem(error: unknown, { root, public: folder }: BuildSettings): Problem {
  const { message, fileName, loc } = error as CssError;
  const path = fileName ? relative(root, fileName).replaceAll('\\', '/') : `${folder}/styles`;
  const place = loc && { line: loc.line, column: Math.max(1, loc.column) };
  return toProblem('style-invalid', { reason: message.replace(/[.]$/, '') }, { path, place });
}
