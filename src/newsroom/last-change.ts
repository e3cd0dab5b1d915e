/** When stories were last changed. */
import type { Article, Instant } from './model.ts';

/** When the newest version of some stories appeared, or undefined where there are none. */
export function findLastChange(articles: readonly Pick<Article, 'published' | 'updated'>[]): Instant | undefined {
  let last: Instant | undefined;
  for (const { published, updated = published } of articles) if (last === undefined || updated > last) last = updated;
  return last;
}
