/** Files that would be written to one place. */
import { expect, test } from 'vitest';
import { findPageClashes, toOutputPath } from '../../src/build/page-clashes.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import type { Page } from '../../src/pages/props.ts';

const settings = toBuildSettings({ root: '/paper', now: 0 });
const find = (pages: readonly string[], files: readonly string[]) =>
  findPageClashes(
    {
      pages: pages.map((url) => ({ url, layout: 'page' }) as Page),
      documents: [{ url: '/feed.xml' }],
      copies: files.map((url) => ({ url, source: `/paper/public${url}` })),
    },
    settings,
  ).map(({ file, ruleId }) => `${file} ${ruleId}`);

test.each([
  ['/', 'index.html'],
  ['/a/b/', 'a/b/index.html'],
  ['/404.html', '404.html'],
])('%s is written to %s', (url, path) => expect(toOutputPath(url)).toBe(path));

test.each([
  [['/', '/a/', '/b/'], ['/a.txt', '/a/b.txt'], []],
  [[], ['/feed.xml'], ['public/feed.xml url-clash']],
  [['/a/'], ['/a/index.html'], ['public/a/index.html url-clash']],
  [['/fête/'], ['/FE\u0302TE/index.html'], ['public/FE\u0302TE/index.html url-clash']],
  [['/a/', '/A/'], [], ['layouts url-clash']],
  [['/a/b/'], ['/a'], ['public/a url-clash']],
  [['/a.txt'], ['/a.txt/b'], ['layouts url-clash']],
  [[], ['/x/y/z', '/x'], ['public/x url-clash']],
])('pages %j and files %j', (pages, files, expected) => {
  expect(find(pages, files)).toEqual(expected);
});
