/** Eleventy with its own Markdown. */
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import footnote from 'markdown-it-footnote';
import { addSite, settings } from './site.js';

export default function configure(config) {
  addSite(config);
  config.setLibrary(
    'md',
    markdownIt({ html: true, linkify: true, typographer: true }).use(anchor, { level: 2 }).use(footnote),
  );
  return settings;
}
