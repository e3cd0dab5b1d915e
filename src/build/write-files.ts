/** Writes the files of a site that are no pages: pictures, public files and the style sheet. */
import { cpSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markOutput } from './output-folder.ts';
import { toOutputPath } from './page-clashes.ts';
import type { Edition } from './prepare-edition.ts';

/** Writes them to a folder, and marks it as a site. */
export async function writeFiles(edition: Edition, folder: string): Promise<void> {
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
}
