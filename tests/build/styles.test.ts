/** One style sheet of the generator's and the site's. */
import { afterEach, expect, test } from 'vitest';
import { listPublicFiles } from '../../src/build/public-files.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { bundleStyles } from '../../src/build/styles.ts';
import { makeSite, type Site } from '../sites/site.ts';
import { openTestCache } from './cache.ts';

let site: Site | undefined;
afterEach(() => site?.remove());

const bundle = async (files: Record<string, string>, name?: string) => {
  site = makeSite({ files, ...(name !== undefined && { name }) });
  const settings = toBuildSettings({ root: site.root, now: 0 });
  const { file, problems } = await bundleStyles(settings, openTestCache(settings).derived);
  return { url: file?.url, css: new TextDecoder().decode(file?.content), problems: problems.map(String) };
};

test('the site’s own sheet comes after the generator’s, in a layer of its own', async () => {
  const { css, problems } = await bundle({ 'public/styles/site.css': '.own { color: red }' });
  expect(problems).toEqual([]);
  expect(css.indexOf('@layer site{.own{color:red}}')).toBeGreaterThan(css.lastIndexOf('@layer print'));
  expect(css).toContain('@layer print');
});

test('a main.css of the site’s replaces that of the generator', async () => {
  expect((await bundle({ 'public/styles/main.css': '.only { color: red }' })).css).toBe('.only{color:red}');
});

test('the name changes with the content and with nothing else', async () => {
  const one = await bundle({ 'public/styles/main.css': '.a { color: red }' });
  site?.remove();
  const same = await bundle({ 'public/styles/main.css': '.a   { color: red }' }, 'another-folder');
  site?.remove();
  const other = await bundle({ 'public/styles/main.css': '.b { color: red }' });
  expect(one.url).toMatch(/^\/assets\/style-[0-9a-f]{10}\.css$/);
  expect(same.url).toBe(one.url);
  expect(other.url).not.toBe(one.url);
});

test('a folder’s name may hold what CSS reads as the end of a string', async () => {
  const { css, problems } = await bundle({ 'public/styles/site.css': '.own { color: red }' }, 'o\'hara "and" sons');
  expect(problems).toEqual([]);
  expect(css).toContain('.own{color:red}');
});

test('what is no style sheet in `styles/` is copied', async () => {
  site = makeSite({ files: { 'public/styles/paper.svg': '<svg/>', 'public/styles/site.css': '.own { color: red }' } });
  const urls = listPublicFiles(toBuildSettings({ root: site.root, now: 0 })).files.map(({ url }) => url);
  expect(urls).toContain('/styles/paper.svg');
  expect(urls.filter((url) => /^\/styles\/.*\.css$/.test(url))).toEqual([]);
});
