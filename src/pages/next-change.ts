/** Tells when the same content would give another site. */
import { calendarDay } from '../language/dates.ts';
import { findReturnOfDay, firstInstant } from '../language/local-time.ts';
import { toInstant } from '../newsroom/day-bounds.ts';
import { listComingChanges } from '../newsroom/last-change.ts';
import type { Article, Instant, Newsroom } from '../newsroom/model.ts';
import { findPartnerEnd, selectForPartner } from '../newsroom/partner-stories.ts';
import { findVisibilityChange } from '../newsroom/visibility.ts';
import { toFindAgeChange } from './age.ts';
import { findCommentsEnd } from './comments.ts';
import { findNewsEnd, isListedNews } from './listing.ts';

/**
 * The next instant after the newsroom's “now” at which a build of the same content would differ, or undefined where
 * there is none. It is never too late; where clocks go back over midnight it may be too early.
 *
 * @param coming stories that are not in the newsroom because their time has not come
 * @param drafts whether withheld stories are shown: such a site has no sitemaps and no feeds for partners
 */
export function findNextChange(newsroom: Newsroom, coming: readonly Article[], drafts = false): Instant | undefined {
  const { now, site, articles, withdrawn } = newsroom;
  let next = findReturnOfDay(now, site.timeZone) ?? Number.POSITIVE_INFINITY;
  const note = (instant: Instant | undefined): void => {
    if (instant !== undefined && instant > now && instant < next) next = instant;
  };
  const findAgeChange = toFindAgeChange(site, now);
  for (const article of articles) {
    note(findVisibilityChange(article, now));
    note(findCommentsEnd(site, article));
    note(findAgeChange(article, next));
    listComingChanges(article, newsroom).forEach(note);
    const end = findNewsEnd(article);
    if (!drafts && end > now && isListedNews({ newsroom }, article)) note(end);
  }
  for (const feed of drafts ? [] : site.partnerFeeds) {
    const last = selectForPartner(newsroom, feed).at(-1);
    note(last && findPartnerEnd(last, feed));
  }
  for (const article of [...withdrawn, ...coming]) note(findVisibilityChange(article, now));
  for (const { withdrawn: withdrawal } of withdrawn) note(withdrawal && toInstant(withdrawal.date, site));
  // A paper without stories bears the year of its build.
  if (articles.length === 0) note(firstInstant(Date.UTC(calendarDay(now, site.timeZone).year + 1, 0), site.timeZone));
  return Number.isFinite(next) ? next : undefined;
}
