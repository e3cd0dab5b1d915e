/** Folders as settings name them. */
import { expect, test } from 'vitest';
import { isWithin, toFolder } from '../../src/build/settings.ts';

test.each([
  ['/paper', 'content', 'content'],
  ['/paper', './a/../content/', 'content'],
  ['/paper', '/paper/content', 'content'],
  ['/paper', '/papers/content', '../papers/content'],
  ['/paper', '.', '.'],
  ['/', 'content', 'content'],
])('from %s, %s is %s', (root, folder, expected) => {
  expect(toFolder(root, folder)).toBe(expected);
});

test.each([
  ['/paper/content', '/paper/content', true],
  ['/paper/content/a', '/paper/content', true],
  ['/paper/content/..a', '/paper/content', true],
  ['/paper/contents', '/paper/content', false],
  ['/paper', '/paper/content', false],
  ['/paper', '/', true],
])('%s within %s: %s', (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected);
});
