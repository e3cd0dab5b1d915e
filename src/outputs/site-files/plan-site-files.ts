/** Plans the files that hosts and machines look for at the root of a site. */

import { manifestUrl } from '../../pages/head/site-icons.ts';
import { isListed } from '../../pages/listing.ts';
import type { PlannedPage } from '../../pages/planned-page.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';
import { partnersUrl } from '../feeds/plan-partner-feeds.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { toHeaders } from './headers.ts';
import { toHumans } from './humans.ts';
import { toLlms } from './llms.ts';
import { toRobots } from './robots.ts';
import { securityUrl, toSecurity } from './security.ts';
import { toWebManifest } from './web-manifest.ts';

/** What the files tell of the site. */
interface SiteParts {
  readonly pages: readonly PlannedPage[];
  /** Paths of the files that are published under their own names. */
  readonly files: readonly string[];
  /** Paths of the feeds. */
  readonly feeds: readonly string[];
  /** Paths of the sitemaps to name. */
  readonly sitemaps: readonly string[];
}

/** How many stories `llms.txt` names. */
const storiesForModels = 30;

/** All such files. A site's own file in its public folder stands in place of each. */
export function planSiteFiles(press: Press, { pages, files, feeds, sitemaps }: SiteParts): PlannedDocument[] {
  const { site, articles } = press.newsroom;
  const { security } = site.contact;
  const newest = site.llms ? articles.filter((each) => isListed(press, each)).slice(0, storiesForModels) : [];
  const partners = site.partnerFeeds.length > 0 && !press.drafts ? partnersUrl : undefined;
  const headers = toHeaders({ pages, files, feeds, partners });
  const humans = toHumans(press);
  return [
    plan(
      '/robots.txt',
      () =>
        toRobots(
          site,
          sitemaps.map((url) => toAbsolute(press, url)),
        ),
      sitemaps,
    ),
    plan('/_headers', () => headers, [headers]),
    plan('/humans.txt', () => humans, [humans]),
    plan(manifestUrl, () => toWebManifest(press)),
    ...(security ? [plan(securityUrl, () => toSecurity(site, security))] : []),
    ...(site.llms
      ? [{ ...plan('/llms.txt', () => toLlms(press, newest)), sources: { articles: newest, state: [] } }]
      : []),
  ];
}

/** The settings of the site are among the sources of every document. */
const plan = (url: string, make: () => string, state: readonly string[] = []): PlannedDocument => ({
  ...{ url, make, isDefault: true },
  sources: { articles: [], state },
});
