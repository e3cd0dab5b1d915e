/** Renders a batch of pages with Eleventy, by the site's configuration where it has one. */
import { relative, resolve } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { type BuildSettings, toFolder } from '../build/settings.ts';
import type { Page } from '../pages/props.ts';
import { toProblem } from '../problems/problem.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';
import { findConfig } from './find-config.ts';
import { handOver } from './handover.ts';
import { toFailure } from './to-failure.ts';

/** Pages to render, as plain data. */
export interface PageBatch {
  /** Each as JSON. */
  readonly pages: readonly string[];
  /** Absolute path of the folder to write to. */
  readonly folder: string;
}

/** What batches are rendered with, as plain data. */
export interface PageSurroundings {
  readonly settings: BuildSettings;
  /** TSX layouts that an earlier build has compiled, by absolute path. */
  readonly compiled: ReadonlyMap<string, string>;
}

/** What became of a batch. */
export interface PageBatchResult {
  readonly problems: readonly ReportedProblem[];
  /** The folder of data that the configuration names, relative to the site's folder. */
  readonly dataFolder: string | undefined;
}

/** Renders a batch. `onPage` is called after each page. */
export async function renderPageBatch(
  { pages, folder }: PageBatch,
  { settings, compiled }: PageSurroundings,
  onPage: () => void,
): Promise<PageBatchResult> {
  let done = 0;
  let dataFolder: string | undefined;
  const { path: configuration } = findConfig(settings);
  const { default: Eleventy } = await import('@11ty/eleventy');
  // Eleventy reads paths from the working directory, which need not be the site's folder.
  const input = toFolder(process.cwd(), resolve(settings.root, settings.content));
  const eleventy = new Eleventy(input, folder, {
    // As on Eleventy's command line, the folders given here win over those of the configuration.
    source: 'cli',
    quietMode: true,
    configPath: relative(process.cwd(), configuration),
    config: (config: EleventyConfig) =>
      handOver(config, {
        pages: pages.map((page) => JSON.parse(page) as Page),
        settings,
        compiled,
        onPage() {
          done += 1;
          dataFolder ??= toFolder(settings.root, resolve(config.directories.data));
          onPage();
        },
      }),
  });
  eleventy.disableLogger();
  const write = async () => {
    await eleventy.init();
    // Else it warns of transforms that took long, past the logger.
    for (const name of ['Data', 'Configuration']) eleventy.bench.get(name).setMinimumThresholdMs(0);
    await eleventy.write();
  };
  try {
    await withStrayErrors(write);
  } catch (error) {
    return { problems: toReported([toFailure(error, settings, { configuration, folder })]), dataFolder };
  }
  // A configuration without the plugin would publish what Eleventy makes of the content by itself.
  if (done < pages.length) {
    const name = toFolder(settings.root, configuration);
    const reason = `it wrote ${done} of ${pages.length} pages; it must add the plugin and keep its template formats`;
    return { problems: toReported([toProblem('configuration-failed', { name, reason }, { path: name })]), dataFolder };
  }
  return { problems: [], dataFolder };
}

/** Some engines of Eleventy throw where nobody waits for them; such an error fails the work all the same. */
async function withStrayErrors(work: () => Promise<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  process.once('uncaughtException', reject).once('unhandledRejection', reject);
  try {
    await Promise.race([work(), promise]);
  } finally {
    process.off('uncaughtException', reject).off('unhandledRejection', reject);
  }
}
