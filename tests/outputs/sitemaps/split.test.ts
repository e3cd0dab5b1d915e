/** The limits of sitemaps. */
import { expect, test } from 'vitest';
import { sitemapLimits, splitByLimits } from '../../../src/outputs/sitemaps/split.ts';

test('nothing has no part', () => expect(splitByLimits([], () => 1)).toEqual([]));

test('a part has no more pages than it may', () => {
  const pages = Array.from({ length: 2 * sitemapLimits.pages + 1 }, (_, index) => index);
  expect(splitByLimits(pages, () => 100).map((part) => part.length)).toEqual([50_000, 50_000, 1]);
});

test('a part has no more bytes than it may, its frame included', () => {
  const parts = splitByLimits([40, 40, 40], () => 20_000_000);
  expect(parts.map((part) => part.length)).toEqual([2, 1]);
  const half = sitemapLimits.bytes / 2;
  expect(splitByLimits(['a', 'b'], () => half)).toEqual([['a'], ['b']]);
});
