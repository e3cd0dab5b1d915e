/** Writes sitemaps as sitemaps.org asks: lists of pages, and the index of such lists. */
import type { Instant } from '../../newsroom/model.ts';
import { element, textElement, toXmlDocument } from '../xml.ts';

/** What a sitemap or an index names. */
export interface SitemapEntry {
  /** Absolute, percent-encoded. */
  readonly address: string;
  /** When its substance was last changed. */
  readonly changed?: Instant | undefined;
}

/** A page in a sitemap. */
export interface SitemapPage extends SitemapEntry {
  /** Absolute address of the picture that leads it. */
  readonly image?: string | undefined;
}

export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1';

/** A sitemap of pages. */
export function toSitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ image, ...page }) =>
    element('url', {}, toParts(page), image && element('image:image', {}, textElement('image:loc', image))),
  );
  return toXmlDocument(element('urlset', { xmlns: sitemapNamespace, 'xmlns:image': imageNamespace }, urls));
}

/** An index of sitemaps. */
export function toSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  const parts = sitemaps.map((sitemap) => element('sitemap', {}, toParts(sitemap)));
  return toXmlDocument(element('sitemapindex', { xmlns: sitemapNamespace }, parts));
}

const toParts = ({ address, changed }: SitemapEntry) => [
  textElement('loc', address),
  textElement('lastmod', changed === undefined ? undefined : new Date(changed).toISOString()),
];
