/** Addresses on this site as people write them. */
import { expect, test } from 'vitest';
import { toSitePath } from '../../src/newsroom/site-path.ts';

test.each([
  ['/old/', '/old/'],
  ['/old', '/old'],
  ['/old/story.html', '/old/story.html'],
  ['/caf%C3%A9/', '/caf\u00e9/'],
  ['/cafe\u0301/', '/caf\u00e9/'],
  ['/%D8%A8%D9%8A%D8%AA/', '/بيت/'],
  ['/my%20old%20story/', '/my old story/'],
  ['/100%25/', '/100%/'],
  ['/a..b/...c/', '/a..b/...c/'],
  ['/', '/'],
])('%s is %s', (text, path) => {
  expect(toSitePath(text)).toBe(path);
});

test.each([
  '',
  'old/',
  '//far.example/',
  'https://far.example/',
  '/a b/',
  '/a?b',
  '/a#b',
  '/a%3Fb/',
  '/a\\b/',
  '/a%5Cb/',
  '/a/../b/',
  '/a/..',
  '/./a/',
  '/%2e%2E/a/',
  '/a%2Fb/',
  '/a%00/',
  '/100%/',
  '/%FF/',
  '/a\n/',
])('%j is none', (text) => {
  expect(toSitePath(text)).toBeUndefined();
});
