/** Plans the sitemaps: an index, one for the stories of each year, and one for all other pages. */
import { calendarDay } from '../../language/dates.ts';
import { findLastChange } from '../../newsroom/last-change.ts';
import type { Instant, Newsroom } from '../../newsroom/model.ts';
import type { PlannedPage } from '../../pages/planned-page.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { planNewsSitemaps } from './news-sitemap.ts';
import { type SitemapPage, toSitemap, toSitemapIndex } from './sitemap.ts';
import { splitByLimits } from './split.ts';

/** Address of the index. */
const sitemapUrl = '/sitemap.xml';

/** Whether search engines must be told of a sitemap: the index names the others. */
export const isEntrance = (url: string): boolean => url === sitemapUrl || url.startsWith('/news-');

/**
 * All sitemaps of the site, at its root: a sitemap speaks for its own folder only. A site that shows what is withheld has none: it is not for search engines.
 */
export function planSitemaps(press: Press, pages: readonly PlannedPage[]): PlannedDocument[] {
  if (press.drafts) return [];
  const parts = groupPages(press, pages).flatMap(({ name, members }) =>
    splitByLimits(members, toBytes).map((part, index) => ({
      url: index === 0 ? `/sitemap-${name}.xml` : `/sitemap-${name}-part-${index + 1}.xml`,
      pages: part,
    })),
  );
  return [planIndex(press, parts), ...parts.map((part) => planPart(press, part)), ...planNewsSitemaps(press)];
}

/** A page by paths of the site. */
interface ListedPage extends Pick<SitemapPage, 'changed'> {
  readonly url: string;
  readonly picture?: string | undefined;
  /** In which its story was published. */
  readonly year?: number;
}

interface Part {
  readonly url: string;
  readonly pages: readonly ListedPage[];
}

/** Stories by year, the oldest first: what is added later changes the last part only. */
function groupPages({ newsroom }: Press, pages: readonly PlannedPage[]) {
  const years = new Map<number, ListedPage[]>();
  const others: ListedPage[] = [];
  for (const page of pages.toReversed()) {
    if (page.unlisted) continue;
    const known = listed.get(page) ?? toListed(page, newsroom);
    listed.set(page, known);
    if (known.year === undefined) others.push(known);
    else {
      const group = years.get(known.year);
      if (group) group.push(known);
      else years.set(known.year, [known]);
    }
  }
  const groups = [...years].map(([year, members]) => ({ name: String(year), members }));
  return [{ name: 'pages', members: others.reverse() }, ...groups];
}

/** What sitemaps say of pages: the same as long as a page is the same. */
const listed = new WeakMap<PlannedPage, ListedPage>();

function toListed(page: PlannedPage, newsroom: Newsroom): ListedPage {
  const { url, layout, sources, changed = sources && findLastChange(sources.articles, newsroom) } = page;
  // The first source of a story's page is the story.
  const article = layout === 'article' ? sources?.articles[0] : undefined;
  if (!article) return { url, changed };
  const { year } = calendarDay(article.published, newsroom.site.timeZone);
  return { url, changed, picture: article.image?.picture.url, year };
}

/** More bytes than a page can need: an address is at most nine times as long in percent-encoding. */
const toBytes = ({ url, picture = '' }: ListedPage): number => 9 * (url.length + picture.length) + 1024;

function planPart(press: Press, { url, pages }: Part): PlannedDocument {
  const state = pages.flatMap(({ url, changed, picture }) => [url, changed, picture]);
  const make = () =>
    toSitemap(
      pages.map((page) => ({
        address: toAbsolute(press, page.url),
        changed: page.changed,
        ...(page.picture && { image: new URL(page.picture, press.newsroom.site.origin).href }),
      })),
    );
  return { url, sources: { articles: [], state }, make };
}

function planIndex(press: Press, parts: readonly Part[]): PlannedDocument {
  const entries = parts.map(({ url, pages }) => ({
    address: toAbsolute(press, url),
    changed: findNewest(pages),
  }));
  const state = entries.flatMap(({ address, changed }) => [address, changed]);
  return { url: sitemapUrl, sources: { articles: [], state }, make: () => toSitemapIndex(entries) };
}

const findNewest = (pages: readonly ListedPage[]): Instant | undefined =>
  pages.reduce<Instant | undefined>((newest, { changed }) => {
    return newest === undefined || (changed !== undefined && changed > newest) ? changed : newest;
  }, undefined);
