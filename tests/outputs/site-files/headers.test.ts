/** What hosts are told to send with files. */
import { describe, expect, test } from 'vitest';
import { toHeaders } from '../../../src/outputs/site-files/headers.ts';
import { contentPolicy } from '../../../src/pages/head/content-policy.ts';
import { story } from '../../newsroom/paper.ts';
import { toPages } from '../../pages/press.ts';

const page = (url: string, policy?: string) => ({ url, ...(policy !== undefined && { policy }) });
const usual = {
  pages: ['/', '/404.html', '/world/', '/world/page/2/', '/2026/', '/茶/'].map((url) => page(url)),
  files: [],
  feeds: [
    '/feed.xml',
    '/feed.json',
    '/world/feed.json',
    '/茶/feed.json',
    '/beats/oil/feed.json',
    '/beats/gas/feed.json',
    '/feeds/partners/wire/feed.json',
  ],
};

/** The values of a header for a path, by the rules of Cloudflare: all that fit. */
function find(headers: string, path: string, name: string): string[] {
  return headers.split('\n\n').flatMap((block) => {
    const [rule = '', ...lines] = block.trim().split('\n');
    const [start = '', end] = rule.split('*');
    const fits = end === undefined ? path === rule : path.startsWith(start) && path.endsWith(end);
    return fits
      ? lines.filter((line) => line.startsWith(`  ${name}: `)).map((line) => line.slice(name.length + 4))
      : [];
  });
}

describe('_headers', () => {
  const headers = toHeaders(usual);

  test.each(['/', '/404.html', '/world/', '/world/page/2/', '/2026/', '/%E8%8C%B6/'])(
    'a browser asks again for %s',
    (path) => {
      expect(find(headers, path, 'Cache-Control')).toEqual(['public, max-age=0, must-revalidate']);
      expect(find(headers, path, 'Content-Security-Policy')).toEqual([`${contentPolicy}; frame-ancestors 'none'`]);
      expect(find(headers, path, 'X-Content-Type-Options')).toEqual(['nosniff']);
    },
  );

  test.each(['/assets/style-1.css', '/images/tanker-1.jpg'])('a browser keeps %s', (path) => {
    expect(find(headers, path, 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  });

  test.each(usual.feeds.filter((url) => url.endsWith('.json')))('%s is a JSON Feed, and said once', (url) => {
    expect(find(headers, encodeURI(url), 'Content-Type')).toEqual(['application/feed+json; charset=utf-8']);
    expect(headers.match(/^\/beats\/.*feed\.json$/gm)).toEqual(['/beats/*/feed.json']);
  });

  test('files that keep their names are not kept for ever', () => {
    const own = toHeaders({ ...usual, files: ['/images/map.png'] });
    expect(find(own, '/images/map.png', 'Cache-Control')).toEqual([]);
    expect(find(own, '/assets/style-1.css', 'Cache-Control')).toHaveLength(1);
  });

  test('files of the site itself have no policy', () => {
    expect(find(headers, '/graphics/map.html', 'Content-Security-Policy')).toEqual([]);
  });

  test('a page may have a policy of its own', () => {
    const mixed = toHeaders({ ...usual, pages: [page('/search/', 'own'), page('/a/', 'own'), page('/a/b/')] });
    expect(find(mixed, '/search/', 'Content-Security-Policy')).toEqual(["own; frame-ancestors 'none'"]);
    expect(find(mixed, '/a/b/', 'Content-Security-Policy')).toEqual([]);
  });

  test('has no more rules than Cloudflare reads', () => {
    const pages = Array.from({ length: 500 }, (_, index) => page(`/story-${index}/`));
    const many = toHeaders({ ...usual, pages });
    expect(many.split('\n\n').length).toBeLessThan(100);
    const feeds = pages.map(({ url }) => `${url}feed.json`);
    for (const some of [pages, pages.slice(0, 70)]) {
      expect(toHeaders({ ...usual, pages: some, feeds }).split('\n\n').length).toBeLessThanOrEqual(100);
    }
    expect(find(many, '/story-1/', 'Content-Security-Policy')).toHaveLength(1);
    expect(find(many, '/story-1/', 'Cache-Control')).toEqual([]);
  });

  test('states the policies that pages state', () => {
    const pages = toPages({ 'content/articles/a.md': story() });
    const told = toHeaders({ pages, files: [], feeds: [] });
    for (const { url, props } of pages) {
      expect(find(told, url, 'Content-Security-Policy'), url).toEqual([`${props.head.policy}; frame-ancestors 'none'`]);
    }
  });
});
