/** Sets the texts that readers see of the front matter as newspapers of the language do. */
import { typeset } from '../language/typeset.ts';
import type { Valid } from './pick-valid.ts';
import type { ArticleFields } from './schema/article.ts';

/** Fields with the named texts set: quotation marks, dashes, ellipses. Absent ones stay absent; most need no copy. */
export function typesetFields<F extends object, K extends keyof F>(fields: F, keys: readonly K[], language: string): F {
  let set = fields;
  for (const key of keys) {
    const value = fields[key];
    const text = typeof value === 'string' ? typeset(value, language) : value;
    if (text !== value) set = { ...set, [key]: text };
  }
  return set;
}

/** Valid fields of a story with every text set that readers see. Headings stay: the body is searched for them. */
export function typesetArticle(fields: Valid<ArticleFields>, language: string): Valid<ArticleFields> {
  const { image, withdrawn, contributors, corrections, sections } = fields;
  return {
    ...typesetFields(fields, ['title', 'summary', 'dateline', 'backstory'], language),
    ...(image && { image: typesetFields(image, ['alt', 'caption', 'credit'], language) }),
    ...(withdrawn && { withdrawn: typesetFields(withdrawn, ['note'], language) }),
    ...(contributors && { contributors: contributors.map((item) => typesetFields(item, ['role'], language)) }),
    ...(corrections && { corrections: corrections.map((item) => typesetFields(item, ['text'], language)) }),
    ...(sections && { sections: sections.map((section) => typesetSection(section, language)) }),
  };
}

function typesetSection(section: Valid<ArticleFields['sections'][number]>, language: string) {
  return typeof section === 'string' ? section : typesetFields(section, ['nav'], language);
}
