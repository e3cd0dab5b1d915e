/** JSON Feed 1.1. */
import type { Feed, FeedImage, FeedItem } from './feed.ts';

/** Writes a feed as JSON Feed. */
export function toJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description || undefined,
    icon: feed.icon,
    language: feed.language,
    hubs: feed.hub === undefined ? undefined : [{ type: 'WebSub', url: feed.hub }],
    items: feed.items.map(toItem),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function toItem({ id, url, title, summary, html, language, authors, published, updated, ...item }: FeedItem) {
  const { categories, image } = item;
  return {
    ...{ id, url, title },
    // One of the two texts is required.
    ...(html === undefined ? { content_text: summary } : { content_html: html }),
    summary,
    image: image?.url,
    // The specification has no place for who made a picture, and leaves names with a line before them to publishers.
    _image: image && toImage(image),
    date_published: new Date(published).toISOString(),
    date_modified: new Date(updated).toISOString(),
    authors,
    tags: categories,
    language,
  };
}

const toImage = ({ alt, caption, credit, width, height }: FeedImage) => ({ alt, caption, credit, width, height });
