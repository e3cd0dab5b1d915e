/** Eleventy's configuration for a site that has none of its own. */
import { resolve } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { toBuildSettings, toFolder } from '../build/settings.ts';
import { takeHandover } from './handover.ts';
import { broadsheet } from './plugin.ts';

/** Adds the plugin and names the folders of the build that runs. */
export default function configure(config: EleventyConfig) {
  config.addPlugin(broadsheet);
  const settings = takeHandover(config)?.settings ?? toBuildSettings({ root: process.cwd(), now: 0 });
  const content = resolve(settings.root, settings.content);
  const layouts = toFolder(content, resolve(settings.root, settings.layouts));
  return { dir: { input: toFolder(process.cwd(), content), includes: layouts, data: `${layouts}/data` } };
}
