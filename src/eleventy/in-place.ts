/** Writes the files that are no pages, and clears the folder before, where plain Eleventy writes the site in place. */
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { toPictureFolder } from '../build/cache/cache-folder.ts';
import { listOtherFiles, makePictures, writeFile } from '../build/other-files.ts';
import { checkOutput, markOutput } from '../build/output-folder.ts';
import type { Edition } from '../build/prepare-edition.ts';
import { startStopwatch } from '../build/progress.ts';
import { writeSearch } from '../build/search/write-search.ts';
import type { BuildSettings } from '../build/settings.ts';
import { stopOnError } from './own-edition.ts';

/** Adds the steps before and after Eleventy's own writing. They do nothing where Eleventy writes no files. */
export function writeInPlace(config: EleventyConfig, edition: Edition, settings: BuildSettings): void {
  const output = () => resolve(config.directories.output);
  // Eleventy tells its plugins nothing of a dry run.
  const isDry = process.argv.includes('--dryrun');
  config.on('eleventy.before', async ({ runMode, outputMode }) => {
    if (outputMode !== 'fs' || isDry) return;
    await checkOutput(output(), settings);
    if (runMode === 'build') await rm(output(), { recursive: true, force: true });
    await mkdir(output(), { recursive: true });
    await markOutput(output());
  });
  config.on('eleventy.after', async ({ outputMode }) => {
    if (outputMode === 'fs' && !isDry) {
      const files = listOtherFiles(edition, settings, { digest: () => undefined });
      const tools = { root: settings.root, pictureFolder: toPictureFolder(settings), onProgress: () => undefined };
      const nothing = { known: new Map(), standing: new Map() };
      const here = { staging: output(), stopwatch: startStopwatch(), onProgress: () => undefined };
      const { problems } = await writeSearch(edition.search, nothing, here);
      for (const file of files) writeFile(file, output());
      stopOnError([...problems, ...(await makePictures(files, output(), tools))]);
    }
  });
}
