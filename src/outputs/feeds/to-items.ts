/** Stories as feeds show them. */
import type { Article, Figure, Site } from '../../newsroom/model.ts';
import { toPictureAddress } from '../../pages/figures.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';
import { toAbsoluteHtml } from '../absolute-html.ts';
import type { FeedImage, FeedItem } from './feed.ts';

/** A story as an item. */
export function toFeedItem(press: Press, article: Article): FeedItem {
  const { site } = press.newsroom;
  const body = press.findBody(article.markdown);
  const url = toAbsolute(press, article.url);
  const { title, summary, language, reporters, published, updated, beat, tags, image } = article;
  return {
    id: toFeedId(site, article),
    ...{ url, title, language, published },
    summary: summary ?? body.excerpt,
    ...(site.feeds.content === 'full' && { html: toAbsoluteHtml(body.html, url) }),
    authors: reporters.map((reporter) => ({ name: reporter.name, url: toAbsolute(press, reporter.url) })),
    updated: updated ?? published,
    categories: [...new Set([beat.desk.title, beat.title, ...tags.map((tag) => tag.title)])],
    ...(image && { image: toFeedImage(press, image) }),
  };
}

/** A tag URI (RFC 4151): it stays what it is when the story moves. */
function toFeedId({ origin }: Site, { id, published }: Article): string {
  return `tag:${new URL(origin).hostname},${new Date(published).toISOString().slice(0, 10)}:${encodeURI(id)}`;
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

function toFeedImage(press: Press, { picture, alt, caption, credit }: Figure): FeedImage {
  const { url, width, height } = picture;
  const ending = url.slice(url.lastIndexOf('.') + 1).toLowerCase();
  return {
    ...{ url: toPictureAddress(press, url), type: types[ending] ?? 'application/octet-stream', width, height, alt },
    ...(caption && { caption }),
    ...(credit && { credit }),
  };
}
