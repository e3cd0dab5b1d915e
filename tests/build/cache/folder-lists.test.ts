/** Folders that did not change are not listed again, and what changed in one is always seen. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/build/cache/database.ts';
import { type FolderLists, openFolderLists } from '../../../src/build/cache/folder-lists.ts';
import { seal } from '../../../src/build/cache/seal.ts';
import { readStanding } from '../../../src/build/standing.ts';
import { listFiles } from '../../../src/content/list-files.ts';
import { startRandom } from '../equal-to-clean/random.ts';

let site = '';
let database: DatabaseSync;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'broadsheet-folders-'));
  database = openDatabase({ path: '', generator: 'test', onDiscard: () => undefined });
  for (const path of ['index.html', 'a/index.html', 'a/b/index.html', 'a/b/c.css']) write(path);
});
afterEach(() => {
  database.close();
  rmSync(site, { recursive: true, force: true });
});

function write(path: string): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), path);
}

/** As a build some time later: what was changed a moment ago is long past. */
const open = (later = 10_000): FolderLists => openFolderLists(database, 'site', site, () => Date.now() + later);

/** Lists everything, and writes what was learned. */
function list(lists = open()): string[] {
  const found = [...readStanding(site, lists.read).keys()];
  lists.save();
  return found;
}

/** Names of the folders that are known, and of what is in them. */
function known(): Record<string, string[]> {
  const row = database.prepare(`SELECT lists FROM folders WHERE name = 'site'`).get();
  const lists = JSON.parse(String(row?.['lists'] ?? '{}')) as Record<string, [number, number, number, string, string]>;
  return Object.fromEntries(Object.entries(lists).map(([folder, [, , , ...names]]) => [folder, names]));
}

/** File systems count time in steps. */
const tick = () => setTimeout(25);

test('what was listed is known by folders', () => {
  expect(list()).toEqual(['a/b/c.css', 'a/b/index.html', 'a/index.html', 'index.html']);
  expect(known()).toMatchObject({ '': ['index.html/', 'a/'], 'a/': ['index.html/', 'b/'] });
});

test('a folder that is as it was is not listed again', () => {
  list();
  const { lists } = database.prepare('SELECT lists FROM folders').get() as { lists: string };
  const others = lists.replace('c.css', 'd.css');
  database.prepare('UPDATE folders SET lists = ?, seal = ?').run(others, seal('site', others));
  expect(open().read('a/b/')).toEqual({ files: expect.arrayContaining(['d.css']), folders: [] });
});

test('lists that were changed are an error of the cache', () => {
  list();
  database.exec(`UPDATE folders SET lists = replace(lists, 'c.css', 'd.css')`);
  expect(() => open().read('a/b/')).toThrow('a value is not what was written');
});

describe('it is seen that', () => {
  test.each<[string, () => void, string[]]>([
    [
      'a file came',
      () => write('a/b/new.html'),
      ['a/b/c.css', 'a/b/index.html', 'a/b/new.html', 'a/index.html', 'index.html'],
    ],
    ['a file went', () => rmSync(join(site, 'a/b/c.css')), ['a/b/index.html', 'a/index.html', 'index.html']],
    ['a folder went', () => rmSync(join(site, 'a/b'), { recursive: true }), ['a/index.html', 'index.html']],
    [
      'a folder came',
      () => write('x/y/z.html'),
      ['a/b/c.css', 'a/b/index.html', 'a/index.html', 'index.html', 'x/y/z.html'],
    ],
    [
      'a file was renamed',
      () => renameSync(join(site, 'index.html'), join(site, 'i.html')),
      ['a/b/c.css', 'a/b/index.html', 'a/index.html', 'i.html'],
    ],
    ['a folder was put in the place of another', replaceFolder, ['a/b/other.html', 'a/index.html', 'index.html']],
    ['the whole site went', () => rmSync(site, { recursive: true }), []],
  ])('%s', async (_, change, expected) => {
    list();
    await tick();
    change();
    expect(list()).toEqual(expected);
    expect(list()).toEqual(expected);
  });
});

function replaceFolder(): void {
  const other = mkdtempSync(join(tmpdir(), 'broadsheet-other-'));
  writeFileSync(join(other, 'other.html'), '');
  rmSync(join(site, 'a/b'), { recursive: true });
  renameSync(other, join(site, 'a/b'));
}

test('a folder that has just been changed is not trusted', () => {
  list(open(0));
  expect(known()).toEqual({});
  write('a/second.html');
  expect(list(open(0))).toContain('a/second.html');
});

test('a folder with a link is looked at each time', () => {
  symlinkSync('index.html', join(site, 'a/link'));
  expect(list()).toContain('a/link');
  expect(known()).not.toHaveProperty('a/');
  expect(known()).toHaveProperty('a/b/');
});

test('a few folders that changed are not worth writing all of them', async () => {
  for (let number = 0; number < 200; number++) write(`many/${number}/index.html`);
  list();
  await tick();
  write('many/7/second.html');
  expect(list()).toContain('many/7/second.html');
  expect(known()['many/7/']).toEqual(['index.html/', '']);
  expect(list()).toContain('many/7/second.html');
});

test('what is found is what is there, whatever was changed', async () => {
  const random = startRandom(7);
  const names = ['a', 'b', 'c', 'd.html'];
  const somewhere = () => Array.from({ length: 1 + random.below(3) }, () => names[random.below(4)]).join('/');
  for (let round = 0; round < 60; round++) {
    for (let edit = random.below(4); edit >= 0; edit--) {
      try {
        const kind = random.below(4);
        if (kind === 0) rmSync(join(site, somewhere()), { recursive: true, force: true });
        else if (kind === 1) renameSync(join(site, somewhere()), join(site, somewhere()));
        else write(somewhere());
      } catch {
        // A file in the place of a folder, or nothing to rename: then nothing is changed.
      }
    }
    const there = listFiles(site, { hidden: true, others: true });
    expect(list()).toEqual(there);
    await tick();
  }
  expect(Object.keys(known()).length).toBeGreaterThan(0);
});
