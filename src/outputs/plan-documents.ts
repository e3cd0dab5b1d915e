/** Plans every file that the generator makes without a layout. */
import { groupStories } from '../newsroom/group-stories.ts';
import { createLast, type Last } from '../newsroom/last.ts';
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

/** What a process remembers of documents whose plan does not depend on the texts of stories. */
export type DocumentMemory = Last<readonly PlannedDocument[]>;

/** All documents of the site. */
export function planDocuments(
  press: Press,
  parts: PlannedParts,
  memory: DocumentMemory = createLast(),
): PlannedDocument[] {
  // Feeds keep the texts of their stories from format to format: they are planned anew for each build.
  const feeds = [
    ...planFeeds(press, groupStories(press.newsroom.articles)),
    ...planCorrectionsFeed(press),
    ...planPartnerFeeds(press),
  ];
  const urls = feeds.map(({ url }) => url);
  const sources = [press, parts.pages, parts.files.join('\n'), urls.join('\n')];
  return [...feeds, ...planNinjs(press), ...memory(sources, () => planOthers(press, parts, urls))];
}

function planOthers(press: Press, { pages, files }: PlannedParts, feeds: readonly string[]): PlannedDocument[] {
  const sitemaps = planSitemaps(press, pages);
  const urls = { feeds, sitemaps: sitemaps.map(({ url }) => url).filter(isEntrance) };
  return [...sitemaps, ...planRedirects(press), ...planSiteFiles(press, { pages, files, ...urls })];
}
