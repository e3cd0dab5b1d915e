/** Plans every file that the generator makes without a layout. */
import { groupStories } from '../newsroom/group-stories.ts';
import type { Press } from '../pages/press.ts';
import { planFeeds } from './feeds/plan-feeds.ts';
import type { PlannedDocument } from './planned-document.ts';

/** All documents of the site. */
export function planDocuments(press: Press): PlannedDocument[] {
  return planFeeds(press, groupStories(press.newsroom.articles));
}
