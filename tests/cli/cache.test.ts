/** `broadsheet cache`: says what is in the cache, and removes it, also while a build runs. */
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockCache } from '../../src/build/cache/cache-folder.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { listTree, makeSite, now, readTree, type Site } from '../sites/site.ts';
import { runCli, startCli } from './run-cli.ts';

let site: Site;
beforeEach(async () => {
  site = makeSite();
  mkdirSync(join(site.root, 'content/articles'), { recursive: true });
  const picture = sharp({ create: { width: 400, height: 200, channels: 3, background: '#789' } });
  await picture.jpeg().toFile(join(site.root, 'content/articles/crane.jpg'));
  site.write(
    'content/articles/with-picture.md',
    '---\ntitle: A picture\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06\n---\n![A crane](crane.jpg)\n',
  );
});
afterEach(() => site.remove());

const cache = (...words: string[]) => runCli(['cache', ...words], site.root);
/** Without the compiled code, of which every command leaves some. */
const listCache = () => listTree(join(site.root, '.broadsheet')).filter((path) => !path.startsWith('compiled/'));

test('a site without a cache has none, and asking makes none', async () => {
  expect(await cache()).toEqual({ code: 0, stdout: 'There is no cache in .broadsheet.\n', stderr: '' });
  expect(await cache('clear')).toEqual({ code: 0, stdout: 'There is no cache in .broadsheet.\n', stderr: '' });
  expect(existsSync(join(site.root, '.broadsheet'))).toBe(false);
});

// The picture of the paper in three sizes, two cards, and five icons of one picture.
test('the cache tells its size and what is in it', async () => {
  const { pages } = await site.build();
  await site.build({ drafts: true });
  const { code, stdout, stderr } = await cache();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    new RegExp(`^The cache in \\.broadsheet has \\d.* [kM]B:\\n {2}bodies +\\d+\\n {2}pages +${pages} of _site\\n`),
  );
  expect(stdout).toMatch(/\n {2}pictures +4, in 10 files\n$/);
  const told = JSON.parse((await cache('--json')).stdout);
  expect(told).toMatchObject({
    folder: join(site.root, '.broadsheet'),
    pages: { _site: pages },
    pictures: 4,
    pictureFiles: 10,
  });
  // Two stories, and the four parts of the paper.
  expect(told.bodies).toBeGreaterThanOrEqual(5);
  expect(told.bytes).toBeGreaterThan(10_000);
});

/** Compiled code in the site's cache. */
const listCode = () => listTree(join(site.root, '.broadsheet/compiled'));

test('the first build leaves compiled code for the second, in the cache', async () => {
  expect((await runCli(['build'], site.root)).code).toBe(0);
  expect(listCode().length).toBeGreaterThan(100);
});

test.each([
  ['without a cache', 0, ['build', '--no-cache']],
  ['that is refused', 2, ['build', '--output', 'content']],
  ['that is misspelt', 2, ['build', '--quite']],
])('a first build %s leaves none', async (_, code, words) => {
  expect((await runCli(words, site.root)).code).toBe(code);
  expect(existsSync(join(site.root, '.broadsheet'))).toBe(false);
});

test('a build where there is no site leaves none', async () => {
  const folder = join(site.root, 'content/articles');
  expect((await runCli(['build'], folder)).code).toBe(1);
  expect(existsSync(join(folder, '.broadsheet/compiled'))).toBe(false);
});

test('threads leave theirs too', async () => {
  const story = (index: number) =>
    `---\ntitle: Story ${index}\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06\n---\nWords.\n`;
  for (let index = 0; index < 1000; index++) site.write(`content/articles/s${index}.md`, story(index));
  site.write(
    'content/site.yaml',
    `${readFileSync(join(site.root, 'content/site.yaml'), 'utf8')}\ncards: none\nsearch: false\n`,
  );
  expect((await runCli(['build'], site.root)).code).toBe(0);
  const before = listCode().length;
  // This one renders a body and a page in its only thread.
  site.write('content/articles/s7.md', `${story(7)}\nMore words.\n`);
  expect((await runCli(['build'], site.root)).code).toBe(0);
  expect(listCode().length - before).toBeLessThan(20);
});

test('a database that is none is told, not thrown', async () => {
  await site.build();
  writeFileSync(join(site.root, '.broadsheet/cache.sqlite'), 'something else '.repeat(1000));
  const { code, stdout } = await cache();
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n {2}bodies +unknown \(file is not a database\)\n {2}pages +unknown\n/);
});

test('clear removes what the cache made and nothing else, and the next build gives the same site', async () => {
  await site.build();
  const before = readTree(site.output);
  const others = ['drafts/index.html', 'notes.txt', 'pictures/holiday.jpg', 'profile/stages.md'];
  for (const path of others) site.write(`.broadsheet/${path}`, 'not of the cache');
  const { code, stdout, stderr } = await cache('clear');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Removed the cache in \.broadsheet: \d+ files, \d.* [kM]B\.\n$/);
  expect(listCache()).toEqual(['.gitignore', 'cache.lock', ...others].sort());
  const { rendered, pages, notices } = await site.build();
  expect({ rendered, notices }).toEqual({ rendered: pages, notices: [] });
  expect(readTree(site.output)).toEqual(before);
});

test('clear in JSON, and in silence', async () => {
  await site.build();
  const { stdout } = await cache('clear', '--json');
  const { folder, files, bytes } = JSON.parse(stdout);
  expect(folder).toBe(join(site.root, '.broadsheet'));
  expect(files).toBeGreaterThanOrEqual(4);
  expect(bytes).toBeGreaterThan(10_000);
  await site.build();
  expect(await cache('clear', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readdirSync(join(site.root, '.broadsheet'))).not.toContain('pictures');
});

test('clear waits for builds that use the cache', async () => {
  await site.build();
  const build = lockCache(toBuildSettings({ root: site.root, now }), 'shared');
  const child = startCli(['cache', 'clear'], site.root);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: string) => (printed += text));
  while (printed === '') await new Promise((resolve) => setTimeout(resolve, 10));
  expect(printed).toBe('note: A build uses the cache; it is removed when that ends.\n');
  expect(listCache()).toContain('cache.sqlite');
  build.release();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(printed).toContain('Removed the cache');
  expect(listCache()).not.toContain('cache.sqlite');
});

test('builds and clearing at the same time do each other no harm', async () => {
  const { output, root } = site;
  await site.build();
  const before = readTree(output);
  const words = ['build', '--now', '2026-01-10', '--json'];
  const ended = await Promise.all([
    runCli(words, root),
    cache('clear', '--quiet'),
    runCli([...words, '--output', 'other'], root),
    cache('clear', '--quiet'),
    runCli(words, root),
  ]);
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(ended.map(() => ({ code: 0, stderr: '' })));
  expect(readTree(output)).toEqual(before);
  expect(readTree(join(root, 'other'))).toEqual(before);
});
