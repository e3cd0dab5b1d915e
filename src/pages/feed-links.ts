/** Where feeds stand, and how pages name them. */

/** The formats of a feed, the most widely read first. */
export const feedFormats = [
  { format: 'rss', name: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  { format: 'atom', name: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { format: 'json', name: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const;

/** Path of a feed in the folder of what it is the feed of. */
export const toFeedUrl = (folder: string, name: string): string => `${folder}${name}`;
