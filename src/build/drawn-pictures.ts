/** Makes pictures that are drawn and not photographed: cards and icons. What was drawn stays in the cache folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { copied, keep } from './kept-pictures.ts';
import { toOutputPath } from './page-clashes.ts';
import { toWriteProblem } from './write-failure.ts';

/** A picture that is drawn. */
export interface DrawnPicture {
  /** Path on the site. */
  readonly url: string;
  /** Another for each other content: its name in the cache. */
  readonly name: string;
  readonly draw: () => Promise<Uint8Array>;
  /** The problem of one that cannot be drawn. */
  readonly toProblem: (reason: string) => Problem;
}

/** Absolute paths: of the site's folder, the cache of pictures if there is one, and the site that is written. */
interface Folders {
  readonly root: string;
  readonly cache: string | undefined;
  readonly site: string;
}

/** Draws all pictures, several at a time. */
export async function makeDrawnPictures(
  pictures: readonly DrawnPicture[],
  { root, cache, site }: Folders,
  onProgress: (done: number, all: number) => void,
): Promise<Problem[]> {
  const problems = new Map<string, Problem>();
  const waiting = pictures.values();
  let done = 0;
  const work = async () => {
    for (const picture of waiting) {
      await makePicture(picture, cache, join(site, toOutputPath(picture.url))).catch((error: Error) => {
        const problem = toWriteProblem(error, site, root) ?? picture.toProblem(error.message);
        // What keeps one from being drawn is likely to keep all.
        problems.set(`${problem.file} ${problem.reason}`, problem);
      });
      onProgress(++done, pictures.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return [...problems.values()];
}

async function makePicture({ name, draw }: DrawnPicture, cache: string | undefined, target: string): Promise<void> {
  const kept = cache && join(cache, name);
  await mkdir(dirname(target), { recursive: true });
  if (kept && (await copied(kept, target))) return;
  const made = await draw();
  await writeFile(target, made);
  if (kept) await keep(kept, made);
}
