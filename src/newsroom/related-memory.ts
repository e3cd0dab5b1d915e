/** What was found related to the stories of one moment, and what of it still holds when a few of them are others. */
import type { Article, Beat, Tag } from './model.ts';

/** Only stories this near in a shared list are looked at, so that cost does not grow with the archive. */
export const reach = 16;

/** What was found for the stories of one moment, by their places. */
export interface RelatedMemory {
  articles: readonly Article[];
  found: Map<number, Found>;
}

/** The places of the stories that were found, and how many were asked for. */
interface Found {
  readonly count: number;
  readonly places: readonly number[];
}

/** A memory that is empty. */
export const createRelatedMemory = (): RelatedMemory => ({ articles: [], found: new Map() });

/** Where more stories than this came or went, all are sought again. */
const mostChanges = 50;

/** Brings a memory to other stories: what may be found no more is forgotten. */
export function reviseMemory(memory: RelatedMemory, articles: readonly Article[]): void {
  const difference = findDifference(memory.articles, articles);
  memory.found = difference ? keepFound(memory.found, articles, difference) : new Map();
  memory.articles = articles;
}

/** How two lists of stories differ. */
interface Difference {
  /** The new place of each story that is about the same as before, by its old one. */
  readonly moved: ReadonlyMap<number, number>;
  /** New places of stories that came. */
  readonly came: ReadonlySet<number>;
  /** Stories that went, and the new place of the first one after each. */
  readonly went: readonly { readonly article: Article; readonly place: number }[];
}

/** The difference, or undefined where it is large or the stories stand in another order. */
function findDifference(before: readonly Article[], after: readonly Article[]): Difference | undefined {
  const oldPlaces = new Map(before.map(({ id }, place) => [id, place]));
  const [moved, came] = [new Map<number, number>(), new Set<number>()];
  let last = -1;
  for (const [place, article] of after.entries()) {
    const old = oldPlaces.get(article.id);
    const story = old === undefined ? undefined : before[old];
    if (old !== undefined && story && isAboutTheSame(story, article)) {
      if (old < last) return undefined;
      last = old;
      moved.set(old, place);
    } else if (came.add(place).size > mostChanges) return undefined;
  }
  if (before.length - moved.size > mostChanges) return undefined;
  return { moved, came, went: moved.size === before.length ? [] : findGone(before, moved, after.length) };
}

function findGone(before: readonly Article[], moved: Difference['moved'], end: number): Difference['went'] {
  const went: Difference['went'][number][] = [];
  let next = end;
  for (let old = before.length - 1; old >= 0; old--) {
    const article = before[old];
    const place = moved.get(old);
    if (place !== undefined) next = place;
    else if (article) went.push({ article, place: next });
  }
  return went;
}

const isAboutTheSame = (one: Article, other: Article): boolean =>
  one === other ||
  (one.published === other.published &&
    one.language === other.language &&
    one.beat === other.beat &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, index) => tag === other.tags[index]));

/** What was found for stories that are far enough from all that came or went, with the places of now. */
function keepFound(found: RelatedMemory['found'], articles: readonly Article[], difference: Difference) {
  const { moved, came, went } = difference;
  const touched = new Set(came);
  const touch = (article: Article, from: number) => {
    for (const topic of [article.beat, ...article.tags]) {
      const touching = { topic, came, touched };
      touchNear(articles, touching, from - 1, -1);
      touchNear(articles, touching, from, 1);
    }
  };
  for (const place of came) {
    const article = articles[place];
    if (article) touch(article, place);
  }
  for (const { article, place } of went) touch(article, place);
  const kept: RelatedMemory['found'] = new Map();
  for (const [old, { count, places }] of found) {
    const place = moved.get(old);
    if (place === undefined || touched.has(place)) continue;
    const now = places.flatMap((each) => moved.get(each) ?? []);
    if (now.length === places.length) kept.set(place, { count, places: now });
  }
  return kept;
}

interface Touching extends Pick<Difference, 'came'> {
  readonly topic: Beat | Tag;
  readonly touched: Set<number>;
}

/** Notes the stories about a topic that are near a place, in one direction. Those that came do not stand between. */
function touchNear(articles: readonly Article[], { topic, came, touched }: Touching, from: number, step: number): void {
  let met = 0;
  for (let place = from; place >= 0 && place < articles.length && met < reach; place += step) {
    const article = articles[place];
    if (!article || came.has(place) || (article.beat !== topic && !article.tags.includes(topic as Tag))) continue;
    touched.add(place);
    met += 1;
  }
}
