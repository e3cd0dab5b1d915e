/** What a story was to readers at a revision: as much as can be told of one file alone. */
import type { Entry } from '../../content/entry.ts';
import { parseInstant } from '../../newsroom/instants.ts';
import type { Instant, Withheld } from '../../newsroom/model.ts';
import { articleSchema } from '../../newsroom/schema/article.ts';
import { toSlug } from '../../newsroom/slugs.ts';
import { toArticleUrl } from '../../newsroom/urls.ts';
import { validate } from '../../newsroom/validate.ts';
import { whyWithheld } from '../../newsroom/visibility.ts';

/** A story of one file, whatever became of those that it refers to. */
export interface StoryAlone {
  readonly entry: Entry;
  readonly url: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly withheld: Withheld | undefined;
  readonly updated: Instant | undefined;
  /** Each as one text, to be compared. */
  readonly corrections: readonly string[];
}

/** What addresses, dates and words depend on. */
export interface AddressRules {
  readonly pattern: string;
  readonly timeZone: string;
  /** Of stories that name none. */
  readonly language: string;
  readonly now: Instant;
}

/** The story of an entry, or undefined where it has no date or no address. Fields that are wrong are left out. */
export function toStoryAlone(entry: Entry, { pattern, timeZone, language, now }: AddressRules): StoryAlone | undefined {
  const { valid } = validate(articleSchema, entry);
  const toInstant = (text: string | undefined): Instant | undefined => {
    const result = text === undefined ? undefined : parseInstant(text, timeZone);
    return result && 'instant' in result ? result.instant : undefined;
  };
  const published = toInstant(valid.published);
  const slug = toSlug(valid.slug ?? entry.name);
  if (published === undefined || slug === '') return undefined;
  return {
    entry,
    language: valid.language ?? language,
    url: toArticleUrl(pattern, slug, published, timeZone),
    withheld: whyWithheld({ draft: valid.draft === true, published, expires: toInstant(valid.expires) }, now),
    updated: toInstant(valid.updated),
    corrections: (valid.corrections ?? []).map(({ date, text }) => `${date} ${text}`),
  };
}
