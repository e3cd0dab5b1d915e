/** The front matter of a static page: about, ethics, contact … */
import { z } from 'zod';
import * as fields from './fields.ts';

/** The front matter of a static page. */
export const pageSchema = z.strictObject({
  title: fields.text.describe('Heading of the page.'),
  summary: fields.text.optional().describe('One sentence, for search engines and cards.'),
  slug: fields.slug.optional().describe('The address. Made from the file name.'),
  language: fields.language.optional().describe('Language of the page, where it is not the site’s.'),
  updated: fields.instant.optional().describe('When its substance was last changed.'),
  menu: fields.flag.default(false).describe('Shows the page in the menu of every page.'),
  draft: fields.flag.default(false).describe('Withholds the page until it is removed.'),
  noindex: fields.flag.default(false).describe('Asks search engines not to list the page.'),
});
