/** Plans the feeds that are made for partners. */
import type { PartnerFeed } from '../../newsroom/partner-feed.ts';
import { selectForPartner } from '../../newsroom/partner-stories.ts';
import { frontUrl } from '../../newsroom/urls.ts';
import type { Press } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { planFeed } from './plan-feed.ts';
import { toFeedItem } from './to-items.ts';

/** Path of the folder of all feeds for partners. */
export const partnersUrl = '/feeds/partners/';

/** All feeds for partners; none for a preview, which is for nobody else. */
export function planPartnerFeeds(press: Press): PlannedDocument[] {
  if (press.drafts) return [];
  return press.newsroom.site.partnerFeeds.flatMap((feed) => planPartnerFeed(press, feed));
}

function planPartnerFeed(press: Press, feed: PartnerFeed): PlannedDocument[] {
  const { newsroom } = press;
  const { name, title = newsroom.site.title, formats, content, trackRights } = feed;
  const shown = selectForPartner(newsroom, feed);
  const limited = trackRights ? newsroom.limitedPictures : new Set<string>();
  return planFeed(press, {
    ...{ folder: `${partnersUrl}${name}/`, home: frontUrl, title, formats },
    // A story elsewhere may say that a picture of these must not be passed on.
    sources: { articles: shown, state: [...limited] },
    toItems: () => shown.map((article) => toFeedItem(press, article, { content, limited })),
  });
}
