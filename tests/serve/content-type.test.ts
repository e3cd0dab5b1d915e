import { expect, it } from 'vitest';
import { contentType } from '../../src/serve/content-type.ts';

it.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['feed.xml', 'text/xml; charset=utf-8'],
  ['feed.json', 'application/json; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['a.woff2', 'font/woff2'],
  ['a.avif', 'image/avif'],
  ['favicon.ico', 'image/x-icon'],
  ['CNAME', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(contentType(path)).toBe(type);
});
