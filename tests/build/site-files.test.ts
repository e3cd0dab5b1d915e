/** Files for machines in a whole site. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { toReported } from '../../src/problems/reported.ts';
import { listTree, makeSite, now, type Site } from '../sites/site.ts';

let site: Site;
afterEach(() => site.remove());

const pier = (more: string, body = 'The crane stood upright by nine.') =>
  `---\ntitle: Crane raised\nreporter: ada-quill\nbeat: port\npublished: 2026-01-09T08:00:00Z\n${more}---\n${body}\n`;
const read = (path: string): string => readFileSync(join(site.output, path), 'utf8');

test('a file of the public folder stands in place of one that is made', async () => {
  site = makeSite({ files: { 'public/robots.txt': 'User-agent: *\nDisallow: /own/\n', 'public/_headers': '# own\n' } });
  const { problems } = await site.build();
  expect(toReported(problems)).toEqual([]);
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /own/\n');
  expect(read('_headers')).toBe('# own\n');
  expect(read('humans.txt')).toContain('/* TEAM */');
});

test('earlier addresses have a page, to which no link of the paper should lead', async () => {
  site = makeSite({ files: { 'content/articles/pier.md': pier('aliases: [/old/]\n', 'See [it](/old/) there.') } });
  const { problems } = await site.build();
  expect(toReported(problems).map(({ code }) => code)).toEqual(['link-moved']);
  expect(read('old/index.html')).toContain('url=/2026/01/09/pier/');
  expect(read('_redirects')).toBe('/old/ /2026/01/09/pier/ 301\n');
});

test('a document whose text is the same keeps its date, though all that documents share changed', async () => {
  site = makeSite();
  await site.build();
  const dates = () => new Map(listTree(site.output).map((path) => [path, statSync(join(site.output, path)).mtimeMs]));
  const before = dates();
  site.write('content/pages/about.md', '---\ntitle: About\n---\nUs.\n');
  const report = await site.build();
  const after = dates();
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(changed.filter((path) => !path.endsWith('.html')).sort()).toEqual(['_headers', 'sitemap-pages.xml']);
  expect(report.wrote).toBe(changed.length);
  const text = read('feed.xml');
  site.write('content/articles/pier.md', pier(''));
  await site.build();
  expect(read('feed.xml')).not.toBe(text);
});

test('a page at an earlier address that is one no more goes', async () => {
  site = makeSite({ files: { 'content/articles/pier.md': pier('aliases: [/old/]\n') } });
  await site.build();
  site.write('content/articles/pier.md', pier('aliases: [/older/]\n'));
  await site.build();
  expect(() => read('old/index.html')).toThrow();
  expect(read('older/index.html')).toContain('url=/2026/01/09/pier/');
});

test('a story leaves the news by time alone', async () => {
  site = makeSite({ files: { 'content/articles/pier.md': pier('') } });
  const { until } = await site.build();
  expect(read('news-sitemap.xml')).toContain('/2026/01/09/pier/');
  expect(until).toBe(Date.parse('2026-01-11T08:00:00Z'));
  await site.build({ now: (until ?? now) - 1 });
  expect(read('news-sitemap.xml')).toContain('/2026/01/09/pier/');
  await site.build({ now: until ?? now });
  expect(read('news-sitemap.xml')).not.toContain('/2026/01/09/pier/');
});
