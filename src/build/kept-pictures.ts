/** Pictures are made several at a time, and stay in the cache folder, so that each is made once. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { toOutputPath } from './page-clashes.ts';
import { toWriteProblem } from './write-failure.ts';

/** Absolute paths: of the site's folder, the cache of pictures if there is one, and the site that is written. */
export interface PictureFolders {
  readonly root: string;
  readonly cache: string | undefined;
  readonly site: string;
}

/** How pictures are made. */
interface Making<Item> {
  readonly make: (item: Item) => Promise<void>;
  /** The problem of one that cannot be made, where that is not because nothing can be written. */
  readonly toProblem: (item: Item, error: Error) => Problem;
  readonly onProgress: (done: number, all: number) => void;
}

/** Makes all pictures, and gives each problem once: what keeps one from being made, such as a full disk, may keep all. */
export async function makeAll<Item>(
  items: readonly Item[],
  { root, site }: PictureFolders,
  { make, toProblem, onProgress }: Making<Item>,
): Promise<Problem[]> {
  const problems = new Map<string, Problem>();
  const waiting = items.values();
  let done = 0;
  const work = async () => {
    for (const item of waiting) {
      await make(item).catch((error: Error) => {
        const problem = toWriteProblem(error, site, root) ?? toProblem(item, error);
        problems.set(`${problem.file} ${problem.reason}`, problem);
      });
      onProgress(++done, items.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return [...problems.values()];
}

/**
 * Puts a picture into the site: the one in the cache, or else a new one.
 *
 * @param name its name in the cache: another for each other content
 * @param url its path on the site
 */
export async function makeOnce(
  { cache, site }: PictureFolders,
  { name, url }: { readonly name: string; readonly url: string },
  make: () => Promise<Uint8Array>,
): Promise<void> {
  const kept = cache && join(cache, name);
  const target = join(site, toOutputPath(url));
  await mkdir(dirname(target), { recursive: true });
  if (kept && (await copied(kept, target))) return;
  const made = await make();
  await writeFile(target, made);
  if (kept) await keep(kept, made);
}

/** Copies a file, or says that it is not there. */
const copied = (from: string, to: string): Promise<boolean> =>
  copyFile(from, to).then(
    () => true,
    () => false,
  );

/** Puts a file into the cache, whole or not at all. A cache that cannot be written costs time, not the build. */
async function keep(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
