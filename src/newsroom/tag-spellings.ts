/** Knows which of several spellings of one tag is the best. */
import type { Article, Instant } from './model.ts';

/** A tag as it is spelt, and in how many stories. */
export interface Spelling {
  readonly title: string;
  readonly id: string;
  count: number;
  /** When the first of the stories was published. */
  first: Instant;
}

/** The spellings of all tags, by title. */
export function countSpellings(stories: Iterable<Pick<Article, 'tags' | 'published'>>): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const { tags, published } of stories) {
    for (const { id, title } of tags) {
      const spelling = spellings.get(title);
      if (!spelling) {
        spellings.set(title, { title, id, count: 1, first: published });
        continue;
      }
      spelling.count += 1;
      spelling.first = Math.min(spelling.first, published);
    }
  }
  return spellings;
}

/** Whether the first is better: used more often, or as often with spaces in place of hyphens, or else for longer. */
export function isBetter(one: Spelling, other: Spelling): boolean {
  if (one.count !== other.count) return one.count > other.count;
  const [hasSpace, otherHas] = [one, other].map(({ title }) => /\s/.test(title));
  if (hasSpace !== otherHas) return hasSpace === true;
  if (one.first !== other.first) return one.first < other.first;
  // Small letters come later.
  return one.title > other.title;
}
