/** Eleventy's configuration: adds the plugin and names the folders. */
import type { EleventyConfig } from '@11ty/eleventy';
import { broadsheet } from './src/eleventy/plugin.ts';

export default function configure(config: EleventyConfig) {
  config.addPlugin(broadsheet);
  return {
    dir: { input: 'content', includes: '../layouts', data: '../layouts/data', output: '_site' },
  };
}
