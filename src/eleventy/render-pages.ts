/** Renders the pages of an edition with Eleventy. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import type { RenderPages } from '../build/build-site.ts';
import type { BuildSettings } from '../build/settings.ts';
import { configurations, toFolder } from '../build/settings.ts';
import { siblingModule } from '../build/sibling-module.ts';
import { isError, toProblem } from '../problems/problem.ts';
import { handEdition } from './handover.ts';
import { findLayouts } from './layouts.ts';
import { toFailure } from './to-failure.ts';

/** Runs Eleventy over an edition, by the site's configuration where it has one, and writes the pages to `folder`. */
export const renderPages: RenderPages = async (edition, folder, settings, onProgress) => {
  const { problems } = findLayouts(settings);
  if (problems.some(isError)) return problems;
  const all = edition.pages.length;
  let done = 0;
  const onPage = () => onProgress({ stage: 'write', done: ++done, all });
  const configuration = findConfig(settings);
  const { default: Eleventy } = await import('@11ty/eleventy');
  // Eleventy reads paths from the working directory, which need not be the site's folder.
  const input = toFolder(process.cwd(), resolve(settings.root, settings.content));
  const eleventy = new Eleventy(input, folder, {
    // As on Eleventy's command line, the folders given here win over those of the configuration.
    source: 'cli',
    quietMode: true,
    configPath: relative(process.cwd(), configuration),
    config: (config: EleventyConfig) => handEdition(config, { edition, settings, onPage }),
  });
  eleventy.disableLogger();
  try {
    await withStrayErrors(() => eleventy.write());
  } catch (error) {
    return [toFailure(error, settings, configuration)];
  }
  // A configuration without the plugin would publish what Eleventy makes of the content by itself.
  if (done < all) {
    const name = toFolder(settings.root, configuration);
    const reason = `it wrote ${done} of ${all} pages; it must add the plugin and keep its template formats`;
    return [toProblem('configuration-failed', { name, reason }, { path: name })];
  }
  return [];
};

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

/** Absolute path of the configuration: the site's own, or that for sites without one. */
function findConfig({ root }: BuildSettings): string {
  const own = configurations.map((name) => resolve(root, name)).find(existsSync);
  return own ?? siblingModule('./default-config', import.meta.url);
}
