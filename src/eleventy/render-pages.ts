/** Renders the pages of an edition with Eleventy. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import type { RenderPages } from '../build/build-site.ts';
import type { BuildSettings } from '../build/settings.ts';
import { siblingModule } from '../build/sibling-module.ts';
import { isError } from '../problems/problem.ts';
import { findLayouts } from './layouts.ts';
import { handEdition } from './handover.ts';
import { toFailure } from './to-failure.ts';

/** Runs Eleventy over an edition, by the site's `.eleventy.ts` where it has one, and writes the pages to `folder`. */
export const renderPages: RenderPages = async (edition, folder, settings, onProgress) => {
  const { problems } = findLayouts(settings);
  if (problems.some(isError)) return problems;
  const all = edition.pages.length;
  let done = 0;
  const onPage = () => onProgress({ stage: 'write', done: ++done, all });
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(settings.content, folder, {
    // As on Eleventy's command line, the folders given here win over those of the configuration.
    source: 'cli',
    quietMode: true,
    configPath: findConfig(settings),
    config: (config: EleventyConfig) => handEdition(config, { edition, settings, onPage }),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    return [toFailure(error, settings.root, settings.layouts)];
  }
  return [];
};

/** Eleventy wants the path of its configuration relative to the working directory. */
function findConfig({ root }: BuildSettings): string {
  const own = resolve(root, '.eleventy.ts');
  const file = existsSync(own) ? own : siblingModule('./default-config', import.meta.url);
  return relative(process.cwd(), file);
}
