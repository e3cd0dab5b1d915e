/** Makes a story of an entry: references resolved, dates read, address given. */
import type { Entry } from '../content/entry.ts';
import { remember } from '../language/remember.ts';
import { checkWording } from './check-wording.ts';
import type { Context } from './context.ts';
import { judgeFields } from './judge-fields.ts';
import { judgeLanguage } from './judge-language.ts';
import { canonicalLanguage } from './languages.ts';
import type { Article, Beat, Instant, Reporter, Section, Tag } from './model.ts';
import type { Valid } from './pick-valid.ts';
import {
  findLimitedPicture,
  readCorrections,
  readImage,
  readPeople,
  readRights,
  readTimes,
  readWithdrawal,
} from './read-article.ts';
import { readSlug } from './read-slug.ts';
import { findReference, type Register } from './references.ts';
import { type ArticleFields, articleSchema } from './schema/article.ts';
import { toSitePath } from './site-path.ts';
import { toSlug } from './slugs.ts';
import type { StoryRules } from './story-rules.ts';
import { toBodySource } from './to-body-source.ts';
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
  readonly rules: StoryRules;
}

/** The story of an entry, or undefined where a problem leaves none. What is valid is read all the same. */
export function toArticle(entry: Entry, around: ArticleSurroundings, context: Context): Article | undefined {
  const { value, valid, problems } = validate(articleSchema, entry);
  problems.forEach(context.report);
  const language = canonicalLanguage(valid.language ?? context.language);
  judgeLanguage(entry, valid.language, context);
  checkWording(entry, valid, language, context);
  const set = typesetArticle(valid, language);
  const times = readTimes(entry, set, context);
  const people = readPeople(entry, set, around.reporters, context);
  const beat = set.beat && findReference(around.beats, { entry, path: ['beat'], name: set.beat }, context);
  const withdrawn = readWithdrawal(entry, set, context);
  // A withdrawn story shows no picture, so that its file may be removed.
  const image = set.withdrawn ? undefined : readImage(entry, set, context);
  const rightsEnd = readRights(entry, set, context);
  const corrections = readCorrections(entry, set, context);
  judgeFields(entry, { written: valid, times, corrections, withdrawn }, around.rules, context);
  const slug = readSlug(entry, set.slug, context);
  const { markdown } = entry;
  const sections = toSections(entry, set.sections ?? []);
  if (!value || !times || !beat || people.reporters.length === 0 || slug === undefined) {
    if (set.draft !== true) context.judge(toBodySource({ markdown, language, sections }));
    return undefined;
  }
  // Set texts of all fields, since all are valid.
  const fields = set as ArticleFields;
  return {
    ...people,
    ...times,
    ...{ language, beat, image, rightsEnd, withdrawn, sections, markdown },
    limitedPicture: findLimitedPicture(entry, fields, context),
    corrections: corrections.filter((correction) => correction !== undefined),
    ...pickPlain(fields),
    id: fields.id?.normalize('NFC') ?? toId(times.published, slug, context),
    translationKey: fields.translationKey?.normalize('NFC'),
    url: toArticleUrl(around.urlPattern, slug, times.published, context.timeZone),
    tags: toTags(fields.tags),
    withheld: whyWithheld({ ...times, draft: fields.draft }, around.now),
  };
}

// Day and slug are what editors change least; like the address, but free of the site's pattern.
function toId(published: Instant, slug: string, { timeZone }: Context): string {
  return toArticleUrl('{yyyy}-{mm}-{dd}-{slug}', slug, published, timeZone);
}

function pickPlain({ title, summary, type, dateline, backstory, canonical, source, ...fields }: ArticleFields) {
  const { comments, noindex } = fields;
  const aliases = fields.aliases.flatMap((alias) => toSitePath(alias) ?? []);
  return { title, summary, type, dateline, backstory, canonical, source, comments, noindex, aliases };
}

const toTag = remember((title: string): Tag => {
  const id = toSlug(title);
  return { id, url: toTagUrl(id), title };
});

function toTags(titles: readonly string[]): Tag[] {
  const tags = titles.map((title) => toTag(title));
  return tags.filter(({ id }, index) => tags.findIndex((tag) => tag.id === id) === index);
}

function toSections({ locate }: Entry, sections: NonNullable<Valid<ArticleFields>['sections']>): Section[] {
  return sections.flatMap((section, index) => {
    const isPlain = typeof section === 'string';
    const { heading, id, nav } = isPlain ? { heading: section } : section;
    if (heading === undefined) return [];
    return {
      ...{ heading, id, nav },
      // The entry itself is not kept: it holds all fields as they were written.
      get place() {
        return locate(isPlain ? ['sections', index] : ['sections', index, 'heading']);
      },
      get idPlace() {
        return id === undefined ? undefined : locate(['sections', index, 'id']);
      },
    };
  });
}
