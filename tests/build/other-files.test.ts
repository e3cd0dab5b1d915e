/** The files of a site that are no pages: what tells that they changed, and how they are written. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOtherFiles, makePictures, writeFile } from '../../src/build/other-files.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import type { PictureFile } from '../../src/content/entry.ts';
import { findPictures } from '../../src/content/pictures.ts';
import { listTree } from '../sites/site.ts';
import { openTestCache } from './cache.ts';

let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-others-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/robots.txt'), 'one');
  await paint('#135');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const paint = (background: string) =>
  sharp({ create: { width: 200, height: 30, channels: 3, background } })
    .png()
    .toFile(join(root, 'content/view.png'));

function list() {
  const settings = toBuildSettings({ root, now: 0 });
  const picture = findPictures(settings).read('content/view.png') as PictureFile;
  const edition = {
    made: [{ url: '/assets/style-1.css', content: Buffer.from('a{}') }],
    copies: [
      { url: '/robots.txt', source: join(root, 'public/robots.txt') },
      { url: '/gone/', source: join(root, 'public/gone') },
    ],
    pictures: [picture],
    drawn: [{ url: '/images/card-1.png', name: 'card-1.png', draw: async () => Buffer.from('card'), toProblem: fail }],
    documents: [{ url: '/feed.xml', sources: { articles: [], state: [] }, make: () => '<feed/>' }],
    digestSources: () => 'd1',
  };
  const cache = openTestCache(settings);
  try {
    return listOtherFiles(edition, settings, cache.files);
  } finally {
    cache.close();
  }
}

const fail = (reason: string): never => {
  throw new Error(reason);
};

const toSources = () =>
  Object.fromEntries(list().map(({ path, sources }) => [path.replace(/-[\da-f]{8}-/, '-'), sources]));

test('the marker, what is made, what is copied and every size of a picture', () => {
  expect(Object.keys(toSources())).toEqual([
    '.broadsheet-site',
    'assets/style-1.css',
    'feed.xml',
    'robots.txt',
    'gone/index.html',
    'images/card-1.png',
    'images/view-200.png',
    'images/view-160.webp',
    'images/view-200.webp',
  ]);
});

test('the sources of a copied file change with it, and with nothing else', () => {
  const before = toSources();
  expect(toSources()).toEqual(before);
  writeFileSync(join(root, 'public/robots.txt'), 'two');
  const after = toSources();
  expect(after['robots.txt']).not.toBe(before['robots.txt']);
  expect({ ...after, 'robots.txt': '' }).toEqual({ ...before, 'robots.txt': '' });
});

test('the sources of all sizes of a picture differ, and change with it', async () => {
  const ofPicture = () =>
    Object.entries(toSources()).flatMap(([path, sources]) => (path.includes('view') ? sources : []));
  const before = ofPicture();
  await paint('#531');
  expect(new Set([...before, ...ofPicture()]).size).toBe(6);
});

test('some are written: those sizes of a picture that are asked for, and no others', async () => {
  const wanted = list().filter(({ path }) => /site$|robots|160|200\.png/.test(path));
  const folder = join(root, 'written');
  mkdirSync(folder);
  const done: string[] = [];
  const onProgress = ({ stage, done: count, all }: { stage: string; done: number; all: number }) => {
    done.push(`${stage} ${count}/${all}`);
  };
  for (const file of wanted) writeFile(file, folder);
  const problems = await makePictures(wanted, folder, { root, pictureFolder: undefined, onProgress });
  expect(problems).toEqual([]);
  expect(done).toEqual(['pictures 1/1']);
  expect(listTree(folder).sort()).toEqual(wanted.map(({ path }) => path).sort());
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('one');
  const narrow = listTree(folder).find((path) => path.endsWith('-160.webp')) ?? '';
  expect(await sharp(join(folder, narrow)).metadata()).toMatchObject({ width: 160, format: 'webp' });
});

test('a picture that cannot be read any more is a problem', async () => {
  const files = list();
  rmSync(join(root, 'content/view.png'));
  writeFileSync(join(root, 'public/gone'), '');
  const tools = { root, pictureFolder: undefined, onProgress: () => undefined };
  const problems = await makePictures(files, join(root, 'written'), tools);
  expect(problems.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual(['content/view.png image-unreadable']);
});
