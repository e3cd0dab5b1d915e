/** Writes the files of a site that are no pages: pictures, public files and the style sheet. */
import { cpSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { makeRenditions } from './make-renditions.ts';
import { markOutput } from './output-folder.ts';
import { toOutputPath } from './page-clashes.ts';
import type { Edition } from './prepare-edition.ts';
import type { OnProgress } from './progress.ts';
import type { BuildSettings } from './settings.ts';

/** Writes them to a folder, and marks it as a site. Pictures that cannot be read are problems. */
export async function writeFiles(
  edition: Edition,
  folder: string,
  { root, cache }: BuildSettings,
  onProgress: OnProgress,
): Promise<Problem[]> {
  await mkdir(folder, { recursive: true });
  for (const { url, source } of edition.copies) {
    cpSync(source, join(folder, toOutputPath(url)), { recursive: true, dereference: true });
  }
  for (const { url, content } of edition.made) {
    const path = join(folder, toOutputPath(url));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await markOutput(folder);
  const folders = { root, cache: resolve(root, cache, 'pictures'), site: folder };
  return makeRenditions(edition.pictures, folders, (done, all) => onProgress({ stage: 'pictures', done, all }));
}
