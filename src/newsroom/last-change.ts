/** When stories were last changed. */
import { toInstant } from './day-bounds.ts';
import type { Article, Instant, Newsroom } from './model.ts';

/** What the last change of a story depends on, apart from the story. */
type Around = Pick<Newsroom, 'now'> & { readonly site: Pick<Newsroom['site'], 'timeZone'> };

type Dated = Pick<Article, 'published' | 'updated' | 'corrections'>;

/**
 * When a story got its newest version: the last of its publication, its update and its corrections. A plain day counts
 * from its beginning by the clocks of the paper, and a date that is still to come not yet.
 */
export function findChange(article: Dated, around: Around): Instant {
  const { published, updated, corrections } = article;
  let last = updated !== undefined && updated > published && updated <= around.now ? updated : published;
  for (const { date } of corrections) {
    const instant = toInstant(date, around.site);
    if (instant > last && instant <= around.now) last = instant;
  }
  return last;
}

/** The dates of a story that are still to come, at which another version of it is the newest. */
export function listComingChanges(article: Dated, around: Around): Instant[] {
  return listChanges(article, around).filter((instant) => instant > around.now && instant > article.published);
}

/** When the newest version of some stories appeared, or undefined where there are none. */
export function findLastChange(articles: readonly Dated[], around: Around): Instant | undefined {
  let last: Instant | undefined;
  for (const article of articles) {
    const changed = findChange(article, around);
    if (last === undefined || changed > last) last = changed;
  }
  return last;
}

function listChanges({ updated, corrections }: Dated, { site }: Around): Instant[] {
  return [...(updated === undefined ? [] : [updated]), ...corrections.map(({ date }) => toInstant(date, site))];
}
