/** Where feeds stand, and how pages name them. */
import { frontUrl } from '../../newsroom/urls.ts';
import type { Head } from './head-props.ts';

/** The formats of a feed, the most widely read first. */
export const feedFormats = [
  { format: 'rss', name: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  { format: 'atom', name: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { format: 'json', name: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const;

/** Path of a feed in the folder of what it is the feed of. */
export const toFeedUrl = (folder: string, name: string): string => `${folder}${name}`;

/** What feeds are of. */
export interface FeedSubject {
  /** Path of the folder that they stand in. */
  readonly folder: string;
  readonly title: string;
}

/** The feeds of a page besides those of the paper. */
interface FeedsOfPage {
  readonly feed?: FeedSubject;
  readonly languageFeeds?: readonly FeedSubject[];
}

/** The feeds of a page, if it has any, and those of the paper. */
export function toFeedLinks(paper: string, { feed, languageFeeds = [] }: FeedsOfPage): Head['feeds'] {
  const own = [...(feed ? [feed] : []), ...languageFeeds];
  const subjects = [
    ...own.map(({ folder, title }) => ({ folder, title: `${title} | ${paper}` })),
    { folder: frontUrl, title: paper },
  ];
  return subjects.flatMap(({ folder, title }) =>
    feedFormats.map(({ name, type, label }) => ({ type, title: `${title} (${label})`, url: toFeedUrl(folder, name) })),
  );
}
