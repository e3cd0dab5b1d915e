/** Writes the parts of the search index that do not stand, and names the files of all of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchPart } from '../../outputs/search/plan-search.ts';
import { type Problem, toProblem } from '../../problems/problem.ts';
import { toOutputPath } from '../page-clashes.ts';
import { type Before, stands } from '../plan-changes.ts';
import type { OnProgress, Stopwatch } from '../progress.ts';

/** What the index is written with. */
interface SearchTools {
  /** Absolute path of the folder that is written to. */
  readonly staging: string;
  readonly stopwatch: Stopwatch;
  readonly onProgress: OnProgress;
}

/** The files of the index; paths are relative to the site, with `/`. */
export interface SearchFiles {
  readonly paths: readonly string[];
  /** Those that were made now. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

/** Writes what changed. Where the index cannot be made that is a problem. */
export async function writeSearch(
  parts: readonly SearchPart[],
  before: Before,
  { staging, stopwatch, onProgress }: SearchTools,
): Promise<SearchFiles> {
  if (parts.length === 0) return { paths: [], written: [], problems: [] };
  return stopwatch.time('search', async () => {
    const standing = findStanding(parts, before);
    const kept = parts.flatMap((part) => standing.get(part) ?? []);
    const written: string[] = [];
    const missing = parts.filter((part) => !standing.has(part));
    // A disk that is full is no fault of the index.
    let isWriting = false;
    try {
      // Loaded here, because most builds find the parts as they should be, or all but one of them.
      if (missing.length > 0) {
        const { indexParts } = await import('./index-parts.ts');
        for await (const { path, content } of indexParts(missing, tell(onProgress, missing.length))) {
          isWriting = true;
          mkdirSync(dirname(join(staging, path)), { recursive: true });
          writeFileSync(join(staging, path), content);
          isWriting = false;
          written.push(path);
        }
      }
      return { paths: [...kept, ...written], written, problems: [] };
    } catch (error) {
      if (isWriting) throw error;
      return { paths: kept, written, problems: [toSearchProblem(error)] };
    }
  });
}

const tell = (onProgress: OnProgress, all: number) => (done: number) => onProgress({ stage: 'search', done, all });

function toSearchProblem(error: unknown): Problem {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  const platform = `${process.platform}-${process.arch}`;
  return toProblem('search-failed', { reason: reason.replace(/[.]$/, ''), platform }, { path: '.' });
}

/** The files of each part that stands whole. A folder is recorded whole or not at all. */
function findStanding(parts: readonly SearchPart[], before: Before): Map<SearchPart, readonly string[]> {
  const byFolder = new Map(
    parts.map((part) => [toOutputPath(part.folder.slice(0, -1)), { part, paths: [] as string[] }]),
  );
  for (const path of before.known.keys()) {
    if (!path.startsWith('assets/search/')) continue;
    byFolder.get(path.split('/', 3).join('/'))?.paths.push(path);
  }
  const whole = [...byFolder.values()].filter(
    ({ paths }) => paths.length > 0 && paths.every((path) => stands(path, before)),
  );
  return new Map(whole.map(({ part, paths }) => [part, paths]));
}
