/**
 * Digests of what pages are made from. They tell that a page is as it was without making its props:
 * a story is known by the digest of its file and of its rendered body, and everything that all pages
 * share (settings, desks, beats, reporters, menus) by one digest of the model itself.
 */
import { digestOf } from '../content/digest.ts';
import type { MarkdownSource } from '../content/entry.ts';
import { calendarDay } from '../language/dates.ts';
import type { Article } from '../newsroom/model.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Press } from './press.ts';

/** Digest of the sources of a page, or undefined for a page that tells none. */
export type DigestSources = (page: PlannedPage) => string | undefined;

/** Prepares the digests of a press; `digestBody` gives that of a rendered body. */
export function toDigestSources(press: Press, digestBody: (source: MarkdownSource) => string): DigestSources {
  const shared = digestOf(describeShared(press, digestBody));
  const known = new Map<Article, string>();
  const digestArticle = (article: Article): string => {
    const digest = known.get(article) ?? describeArticle(article, digestBody);
    known.set(article, digest);
    return digest;
  };
  return ({ url, layout, sources }) =>
    sources && digestOf([shared, url, layout, ...sources.state, ...sources.articles.map(digestArticle)].join('\n'));
}

/** Everything but the stories: for a few hundred parts of a paper it costs nothing to take all of it. */
function describeShared(press: Press, digestBody: (source: MarkdownSource) => string): string {
  const { site, desks, beats, reporters, pages, articles, now } = press.newsroom;
  const { files, generator, drafts } = press;
  const { year } = calendarDay(articles[0]?.published ?? now, site.timeZone);
  return JSON.stringify({ site, desks, beats, reporters, pages, year, files, generator, drafts }, (key, value) =>
    key === 'markdown' ? digestBody(value as MarkdownSource) : value,
  );
}

/** A story is a function of its file, of the parts that all pages share, and of what is named here. */
function describeArticle(article: Article, digestBody: (source: MarkdownSource) => string): string {
  const { id, url, markdown, withheld, image, tags } = article;
  const titles = tags.map(({ title }) => title);
  return JSON.stringify([id, url, markdown.digest, digestBody(markdown), withheld, image?.picture, ...titles]);
}
