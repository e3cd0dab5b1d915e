/** A story that was corrected and has no `updated`: machines are told everywhere that it is another version. */
import { expect, test } from 'vitest';
import { site, story } from '../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from '../pages/press.ts';
import { textsOf, toDocuments } from './documents.ts';

const files = {
  'content/site.yaml': site({ ninjs: true }),
  'content/articles/pier.md': story({ corrections: [{ date: '2026-03-09', text: 'Not 1878 but 1887.' }] }),
};
const at = '2026-03-09T00:00:00.000Z';

test('feeds, sitemaps and ninjs tell when it was corrected', () => {
  const documents = toDocuments(files);
  expect(textsOf(documents.get('/feed.xml'), 'atom:updated')).toEqual([at]);
  expect(textsOf(documents.get('/atom.xml'), 'updated')).toEqual([at, at]);
  expect(JSON.parse(documents.get('/feed.json') ?? '').items[0].date_modified).toBe(at);
  expect(textsOf(documents.get('/sitemap-2026.xml'), 'lastmod')).toEqual([at]);
  expect(JSON.parse(documents.get(`${storyUrl('pier')}ninjs.json`) ?? '').versionCreated).toBe(at);
});

test('the page tells machines so, and readers of the correction', () => {
  const { head, article } = propsAt(toPages(files), 'article', storyUrl('pier'));
  const texts = JSON.stringify(head);
  expect(texts).toContain('"article:modified_time","content":"2026-03-09T00:00:00+00:00"');
  expect(texts).toMatch(/dateModified[^,]*2026-03-09T00:00:00\+00:00/);
  expect(article.updated).toBeUndefined();
});
