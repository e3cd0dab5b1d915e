/** A file that the generator makes of the newsroom without a layout: a feed, a sitemap, data. */
import type { PageSources } from '../pages/planned-page.ts';

/** A document. Its text is made each time it is asked for and never kept. */
export interface PlannedDocument {
  /** Absolute path on the site. */
  readonly url: string;
  /** What it is made from, apart from what all pages share. */
  readonly sources: PageSources;
  readonly make: () => string;
  /** Whether a file of the site's public folder at its address stands in its place. */
  readonly isDefault?: boolean;
  /** Whether it only sends readers on from an earlier address. */
  readonly sendsOn?: boolean;
}
