/** Finds the stories that a reader of a story may want next. */
import type { Article } from './model.ts';

/** How much a shared beat and a shared tag count, and how much a year between two stories takes away. */
const weight = { beat: 3, tag: 2, year: 1 } as const;
const msPerYear = 365.25 * 24 * 60 * 60 * 1000;

/** Only stories this near in a shared list are looked at, so that cost does not grow with the archive. */
const reach = 16;

/** Finds related stories; made once for all stories of a newsroom. */
export type FindRelated = (article: Article, count: number) => readonly Article[];

/**
 * Prepares the search. Stories are scored by beat, tags and nearness in time, those in another
 * language are left out, and equal scores are ordered by time and id: the same on every build.
 *
 * @param articles public stories, newest first
 */
export function toFindRelated(articles: readonly Article[]): FindRelated {
  const groups = new Map<string, Article[]>();
  const places = new Map<string, number>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key) ?? [];
      places.set(`${key}\n${article.id}`, group.push(article) - 1);
      groups.set(key, group);
    }
  }
  return (article, count) => {
    const near = keysOf(article).flatMap((key) => {
      const place = places.get(`${key}\n${article.id}`) ?? 0;
      return groups.get(key)?.slice(Math.max(0, place - reach), place + reach + 1) ?? [];
    });
    const candidates = [...new Set(near)].filter((other) => other !== article && other.language === article.language);
    return candidates
      .map((other) => ({ other, score: score(article, other) }))
      .sort((a, b) => b.score - a.score || b.other.published - a.other.published || (a.other.id < b.other.id ? -1 : 1))
      .slice(0, count)
      .map(({ other }) => other);
  };
}

const keysOf = ({ beat, tags }: Article): string[] => [`beat ${beat.id}`, ...tags.map((tag) => `tag ${tag.id}`)];

function score(article: Article, other: Article): number {
  const shared = other.tags.filter((tag) => article.tags.includes(tag)).length;
  const years = Math.abs(article.published - other.published) / msPerYear;
  return (article.beat === other.beat ? weight.beat : 0) + shared * weight.tag - Math.min(years, 3) * weight.year;
}
