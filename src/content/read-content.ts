/** Reads `content/` from disk: the first step of a build. Output: entries, in the order of their paths. */

import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { type Problem, toProblem } from '../problems/problem.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { decode } from './decode.ts';
import type { Entry, EntryKind } from './entry.ts';
import { isErrorCode } from './error-code.ts';
import { type EntryResult, toBrokenEntry, toEntry } from './to-entry.ts';

/** What was found in `content/`. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The folder of each kind of entry. */
const contentFolders: ReadonlyMap<string, Exclude<EntryKind, 'site'>> = new Map([
  ['articles', 'article'],
  ['reporters', 'reporter'],
  ['beats', 'beat'],
  ['desks', 'desk'],
  ['pages', 'page'],
]);

/**
 * Reads all entries below `folder`.
 *
 * @param root the site's folder, absolute
 * @param folder the content folder, relative to `root`, with `/`
 */
export async function readContent(root: string, folder: string): Promise<Content> {
  const base = join(root, folder);
  if (!(await isFolder(base))) {
    return { entries: [], problems: [toProblem('content-folder-missing', { folder }, { path: folder })] };
  }
  // Some systems write `STORY.MD`; a story must not be left out for that.
  const options = { cwd: base, followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: false };
  const files = await glob(['site.yaml', '**/*.{md,markdown}'], options);
  const results = files.sort(byCodeUnit).map((file) => readEntry(root, folder, file));
  return {
    entries: results.flatMap((result) => result.entry ?? []),
    problems: results.flatMap((result) => result.problems),
  };
}

function readEntry(root: string, folder: string, file: string): Partial<EntryResult> & Pick<EntryResult, 'problems'> {
  const path = `${folder}/${file}`;
  const kind = file === 'site.yaml' ? 'site' : contentFolders.get(file.split('/', 1)[0] ?? '');
  if (!kind || (kind !== 'site' && !file.includes('/'))) return { problems: [misplaced(folder, file)] };
  const { text, problem } = readText(join(root, path), path);
  if (problem) return { entry: toBrokenEntry(kind, path), problems: [problem] };
  return toEntry(kind, path, text);
}

function readText(absolute: string, path: string): { text: string; problem?: Problem } {
  try {
    const text = decode(readFileSync(absolute));
    if (text === undefined) return { text: '', problem: toProblem('file-not-utf8', {}, { path }) };
    return { text };
  } catch (error) {
    return {
      text: '',
      problem: toProblem('file-unreadable', { reason: isErrorCode(error) ? error.code : String(error) }, { path }),
    };
  }
}

function misplaced(folder: string, file: string): Problem {
  const folders = [...contentFolders.keys()].map((name) => `${folder}/${name}/`);
  const parent = file.includes('/') ? `${folder}/${file.split('/', 1)[0]}/` : `${folder}/`;
  return toProblem('file-misplaced', { folder: parent, folders }, { path: `${folder}/${file}` });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
