/** Makes a story of an entry: references resolved, dates read, address given. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { readDayOrInstant, readInstant } from './dates.ts';
import { findPicture } from './find-picture.ts';
import type { Article, Beat, Correction, Figure, Instant, Reporter, Section, Tag } from './model.ts';
import { findReference, findReferences, type Register } from './references.ts';
import { type ArticleFields, articleSchema } from './schema/article.ts';
import { toSlug } from './slugs.ts';
import { typesetArticle } from './typeset-fields.ts';
import { toArticleUrl, toTagUrl } from './urls.ts';
import { validate } from './validate.ts';
import { whyWithheld } from './visibility.ts';

/** What a story refers to, and the settings that decide its address and visibility. */
export interface ArticleSurroundings {
  readonly reporters: Register<Reporter>;
  readonly beats: Register<Beat>;
  /** Pattern of addresses, from `site.yaml`. */
  readonly urlPattern: string;
  readonly now: Instant;
}

/** The story of an entry, or undefined where a problem leaves none. */
export function toArticle(entry: Entry, around: ArticleSurroundings, context: Context): Article | undefined {
  const { value, problems } = validate(articleSchema, entry);
  problems.forEach(context.report);
  if (!value) return undefined;
  const fields = typesetArticle(value, value.language ?? context.language);
  const times = readTimes(entry, fields, context);
  const people = readPeople(entry, fields, around, context);
  const beat = findReference(around.beats, { entry, path: ['beat'], name: fields.beat }, context);
  const image = readImage(entry, fields, context);
  const corrections = readCorrections(entry, fields, context);
  const slug = readSlug(entry, fields, context);
  if (!times || !beat || people.reporters.length === 0 || slug === undefined) return undefined;
  return {
    ...people,
    ...times,
    ...pickPlain(fields, context),
    id: fields.id?.normalize('NFC') ?? toId(times.published, slug, context),
    url: toArticleUrl(around.urlPattern, slug, times.published, context.timeZone),
    beat,
    image,
    corrections,
    tags: toTags(fields.tags),
    sections: toSections(entry, fields),
    withheld: whyWithheld({ ...times, draft: fields.draft }, around.now),
    markdown: { path: entry.path, text: entry.body, firstLine: entry.bodyLine },
  };
}

// Day and slug are what editors change least; like the address, but free of the site's pattern.
function toId(published: Instant, slug: string, { timeZone }: Context): string {
  return toArticleUrl('{yyyy}-{mm}-{dd}-{slug}', slug, published, timeZone);
}

function pickPlain(fields: ArticleFields, context: Context) {
  const { title, summary, type, dateline, canonical, source, comments, noindex } = fields;
  const aliases = fields.aliases.map((alias) => alias.normalize('NFC'));
  const language = fields.language ?? context.language;
  return { title, summary, type, dateline, canonical, source, comments, noindex, aliases, language };
}

function readTimes(entry: Entry, fields: ArticleFields, context: Context) {
  const read = (key: 'published' | 'updated' | 'expires') => {
    const text = fields[key];
    return text === undefined ? undefined : readInstant(entry, [key], text, context);
  };
  const times = { published: read('published'), updated: read('updated'), expires: read('expires') };
  const { published, updated, expires } = times;
  if (published === undefined) return undefined;
  const location = (key: string) => ({ path: entry.path, place: entry.locate([key]) });
  const written = { published: fields.published, updated: fields.updated ?? '', expires: fields.expires ?? '' };
  if (updated !== undefined && updated < published) {
    context.report(toProblem('updated-before-published', written, location('updated')));
  }
  if (expires !== undefined && expires <= published) {
    context.report(toProblem('expires-before-published', written, location('expires')));
  }
  return { published, updated, expires };
}

function readPeople(entry: Entry, fields: ArticleFields, { reporters }: ArticleSurroundings, context: Context) {
  const contributors = fields.contributors.flatMap(({ reporter: name, role }, index) => {
    const path: FieldPath = ['contributors', index, 'reporter'];
    const reporter = findReference(reporters, { entry, path, name }, context);
    return reporter ? [{ reporter, role }] : [];
  });
  return {
    reporters: findReferences(reporters, { entry, path: ['reporter'] }, fields.reporter, context),
    contributors,
  };
}

function readImage(entry: Entry, fields: ArticleFields, context: Context): Figure | undefined {
  if (!fields.image) return undefined;
  const { src, ...words } = fields.image;
  const picture = findPicture(entry, ['image', 'src'], src, context);
  return picture && { picture, ...words };
}

function readCorrections(entry: Entry, fields: ArticleFields, context: Context): Correction[] {
  return fields.corrections.flatMap((correction, index) => {
    const date = readDayOrInstant(entry, ['corrections', index, 'date'], correction.date, context);
    return date ? [{ ...correction, date }] : [];
  });
}

function readSlug(entry: Entry, fields: ArticleFields, context: Context): string | undefined {
  const slug = toSlug(fields.slug ?? entry.name);
  if (slug !== '') return slug;
  context.report(toProblem('slug-empty', { text: entry.name }, { path: entry.path, place: { line: 1, column: 1 } }));
  return undefined;
}

function toTags(titles: readonly string[]): Tag[] {
  const tags = new Map<string, Tag>();
  for (const title of titles) {
    const id = toSlug(title);
    if (id !== '' && !tags.has(id)) tags.set(id, { id, url: toTagUrl(id), title });
  }
  return [...tags.values()];
}

function toSections(entry: Entry, fields: ArticleFields): Section[] {
  return fields.sections.map((section, index) => {
    const path: FieldPath = typeof section === 'string' ? ['sections', index] : ['sections', index, 'heading'];
    const place = entry.locate(path);
    return typeof section === 'string' ? { heading: section, place } : { ...section, place };
  });
}
