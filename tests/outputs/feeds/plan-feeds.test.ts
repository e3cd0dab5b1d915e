/** Which feeds there are, and which page each is the feed of. */
import { expect, test } from 'vitest';
import { story } from '../../newsroom/paper.ts';
import { textsOf, toDocuments } from '../documents.ts';

const files = {
  'content/articles/a.md': story({ title: 'A' }),
  'content/articles/b.md': story({ title: 'B', language: 'ar', type: 'review' }),
};
const names = ['feed.xml', 'atom.xml', 'feed.json'];
/** An RSS feed without its picture, which has a title and a link of its own. */
const withoutImage = (xml: string | undefined) => xml?.replace(/<image>.*?<\/image>/s, '');
const feedsIn = (folder: string, documents: ReadonlyMap<string, string>) =>
  [...documents.keys()].filter((url) => url.startsWith(folder));

test('a paper in several languages has feeds of each, with its stories', () => {
  const documents = toDocuments(files);
  expect(feedsIn('/feeds/', documents)).toEqual(
    ['ar', 'en'].flatMap((tag) => names.map((name) => `/feeds/${tag}/${name}`)),
  );
  const [arabic, english] = ['ar', 'en'].map((tag) => withoutImage(documents.get(`/feeds/${tag}/feed.xml`)));
  expect(textsOf(arabic, 'title')).toEqual(['العربية | The Lantern', 'B']);
  expect(textsOf(arabic, 'language')).toEqual(['ar']);
  expect(textsOf(english, 'title')).toEqual(['English | The Lantern', 'A']);
  expect(JSON.parse(documents.get('/feeds/ar/feed.json') ?? '')).toMatchObject({
    language: 'ar',
    home_page_url: 'https://lantern.example/',
  });
});

test('a paper in one language has none', () => {
  expect(feedsIn('/feeds/', toDocuments({ 'content/articles/a.md': story({ language: 'fr' }) }))).toEqual([]);
});

test('a feed of a type is that of its page', () => {
  const documents = toDocuments(files);
  expect(feedsIn('/types/', documents)).toEqual(
    ['news', 'review'].flatMap((type) => names.map((name) => `/types/${type}/${name}`)),
  );
  expect(textsOf(withoutImage(documents.get('/types/review/feed.xml')), 'link')).toEqual([
    'https://lantern.example/types/review/',
    'https://lantern.example/2026/03/04/b/',
  ]);
});

test('an item in another language than its feed says so', () => {
  const documents = toDocuments(files);
  const rss = documents.get('/feed.xml') ?? '';
  expect(rss).toMatch(/<rss [^>]*xml:lang="en">/);
  expect(textsOf(rss, 'language')).toEqual(['en']);
  const items = [...rss.matchAll(/<item( [^>]*)?>.*?<title>(.*?)<.*?<\/item>/gs)];
  expect(items.map(([item, attributes, title]) => [title, attributes, textsOf(item, 'dc:language')])).toEqual([
    ['A', undefined, []],
    ['B', ' xml:lang="ar"', ['ar']],
  ]);
  expect(documents.get('/atom.xml')).toContain('<entry xml:lang="ar">');
  const arabic = documents.get('/feeds/ar/feed.xml') ?? '';
  expect(arabic).toMatch(/<rss [^>]*xml:lang="ar">/);
  expect(textsOf(arabic, 'dc:language')).toEqual([]);
});
