/** The name that was probably meant. */
import { expect, test } from 'vitest';
import { findNearest } from '../../src/problems/nearest.ts';

test.each([
  ['sumary', ['title', 'summary'], 'summary'],
  ['Energy', ['energy', 'sport'], 'energy'],
  ['ENERGY', ['Energy'], 'Energy'],
  ['jane_roe', ['john-roe', 'jane-roe'], 'jane-roe'],
  ['e\u0301nergie', ['\u00e9nergie'], '\u00e9nergie'],
  ['ｅｎｅｒｇｙ', ['energy'], 'energy'],
  ['طاقه', ['طاقة', 'رياضة'], 'طاقة'],
  ['a', ['b'], 'b'],
])('%s, of %j, is near %s', (name, known, nearest) => {
  expect(findNearest(name, known)).toBe(nearest);
});

test.each([
  ['zzzzzz', ['title', 'summary']],
  ['title', []],
  ['x', ['summary']],
])('%s, of %j, is near none', (name, known) => {
  expect(findNearest(name, known)).toBeUndefined();
});
