/** Paid stories outside of the site: their label goes with them. */
import { describe, expect, test } from 'vitest';
import { type Fields, site, story } from '../newsroom/paper.ts';
import { textsOf, toDocuments } from './documents.ts';

const settings = (fields: Fields = {}) => ({
  'content/site.yaml': site({
    llms: true,
    partnerFeeds: [{ name: 'p', sponsored: true, content: 'summary' }],
    ...fields,
  }),
});
const files = {
  'content/articles/paid.md': story({ title: 'A cruise', type: 'sponsored', published: '2026-06-01T09:00:00Z' }),
  'content/articles/arabic.md': story({ title: 'رحلة', type: 'sponsored', language: 'ar' }),
  'content/articles/view.md': story({ title: 'My view', type: 'opinion' }),
  'content/articles/news.md': story({ title: 'The news', published: '2026-06-01T08:00:00Z' }),
};
const titles = ['Sponsored: A cruise', 'The news', 'محتوى مدفوع – رحلة', 'My view'];
const folders = ['/', '/feeds/partners/p/'];

describe.each(['full', 'summary'])('in feeds with content: %s', (content) => {
  const documents = toDocuments({ ...files, ...settings({ feeds: { content } }) });

  test.each(folders)('the title of a paid story in %s begins with its label, in its language', (folder) => {
    const { items } = JSON.parse(documents.get(`${folder}feed.json`) ?? '') as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).toEqual(titles);
    for (const name of ['feed.xml', 'atom.xml']) {
      const xml = documents.get(folder + name) ?? '';
      expect([...xml.matchAll(/<(?:item|entry)\b.*?<title[^>]*>([^<]*)/gs)].map(([, title]) => title)).toEqual(titles);
    }
  });

  test('the label of a type is a category; news has none', () => {
    const { items } = JSON.parse(documents.get('/feed.json') ?? '') as { items: { tags: string[] }[] };
    const tags = ['World', 'Energy'];
    expect(items.map((item) => item.tags)).toEqual([
      [...tags, 'Sponsored'],
      tags,
      [...tags, 'محتوى مدفوع'],
      [...tags, 'Opinion'],
    ]);
    expect(textsOf(documents.get('/feed.xml'), 'category')).toContain('Sponsored');
    expect(documents.get('/atom.xml')).toContain('<category term="Sponsored"/>');
  });
});

test('llms.txt says which stories are paid for', () => {
  const text = toDocuments({ ...files, ...settings() }).get('/llms.txt');
  expect(text).toContain('- [Sponsored: A cruise](https://lantern.example/2026/06/01/paid/)');
  expect(text).toContain('- [The news](');
});

test('a paid story is no news to search engines', () => {
  const documents = toDocuments({ ...files, ...settings() });
  expect(textsOf(documents.get('/news-sitemap.xml'), 'news:title')).toEqual(['The news']);
  expect(textsOf(documents.get('/sitemap-2026.xml'), 'loc')).toContain('https://lantern.example/2026/06/01/paid/');
});
