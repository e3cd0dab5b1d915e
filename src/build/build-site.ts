/** The story of a build, on one screen. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { isError } from '../problems/problem.ts';
import { type Edition, prepareEdition } from './prepare-edition.ts';
import type { OnProgress } from './progress.ts';
import type { BuildSettings } from './settings.ts';
import { checkOutput, makeStaging, putInPlace, recover, writeFiles } from './staging.ts';

/** Renders the pages of an edition into a folder, and returns what went wrong. */
export type RenderPages = (
  edition: Edition,
  folder: string,
  settings: BuildSettings,
  onProgress: OnProgress,
) => Promise<readonly Problem[]>;

/** What a build has done. */
export interface BuildReport {
  /** Whether the site was written. It is not where there is an error. */
  readonly written: boolean;
  readonly stories: number;
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/** A build: what it reads, where it writes, who renders and who hears of progress. */
export interface Build {
  readonly settings: BuildSettings;
  /** The folder of the finished site, absolute. */
  readonly output: string;
  readonly renderPages: RenderPages;
  readonly onProgress: OnProgress;
}

/**
 * Builds the site. With an error nothing is written: the last good site stays as it is.
 *
 * @throws OutputError where the output folder must not be written
 */
export async function buildSite({ settings, output, renderPages, onProgress }: Build): Promise<BuildReport> {
  await recover(output);
  await checkOutput(output, [settings.content, settings.layouts, settings.public].map((f) => resolve(settings.root, f)));

  const { edition, problems } = await prepareEdition(settings, onProgress);
  if (!edition) return { written: false, stories: 0, pages: 0, problems };
  const counts = { stories: edition.stories, pages: edition.pages.length };

  const staging = await makeStaging(output);
  const clean = () => rmSync(staging, { recursive: true, force: true });
  // Where a page fails, Eleventy is still writing others and may make the folder again.
  process.once('exit', clean);
  try {
    await writeFiles(edition, staging);
    const failures = await renderPages(edition, staging, settings, onProgress);
    const all = [...problems, ...failures];
    if (all.some(isError)) return { written: false, ...counts, problems: all };
    await putInPlace(staging, output);
    process.off('exit', clean);
    return { written: true, ...counts, problems: all };
  } finally {
    clean();
  }
}
