/** Atom 1.0, RFC 4287. */
import type { Instant } from '../../newsroom/model.ts';
import { element, textElement, toXmlDocument, type Xml } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedStyles } from './feed-styles.ts';
import { mediaNamespace, toMedia } from './media.ts';

/** Writes a feed as Atom. */
export function toAtom(feed: Feed): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': mediaNamespace, 'xml:lang': feed.language },
    textElement('id', feed.self),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', toDate(feed.updated)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    feed.hub === undefined ? undefined : element('link', { rel: 'hub', href: feed.hub }),
    // A feed without entries must name its author itself.
    element('author', {}, textElement('name', feed.publisher)),
    textElement('icon', feed.icon),
    textElement('rights', feed.copyright),
    textElement('generator', feed.generator),
    feed.items.map((item) => toEntry(item, feed.language)),
  );
  return toXmlDocument(root, feedStyles);
}

function toEntry(item: FeedItem, language: string): Xml {
  const { image } = item;
  return element(
    'entry',
    { 'xml:lang': item.language === language ? undefined : item.language },
    textElement('id', item.id),
    element('title', { type: 'text' }, item.title),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    image && element('link', { rel: 'enclosure', type: image.type, href: image.url, title: image.alt }),
    textElement('published', toDate(item.published)),
    textElement('updated', toDate(item.updated)),
    item.authors.map(({ name, url }) => element('author', {}, textElement('name', name), textElement('uri', url))),
    item.categories.map((term) => element('category', { term })),
    element('summary', { type: 'text' }, item.summary),
    item.html === undefined ? undefined : element('content', { type: 'html', 'xml:base': item.url }, item.html),
    image && toMedia(image),
  );
}

const toDate = (instant: Instant): string => new Date(instant).toISOString();
