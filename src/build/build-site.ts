/** The story of a build, on one screen. */
import { rmSync } from 'node:fs';
import type { Problem } from '../problems/problem.ts';
import { isError } from '../problems/problem.ts';
import { checkOutput } from './output-folder.ts';
import { type Edition, prepareEdition } from './prepare-edition.ts';
import type { OnProgress } from './progress.ts';
import type { BuildSettings } from './settings.ts';
import { makeStaging, putInPlace, recover } from './staging.ts';
import { writeFiles } from './write-files.ts';

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
 * Builds the site. With an error nothing is written: the last good site stays as it is. Where a page
 * failed, Eleventy may still be writing others when this ends; `recover` removes what they leave.
 *
 * @throws OutputError where the output folder must not be written
 */
export async function buildSite({ settings, output, renderPages, onProgress }: Build): Promise<BuildReport> {
  await checkOutput(output, settings);
  recover(output);

  const { edition, problems } = await prepareEdition(settings, onProgress);
  if (!edition) return { written: false, stories: 0, pages: 0, problems };
  const counts = { stories: edition.stories, pages: edition.pages.length };

  const staging = await makeStaging(output);
  try {
    const unreadable = await writeFiles(edition, staging, settings, onProgress);
    const failures = await renderPages(edition, staging, settings, onProgress);
    const all = [...problems, ...unreadable, ...failures];
    if (all.some(isError)) return { written: false, ...counts, problems: all };
    await putInPlace(staging, output);
    return { written: true, ...counts, problems: all };
  } finally {
    rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
  }
}
