/** Bundles the style sheets into one file named by its content. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';
import { type Problem, toProblem } from '../problems/problem.ts';
import { type BuildSettings, ownFolders } from './settings.ts';

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

/**
 * Bundles `styles/main.css` of the site's public folder, or else the generator's own, and after it
 * `styles/site.css` of the site, if there is one, in the layer `site`.
 */
export async function bundleStyles(settings: BuildSettings): Promise<{ file?: MadeFile; problems: Problem[] }> {
  const sitePublic = resolve(settings.root, settings.public);
  const own = join(ownFolders.public, 'styles/main.css');
  const main = [join(sitePublic, 'styles/main.css'), own].find(existsSync) ?? own;
  const site = join(sitePublic, 'styles/site.css');
  try {
    const content = await bundle(main, existsSync(site) ? site : undefined, settings.root);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    return { file: { url: `/assets/style-${hash}.css`, content }, problems: [] };
  } catch (error) {
    return { problems: [toStyleProblem(error, settings)] };
  }
}

async function bundle(main: string, site: string | undefined, root: string): Promise<Uint8Array> {
  const entry = `@import 'main';${site ? "@import 'site' layer(site);" : ''}`;
  const named = new Map([['main', main], ...(site ? [['site', site] as const] : [])]);
  const { code } = await bundleAsync({
    filename: entryName,
    minify: true,
    targets,
    resolver: {
      read: (path) => (path === entryName ? entry : readSheet(path, root)),
      // By name, because a path may hold what CSS would read as the end of a string.
      resolve: (name, from) => (from === entryName ? (named.get(name) ?? name) : resolve(dirname(from), name)),
    },
  });
  return code;
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
