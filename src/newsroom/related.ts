/** Finds the stories that a reader of a story may want next. */
import type { Article, Beat, Instant, Tag } from './model.ts';
import { createRelatedMemory, type RelatedMemory, reach, reviseMemory } from './related-memory.ts';

/** How much a shared beat and a shared tag count, and how much a year between two stories takes away. */
const weight = { beat: 3, tag: 2, year: 1 } as const;
const msPerYear = 365.25 * 24 * 60 * 60 * 1000;

/** Finds stories related to one of a newsroom's; made once for all of them. */
export type FindRelated = (article: Article, count: number) => readonly Article[];

/** What stories are about: a beat, or a tag. */
interface Topic {
  /** Indexes of the stories about it, rising. */
  readonly members: number[];
  readonly weight: number;
  /** The last search in which it was asked for. A set for each search would cost more than the search. */
  search: number;
}

interface Scored {
  readonly place: number;
  readonly other: Article;
  readonly score: number;
}

/** Finds the places of stories related to that at a place. */
type Search = (index: number, count: number) => readonly number[];

/**
 * Prepares the search. Nothing is sought again that is remembered and still holds.
 *
 * @param articles public stories, newest first
 */
export function toFindRelated(
  articles: readonly Article[],
  memory: RelatedMemory = createRelatedMemory(),
): FindRelated {
  reviseMemory(memory, articles);
  const { found } = memory;
  const indexes = new Map(articles.map((article, index) => [article, index]));
  let search: Search | undefined;
  return (article, count) => {
    const index = indexes.get(article) ?? -1;
    const known = found.get(index);
    if (known?.count === count) return pick(articles, known.places);
    search ??= toSearch(articles);
    const places = search(index, count);
    found.set(index, { count, places });
    return pick(articles, places);
  };
}

function pick(articles: readonly Article[], places: readonly number[]): Article[] {
  const picked: Article[] = [];
  for (const place of places) {
    const article = articles[place];
    if (article) picked.push(article);
  }
  return picked;
}

/**
 * Prepares the search by places. Stories are scored by beat, tags and nearness in time, those in another
 * language are left out, and equal scores are ordered by time and id: the same on every build.
 */
function toSearch(articles: readonly Article[]): Search {
  const topics = toTopics(articles);
  // Apart from the stories, because a hundred are looked at for each of them.
  const languages = articles.map(({ language }) => language);
  const published = Float64Array.from(articles, (article) => article.published);
  const seen = new Uint32Array(articles.length);
  let search = 0;
  return (index, count) => {
    if (!articles[index]) return [];
    const language = languages[index];
    const time = published[index] ?? 0;
    const best: Scored[] = [];
    search++;
    for (const topic of topics[index] ?? []) topic.search = search;
    for (const { members } of topics[index] ?? []) {
      const place = findPlace(members, index);
      for (let at = Math.max(0, place - reach); at <= place + reach && at < members.length; at++) {
        const near = members[at] ?? index;
        if (seen[near] === search || near === index || languages[near] !== language) continue;
        seen[near] = search;
        let shared = 0;
        for (const topic of topics[near] ?? []) if (topic.search === search) shared += topic.weight;
        const score = shared - yearsBetween(time, published[near] ?? 0) * weight.year;
        const other = articles[near];
        if (other) keepBest(best, { place: near, other, score }, count);
      }
    }
    return best.map(({ place }) => place);
  };
}

/** The topics of each story. */
function toTopics(articles: readonly Article[]): readonly (readonly Topic[])[] {
  const topics = new Map<Beat | Tag, Topic>();
  const join = (key: Beat | Tag, value: number, index: number): Topic => {
    const topic = topics.get(key) ?? { members: [], weight: value, search: 0 };
    topics.set(key, topic);
    topic.members.push(index);
    return topic;
  };
  return articles.map(({ beat, tags }, index) => [
    join(beat, weight.beat, index),
    ...tags.map((tag) => join(tag, weight.tag, index)),
  ]);
}

/** The place of an index in a rising list. */
function findPlace(members: readonly number[], index: number): number {
  let [from, to] = [0, members.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((members[middle] ?? 0) < index) from = middle + 1;
    else to = middle;
  }
  return from;
}

function yearsBetween(one: Instant, other: Instant): number {
  return Math.min(Math.abs(one - other) / msPerYear, 3);
}

/** Puts a story in its place among the best, if it is one of `count`. */
function keepBest(best: Scored[], scored: Scored, count: number): void {
  let place = best.length;
  if (place >= count && scored.score < (best[place - 1]?.score ?? 0)) return;
  for (let above = best[place - 1]; above && isBetter(scored, above); above = best[place - 1]) place--;
  if (place >= count) return;
  best.splice(place, 0, scored);
  if (best.length > count) best.pop();
}

function isBetter(one: Scored, other: Scored): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const [a, b] = [one.other, other.other];
  return a.published === b.published ? a.id < b.id : a.published > b.published;
}
