/** Groups stories by what they belong to. */
import type { StoryType } from '../language/messages.ts';
import type { Article, Beat, Desk, Reporter, Tag } from './model.ts';
import { storyTypes } from './schema/article.ts';

/** The stories of each part of a paper, newest first. */
export interface StoryGroups {
  readonly ofDesk: (desk: Desk) => readonly Article[];
  readonly ofBeat: (beat: Beat) => readonly Article[];
  readonly ofTag: (tag: Tag) => readonly Article[];
  /** Those that a reporter wrote or contributed to. */
  readonly ofReporter: (reporter: Reporter) => readonly Article[];
  readonly ofType: (type: StoryType) => readonly Article[];
  /** Those in a language, by its tag. */
  readonly ofLanguage: (language: string) => readonly Article[];
}

const made = new WeakMap<readonly Article[], StoryGroups>();

/** Groups stories, in the order in which they come. */
export function groupStories(articles: readonly Article[]): StoryGroups {
  const groups = made.get(articles) ?? makeGroups(articles);
  made.set(articles, groups);
  return groups;
}

function makeGroups(articles: readonly Article[]): StoryGroups {
  return {
    ofDesk: group(articles, ({ beat }) => [beat.desk]),
    ofBeat: group(articles, ({ beat }) => [beat]),
    ofTag: group(articles, ({ tags }) => tags),
    ofReporter: group(articles, ({ reporters, contributors }) => [
      ...new Set([...reporters, ...contributors.map(({ reporter }) => reporter)]),
    ]),
    ofType: group(articles, ({ type }) => [type]),
    ofLanguage: group(articles, ({ language }) => [language]),
  };
}

/** The languages of stories, as tags in their order: of a paper in one language there is one. */
export const listLanguages = (articles: readonly Article[]): readonly string[] =>
  [...new Set(articles.map(({ language }) => language))].sort();

/** The types of stories, in the order of the schema. */
export function listTypes(articles: readonly Article[]): readonly StoryType[] {
  const used = new Set(articles.map(({ type }) => type));
  return storyTypes.filter((type) => used.has(type));
}

function group<K>(articles: readonly Article[], keysOf: (article: Article) => readonly K[]): (key: K) => Article[] {
  const groups = new Map<K, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const members = groups.get(key);
      if (members) members.push(article);
      else groups.set(key, [article]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
