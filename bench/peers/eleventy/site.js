/** What the two configurations share. */
import { addCollections } from './collections.js';
import { addFilters } from './filters.js';

export function addSite(config) {
  addCollections(config);
  addFilters(config);
  config.addPassthroughCopy({ public: '/' });
  config.setQuietMode(true);
}

export const settings = {
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
  // Stories are text: no template language looks at them.
  markdownTemplateEngine: false,
  htmlTemplateEngine: 'njk',
};
