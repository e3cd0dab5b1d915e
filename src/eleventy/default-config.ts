/** Eleventy's configuration for a site that has none of its own. */
import { posix } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { takeEdition } from './handover.ts';
import { broadsheet } from './plugin.ts';

/** Adds the plugin and names the folders of the build that runs. */
export default function configure(config: EleventyConfig) {
  config.addPlugin(broadsheet);
  const { content, layouts } = takeEdition(config)?.settings ?? { content: 'content', layouts: 'layouts' };
  const folder = posix.relative(content, layouts);
  return { dir: { input: content, includes: folder, data: `${folder}/data` } };
}
