/** Which stories search engines are told of, and for how long as news. */
import { msPerDay } from '../language/ms-per-day.ts';
import type { Article, Instant } from '../newsroom/model.ts';
import { type Press, toAbsolute } from './press.ts';

/** So long after its first publication a story is news to search engines. */
const newsDays = 2;

/** Whether search engines may list a story under its address here: its original is here, and nothing forbids it. */
export function isListed(press: Pick<Press, 'newsroom'>, { url, canonical, noindex, withheld }: Article): boolean {
  if (noindex || withheld !== undefined) return false;
  return canonical === undefined || canonical === toAbsolute(press, url);
}

/** Whether search engines may list a story as news: what is paid for is none. */
export function isListedNews(press: Pick<Press, 'newsroom'>, article: Article): boolean {
  return article.type !== 'sponsored' && isListed(press, article);
}

/** When a story leaves the news sitemap; it is in it before that, if it is listed as news at all. */
export function findNewsEnd({ published }: Article): Instant {
  return published + newsDays * msPerDay;
}
