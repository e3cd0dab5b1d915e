/** Picture files on disk. */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findPictures } from '../../src/content/pictures.ts';
import { makeFolder } from './folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
const find = (files: Record<string, string | Uint8Array>) =>
  findPictures({ root: makeFolder(files), content: 'content', public: 'public' });

test('are found in both folders, in order, whatever the case of their ending', async () => {
  const pictures = await find({
    'content/articles/b.svg': svg,
    'content/articles/a.JPG': 'x',
    'content/articles/story.md': 'x',
    'public/logo.svg': svg,
    'public/style.css': 'x',
  });
  expect(pictures.paths).toEqual(['content/articles/a.JPG', 'content/articles/b.svg', 'public/logo.svg']);
});

test('have a size and an address', async () => {
  const pictures = await find({ 'content/articles/map.svg': svg, 'public/brand/logo.svg': svg });
  expect(pictures.read('content/articles/map.svg')).toMatchObject({
    url: expect.stringMatching(/^\/images\/map-[0-9a-f]{8}\.svg$/),
    width: 40,
    height: 30,
  });
  expect(pictures.read('public/brand/logo.svg')).toMatchObject({ url: '/brand/logo.svg', width: 40, height: 30 });
});

test('of the public folder have an address that means their name', async () => {
  const pictures = await find({ 'public/a #1? 50%.svg': svg, 'public/caf\u00e9/"b".svg': svg });
  expect(pictures.read('public/a #1? 50%.svg')).toMatchObject({ url: '/a%20%231%3F%2050%25.svg' });
  expect(pictures.read('public/caf\u00e9/"b".svg')).toMatchObject({ url: '/caf\u00e9/%22b%22.svg' });
});

test('of more than a hundred megabytes are not read', async () => {
  const root = makeFolder({ 'content/articles/a.png': '' });
  truncateSync(join(root, 'content/articles/a.png'), 100_000_001);
  const pictures = findPictures({ root, content: 'content', public: 'public' });
  expect(pictures.read('content/articles/a.png')).toEqual({ reason: 'more than 100 MB' });
});

test('that differ have different addresses, and the same ones the same', async () => {
  const pictures = await find({
    'content/a/map.svg': svg,
    'content/b/map.svg': svg,
    'content/c/map.svg': svg.replace('40', '41'),
  });
  const [one, two, three] = ['a', 'b', 'c'].map((folder) => pictures.read(`content/${folder}/map.svg`));
  expect(one).toMatchObject({ url: two && 'url' in two ? two.url : '' });
  expect(three).not.toMatchObject({ url: one && 'url' in one ? one.url : '' });
});

test('have addresses without characters that mean something there', async () => {
  const pictures = await find({ 'content/a b #1? 100%.svg': svg, 'content/cafe\u0301 茶.svg': svg });
  const urls = pictures.paths.map((path) => pictures.read(path)).map((file) => (file && 'url' in file ? file.url : ''));
  expect(urls.map((url) => url.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
    '/images/a-b-1-100-.svg',
    '/images/caf\u00e9-茶.svg',
  ]);
});

test('are found by their name in either normalisation', async () => {
  const pictures = await find({ 'content/cafe\u0301.svg': svg });
  expect(pictures.read('content/caf\u00e9.svg')).toMatchObject({ width: 40 });
  expect(pictures.read('content/cafe\u0301.svg')).toBe(pictures.read('content/caf\u00e9.svg'));
});

test('are never read from outside', async () => {
  const pictures = await find({ 'content/a.svg': svg, 'secret/b.svg': svg });
  expect(pictures.read('secret/b.svg')).toBeUndefined();
  expect(pictures.read('content/../secret/b.svg')).toBeUndefined();
});

test('that are turned have the size that readers see', async () => {
  const jpeg = await sharp({ create: { width: 60, height: 20, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const pictures = await find({ 'public/turned.jpg': jpeg });
  expect(pictures.read('public/turned.jpg')).toMatchObject({ width: 20, height: 60 });
});

test.each([
  ['empty', ''],
  ['no picture', 'words'],
  ['cut', Buffer.from([0xff, 0xd8, 0xff])],
])('that are %s give a reason', async (_, content) => {
  const pictures = await find({ 'content/a.jpg': content });
  expect(pictures.read('content/a.jpg')).toEqual({ reason: expect.stringMatching(/\w/) });
});
