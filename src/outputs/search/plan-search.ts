/**
 * Plans the index of the search. It is made in parts, each of the stories of one language and some days, so that
 * a story that changes costs the making of its part alone. A part is named after what it is made from.
 */
import { byCodeUnit } from '../../content/by-code-unit.ts';
import { digestOf } from '../../content/digest.ts';
import type { MarkdownSource } from '../../content/entry.ts';
import { languageOf } from '../../language/language-names.ts';
import { msPerDay } from '../../language/ms-per-day.ts';
import type { Article } from '../../newsroom/model.ts';
import type { Press } from '../../pages/press.ts';
import { isSearchable, searchIndexUrl } from '../../pages/search-page.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { type SearchRecord, toSearchRecord, unsearched } from './search-record.ts';
import { isUnspaced } from './unspaced.ts';

/** A part of the index. */
export interface SearchPart {
  /** Path of its folder on the site. */
  readonly folder: string;
  /** The primary tag of its language. */
  readonly language: string;
  /** Whether it is the program that searches, without a story: it stays the same from day to day. */
  readonly isEngine: boolean;
  /** Makes what it is made from; asked for only where the part has to be made. */
  readonly toRecords: () => SearchRecord[];
}

/** The index. */
export interface SearchPlan {
  readonly parts: readonly SearchPart[];
  /** The list of the parts, for the script of the search page. */
  readonly documents: readonly PlannedDocument[];
}

/** More stories than a part has: one of so many is made in a quarter of a second. */
const maxStories = 500;

/** Parts are named by this as well: another version makes other files. */
const engineVersion = 'pagefind 1.6.0';

/** Fewer stories of a language are searched with those of the paper's: a program of its own would cost readers more than it gives. */
const fewest = 20;

/** The index, empty where the paper has no search. `digestBody` gives the digest of a rendered body. */
export function planSearch(press: Press, digestBody: (source: MarkdownSource) => string): SearchPlan {
  const { site, articles } = press.newsroom;
  if (!site.search) return { parts: [], documents: [] };
  const languages = groupByLanguage(articles.filter(isSearchable), site.language).map(([language, stories]) => ({
    language,
    engine: toEngine(press, language),
    parts: splitByDays(stories).map((group) => toPart(press, language, group, digestBody)),
  }));
  const list = JSON.stringify(
    languages.map(({ language, engine, parts }) => ({
      ...{ language, engine: engine.folder, parts: parts.map(({ folder }) => folder) },
    })),
  );
  return {
    parts: languages.flatMap(({ engine, parts }) => [engine, ...parts]),
    documents: [{ url: searchIndexUrl, sources: { articles: [], state: [list] }, make: () => `${list}\n` }],
  };
}

/** The stories of each language by its primary tag, the paper's language first. */
function groupByLanguage(stories: readonly Article[], language: string): [string, readonly Article[]][] {
  // Words are reduced to their stems by the rules of a language, whatever its region.
  const own = languageOf(language);
  const numbers = new Map<string, number>();
  for (const story of stories) {
    const tag = languageOf(story.language);
    numbers.set(tag, (numbers.get(tag) ?? 0) + 1);
  }
  const toGroup = ({ language }: Article): string => {
    const tag = languageOf(language);
    return (numbers.get(tag) ?? 0) < fewest && !isUnspaced(tag) ? own : tag;
  };
  const groups = Map.groupBy(stories, toGroup);
  return [...groups].sort(([one], [other]) => Number(other === own) - Number(one === own) || byCodeUnit(one, other));
}

function toEngine({ generator }: Press, language: string): SearchPart {
  const digest = digestOf([engineVersion, generator, language].join('\n'));
  // Pagefind makes nothing without a record that has a word.
  const record = { url: '/', content: unsearched, meta: {}, filters: {}, sort: {} };
  return {
    ...{ folder: toFolder(`${language}-engine`, digest), language, isEngine: true },
    toRecords: () => [record],
  };
}

function toPart(
  press: Press,
  language: string,
  stories: readonly Article[],
  digestBody: (source: MarkdownSource) => string,
): SearchPart {
  const { site } = press.newsroom;
  const shared = [engineVersion, press.generator, site.search, site.language, site.timeZone];
  const digest = digestOf(
    [...shared, ...stories.map((story) => describe(story, digestBody(story.markdown)))].join('\n'),
  );
  return {
    ...{ folder: toFolder(language, digest), language, isEngine: false },
    toRecords: () => stories.map((story) => toSearchRecord(press, story)),
  };
}

const toFolder = (name: string, digest: string): string => `/assets/search/${name}-${digest.slice(0, 10)}/`;

/** Everything that a record is made from. How the file is written does not matter. */
function describe(story: Article, body: string): string {
  const { url, title, summary, dateline, type, published, language, beat, reporters, tags } = story;
  const people = reporters.map(({ id, name }) => [id, name]);
  const topics = tags.map((tag) => tag.title);
  const places = [beat.title, beat.desk.id, beat.desk.title];
  return JSON.stringify([url, title, summary, dateline, type, published, language, body, places, people, topics]);
}

/** Days before 1970, so that no day that a story can have is before the first. */
const farBefore = 2 ** 29;

/**
 * Groups of at most `maxStories`, the newest first. Days are halved, and halved again, at instants that do not depend
 * on the stories, so that one which comes or goes leaves all groups but its own as they were.
 */
export function splitByDays<Story extends Pick<Article, 'published'>>(
  stories: readonly Story[],
  most = maxStories,
  level = 30,
): readonly Story[][] {
  if (stories.length <= most || level < 0) return stories.length === 0 ? [] : [[...stories]];
  const isLater = ({ published }: Story): boolean => {
    const day = Math.floor(published / msPerDay) + farBefore;
    return Math.floor(day / 2 ** level) % 2 === 1;
  };
  const [later, earlier] = [stories.filter(isLater), stories.filter((story) => !isLater(story))];
  return [...splitByDays(later, most, level - 1), ...splitByDays(earlier, most, level - 1)];
}
