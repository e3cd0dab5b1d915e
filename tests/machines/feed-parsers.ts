/** Feeds as programs for reading feeds understand them: four parsers from npm, and JSON as it is. */
import { Readable } from 'node:stream';
import { parseFeed as parseWithRowanmanning } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';

/** What all of them can tell of an item; dates in ISO 8601. */
export interface ReadItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly authors: readonly string[];
}

type Parse = (text: string) => Promise<readonly ReadItem[]>;

const iso = (date: string | Date | null | undefined): string => new Date(date ?? Number.NaN).toISOString();
const list = <Value>(value: Value | readonly Value[] | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Value];

const withFeedsmith: Parse = async (text) => {
  if (text.includes('<rss')) {
    return (parseRssFeed(text).items ?? []).map(({ guid, link, title, pubDate, dc }) => ({
      ...{ id: guid?.value ?? '', url: link ?? '', title: title ?? '', published: iso(pubDate) },
      authors: dc?.creators ?? [],
    }));
  }
  return (parseAtomFeed(text).entries ?? []).map(({ id, links, title, published, authors }) => ({
    ...{ id: id ?? '', title: title?.value ?? '', published: iso(published) },
    url: links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
    authors: (authors ?? []).map(({ name }) => name ?? ''),
  }));
};

/** Of the authors it reads the first, unless it is told to keep all. */
const withRssParser: Parse = async (text) => {
  const creators = ['dc:creator', 'creators', { keepArray: true }] as unknown as 'creators';
  const parser = new RssParser<object, { creators?: string[]; author?: string; id?: string }>({
    customFields: { item: [creators] },
  });
  const { items } = await parser.parseString(text);
  return items.map(({ guid, id, link, title, isoDate, creators: all, author }) => ({
    ...{ id: guid ?? id ?? '', url: link ?? '', title: title ?? '', published: iso(isoDate) },
    authors: all ?? list(author),
  }));
};

const withRowanmanning: Parse = async (text) =>
  parseWithRowanmanning(text).items.map(({ id, url, title, published, authors }) => ({
    ...{ id: id ?? '', url: url ?? '', title: title ?? '', published: iso(published) },
    authors: authors.map(({ name }) => name ?? ''),
  }));

interface RawText {
  readonly '#': string;
}

interface RawItem {
  readonly 'dc:creator'?: RawText | RawText[];
  readonly 'atom:author'?: { readonly name: RawText } | { readonly name: RawText }[];
  readonly 'rss:title'?: RawText;
  readonly 'atom:title'?: RawText;
}

const withFeedparser: Parse = (text) =>
  new Promise((resolve, reject) => {
    const items: ReadItem[] = [];
    const parser = new FeedParser({ addmeta: false, normalize: true });
    parser.on('error', reject);
    parser.on('readable', () => {
      for (let item = parser.read(); item; item = parser.read()) {
        const raw = item as unknown as RawItem;
        const authors = [...list(raw['dc:creator']), ...list(raw['atom:author']).map(({ name }) => name)];
        const { guid, link, pubdate } = item;
        // It takes away what looks like a tag; the text as it stands is beside it.
        const title = (raw['rss:title'] ?? raw['atom:title'])?.['#'] ?? '';
        items.push({ id: guid, url: link, title, published: iso(pubdate), authors: authors.map((each) => each['#']) });
      }
    });
    parser.on('end', () => resolve(items));
    Readable.from([text]).pipe(parser);
  });

/** The parsers of XML feeds by name. */
export const parsers: Readonly<Record<string, Parse>> = {
  feedsmith: withFeedsmith,
  'rss-parser': withRssParser,
  '@rowanmanning/feed-parser': withRowanmanning,
  feedparser: withFeedparser,
};

/** A JSON Feed. */
export const readJsonFeed: Parse = async (text) =>
  (parseJsonFeed(text).items ?? []).map(({ id, url, title, date_published, authors }) => ({
    ...{ id: id ?? '', url: url ?? '', title: title ?? '', published: iso(date_published) },
    authors: (authors ?? []).map(({ name }) => name ?? ''),
  }));
