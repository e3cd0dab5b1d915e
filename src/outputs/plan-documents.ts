/** Plans every file that the generator makes without a layout. */
import { groupStories } from '../newsroom/group-stories.ts';
import type { PlannedPage } from '../pages/planned-page.ts';
import type { Press } from '../pages/press.ts';
import { planCorrectionsFeed } from './feeds/plan-corrections-feed.ts';
import { planFeeds } from './feeds/plan-feeds.ts';
import { planPartnerFeeds } from './feeds/plan-partner-feeds.ts';
import { planNinjs } from './ninjs/plan-ninjs.ts';
import type { PlannedDocument } from './planned-document.ts';
import { planRedirects } from './redirects/plan-redirects.ts';
import { planSiteFiles } from './site-files/plan-site-files.ts';
import { isEntrance, planSitemaps } from './sitemaps/plan-sitemaps.ts';

/** What is planned of a site beside its documents. */
interface PlannedParts {
  readonly pages: readonly PlannedPage[];
  /** Paths of the files that are published under their own names. */
  readonly files: readonly string[];
}

/** All documents of the site. */
export function planDocuments(press: Press, { pages, files }: PlannedParts): PlannedDocument[] {
  const sitemaps = planSitemaps(press, pages);
  const feeds = [
    ...planFeeds(press, groupStories(press.newsroom.articles)),
    ...planCorrectionsFeed(press),
    ...planPartnerFeeds(press),
  ];
  const urls = { feeds: feeds.map(({ url }) => url), sitemaps: sitemaps.map(({ url }) => url).filter(isEntrance) };
  return [
    ...feeds,
    ...planNinjs(press),
    ...sitemaps,
    ...planRedirects(press),
    ...planSiteFiles(press, { pages, files, ...urls }),
  ];
}
