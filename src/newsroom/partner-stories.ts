/** Chooses the stories of a feed for a partner. */
import type { Article, Instant, Newsroom } from './model.ts';
import type { PartnerFeed, StoryFilter } from './partner-feed.ts';

const msPerHour = 3_600_000;

/** The public stories that a feed holds at the newsroom's “now”, newest first. */
export function selectForPartner(
  { articles, now, site }: Pick<Newsroom, 'articles' | 'now' | 'site'>,
  feed: PartnerFeed,
): Article[] {
  const selected: Article[] = [];
  for (const article of articles) {
    // The newest come first: after one that is too old all are.
    if (selected.length >= feed.items || (findPartnerEnd(article, feed) ?? Number.POSITIVE_INFINITY) <= now) break;
    if (article.withheld === undefined && isFor(feed, article, site.origin)) selected.push(article);
  }
  return selected;
}

/** When a story leaves a feed, or undefined where it stays. */
export function findPartnerEnd({ published }: Article, { hours }: PartnerFeed): Instant | undefined {
  return hours === undefined ? undefined : published + hours * msPerHour;
}

function isFor({ only, except, fromOthers, sponsored }: PartnerFeed, article: Article, origin: string): boolean {
  if (!sponsored && article.type === 'sponsored') return false;
  if (!fromOthers && isFromOthers(article, origin)) return false;
  return judge(only, article).every(Boolean) && !judge(except, article).some(Boolean);
}

const isFromOthers = ({ source, canonical }: Article, origin: string): boolean =>
  source !== undefined || (canonical !== undefined && new URL(canonical).origin !== origin);

/** For each part of a filter that is given whether a story fits it. */
function judge({ desks, types, tags }: StoryFilter, { beat, type, ...article }: Article): boolean[] {
  return [
    ...(desks ? [desks.includes(beat.desk.id)] : []),
    ...(types ? [types.includes(type)] : []),
    ...(tags ? [article.tags.some(({ id }) => tags.includes(id))] : []),
  ];
}
