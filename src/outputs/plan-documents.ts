/** Plans every file that the generator makes without a layout. */
import { groupStories } from '../newsroom/group-stories.ts';
import type { PlannedPage } from '../pages/planned-page.ts';
import type { Press } from '../pages/press.ts';
import { planFeeds } from './feeds/plan-feeds.ts';
import type { PlannedDocument } from './planned-document.ts';
import { planRedirects } from './redirects/plan-redirects.ts';
import { planSitemaps } from './sitemaps/plan-sitemaps.ts';

/** All documents of the site. */
export function planDocuments(press: Press, pages: readonly PlannedPage[]): PlannedDocument[] {
  return [
    ...planFeeds(press, groupStories(press.newsroom.articles)),
    ...planSitemaps(press, pages),
    ...planRedirects(press),
  ];
}
