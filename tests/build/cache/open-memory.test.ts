/** What is remembered of files of the content. */
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/build/cache/database.ts';
import { openFileDigests } from '../../../src/build/cache/file-digests.ts';
import { openMemory } from '../../../src/build/cache/open-memory.ts';

let database: DatabaseSync;
beforeEach(() => {
  database = openDatabase({ path: '', generator: 'test', onDiscard: () => undefined });
});
afterEach(() => database.close());

/** The memory as the next build opens it. */
const open = () => openMemory(database, openFileDigests(database, '/nowhere', Date.now));
const picture = { path: 'content/a.png', url: '/a.png', width: 1, height: 2, renditions: [] };
const silence = { line: 5, column: 1, target: 6, code: 'html-dropped', reason: 'a map' };

function keep(data: Readonly<Record<string, unknown>>, path = 'a.md', digest = 'd1'): void {
  const memory = open();
  memory.keepFields(path, digest, { data, firstLine: 4, silences: [silence] });
  memory.keepPicture('a.png', digest, picture);
  memory.save();
}

test('fields and pictures come back as they were', () => {
  const data = { title: 'A “story”', tags: ['x', null], deep: { flag: true, number: -1.5 }, empty: {}, none: null };
  keep(data);
  expect(open().recallFields('a.md', 'd1')).toEqual({ data, firstLine: 4, silences: [silence] });
  expect(open().recallPicture('a.png', 'd1')).toEqual(picture);
});

test('a picture that cannot be used is remembered with its reason', () => {
  const memory = open();
  memory.keepPicture('a.svg', 'd1', { reason: 'it holds a script' });
  memory.save();
  expect(open().recallPicture('a.svg', 'd1')).toEqual({ reason: 'it holds a script' });
});

test('only for the same file with the same content', () => {
  keep({ title: 'A' });
  expect(open().recallFields('a.md', 'd2')).toBeUndefined();
  expect(open().recallFields('b.md', 'd1')).toBeUndefined();
  expect(open().recallPicture('a.png', 'd2')).toBeUndefined();
});

test('the newest content of a file takes the place of the old', () => {
  keep({ title: 'A' });
  keep({ title: 'B' }, 'a.md', 'd2');
  expect(open().recallFields('a.md', 'd1')).toBeUndefined();
  expect(open().recallFields('a.md', 'd2')?.data).toEqual({ title: 'B' });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, [{ deep: Number.NEGATIVE_INFINITY }]])(
  'fields that JSON would change are not kept: %j',
  (value) => {
    keep({ title: 'A', value });
    expect(open().recallFields('a.md', 'd1')).toBeUndefined();
  },
);

test('files that are gone are forgotten', () => {
  keep({ title: 'A' });
  keep({ title: 'B' }, 'b.md');
  const memory = open();
  memory.recallFields('a.md', 'd1');
  memory.forget((path) => path === 'a.md');
  expect(open().recallFields('a.md', 'd1')).toBeUndefined();
  expect(open().recallFields('b.md', 'd1')?.data).toEqual({ title: 'B' });
});

test.each(["UPDATE fields SET data = '{}'", 'UPDATE fields SET first_line = 5', "UPDATE fields SET digest = 'd2'"])(
  'a change by others is found: %s',
  (statement) => {
    keep({ title: 'A' });
    database.exec(statement);
    expect(() => open().recallFields('a.md', 'd2')).toThrow(/a value is not what was written/);
  },
);

test('fields that are equal to those of the build before are the same object', () => {
  const memory = open();
  const toFields = (title: string) => ({ data: { title }, firstLine: 4, silences: [silence] });
  const first = memory.keepFields('a.md', 'd1', toFields('A'));
  expect(memory.recallFields('a.md', 'd1')).toBeUndefined();
  memory.save();
  expect(memory.keepFields('a.md', 'd2', toFields('A'))).toBe(first);
  memory.save();
  const read = memory.recallFields('a.md', 'd2');
  expect(memory.keepFields('a.md', 'd3', toFields('A'))).toBe(read);
  expect(memory.keepFields('a.md', 'd4', toFields('B'))).toEqual(toFields('B'));
  expect(memory.keepFields('b.md', 'd1', toFields('A'))).not.toBe(read);
});
