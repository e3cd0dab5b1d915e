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
  const groups = {
    ...{ desks: new Groups<Desk>(), beats: new Groups<Beat>(), tags: new Groups<Tag>() },
    ...{ reporters: new Groups<Reporter>(), types: new Groups<StoryType>(), languages: new Groups<string>() },
  };
  for (const article of articles) {
    const { beat, tags, reporters, contributors, type, language } = article;
    groups.desks.add(beat.desk, article);
    groups.beats.add(beat, article);
    for (const tag of tags) groups.tags.add(tag, article);
    for (const reporter of reporters) groups.reporters.add(reporter, article);
    for (const { reporter } of contributors) groups.reporters.add(reporter, article);
    groups.types.add(type, article);
    groups.languages.add(language, article);
  }
  return {
    ofDesk: (desk) => groups.desks.of(desk),
    ofBeat: (beat) => groups.beats.of(beat),
    ofTag: (tag) => groups.tags.of(tag),
    ofReporter: (reporter) => groups.reporters.of(reporter),
    ofType: (type) => groups.types.of(type),
    ofLanguage: (language) => groups.languages.of(language),
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

/** Stories by what they belong to, in order. */
class Groups<Key> {
  readonly #members = new Map<Key, Article[]>();

  /** A story may be added to a group twice, one time after the other. */
  add(key: Key, article: Article): void {
    const members = this.#members.get(key);
    if (!members) this.#members.set(key, [article]);
    else if (members.at(-1) !== article) members.push(article);
  }

  of(key: Key): readonly Article[] {
    return this.#members.get(key) ?? [];
  }
}
