/** RSS 2.0 by the Best Practices Profile, with Dublin Core, Media RSS and content:encoded. */
import type { Instant } from '../../newsroom/model.ts';
import { element, textElement, toXmlDocument, type Xml } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedStyles } from './feed-styles.ts';
import { mediaNamespace, toMedia } from './media.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': mediaNamespace,
};

/** Writes a feed as RSS 2.0. */
export function toRss(feed: Feed): string {
  const channel = element(
    'channel',
    {},
    textElement('title', feed.title),
    textElement('link', feed.home),
    // The element is required, also where nothing is said.
    element('description', {}, feed.description || feed.title),
    textElement('language', feed.language),
    textElement('copyright', feed.copyright),
    textElement('lastBuildDate', toDate(feed.updated)),
    textElement('generator', feed.generator),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    feed.hub === undefined ? undefined : element('atom:link', { rel: 'hub', href: feed.hub }),
    feed.icon && toIcon(feed, feed.icon),
    feed.items.map((item) => toItem(item, feed.language)),
  );
  return toXmlDocument(
    element('rss', { version: '2.0', ...namespaces, 'xml:lang': feed.language }, channel),
    feedStyles,
  );
}

function toIcon({ title, home }: Feed, icon: string): Xml {
  return element('image', {}, textElement('url', icon), textElement('title', title), textElement('link', home));
}

function toItem(item: FeedItem, language: string): Xml {
  // RSS has no word for the language of an item: feed readers know Dublin Core, browsers and other programs XML.
  const other = item.language === language ? undefined : item.language;
  return element(
    'item',
    { 'xml:lang': other },
    textElement('title', item.title),
    textElement('link', item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    textElement('pubDate', toDate(item.published)),
    item.updated === item.published ? undefined : textElement('atom:updated', new Date(item.updated).toISOString()),
    item.authors.map(({ name }) => textElement('dc:creator', name)),
    textElement('dc:language', other),
    item.categories.map((category) => textElement('category', category)),
    element('description', {}, item.summary),
    textElement('content:encoded', item.html),
    item.image && toMedia(item.image),
  );
}

/** The form of RFC 822, with a year of four digits. */
const toDate = (instant: Instant): string => new Date(instant).toUTCString();
