/** Values that are made of files: made again where one of the files changed, went or came. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/build/cache/database.ts';
import { openDerivedValues } from '../../../src/build/cache/derived-values.ts';
import { openFileDigests } from '../../../src/build/cache/file-digests.ts';

let root = '';
let database: DatabaseSync;
let made = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-derived-'));
  database = openDatabase({ path: '', generator: 'test', onDiscard: () => undefined });
  made = 0;
  write('a', 'one');
});
afterEach(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

const write = (path: string, text: string) => writeFileSync(join(root, path), text);

/** Asks for the value as a build does. Each time that it is made it is another. */
async function ask(name = 'value', inputs = ['a', 'none']): Promise<unknown> {
  const derived = openDerivedValues(database, openFileDigests(database, root, Date.now));
  const found = await derived.derive(name, async () => {
    made += 1;
    return { value: { made }, inputs };
  });
  derived.save();
  expect(found.inputs).toEqual(inputs);
  return found.value;
}

test('a value is made once', async () => {
  expect([await ask(), await ask(), await ask()]).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }]);
});

test.each([
  ['changed', () => write('a', 'two')],
  ['went', () => rmSync(join(root, 'a'))],
  ['came', () => write('none', '')],
])('it is made again where a file %s, and then kept', async (_, change) => {
  await ask();
  change();
  expect([await ask(), await ask()]).toEqual([{ made: 2 }, { made: 2 }]);
});

test('values are told apart by name', async () => {
  await ask();
  expect([await ask('another'), await ask()]).toEqual([{ made: 2 }, { made: 1 }]);
});

test('a value made of nothing is kept', async () => {
  expect([await ask('value', []), await ask('value', [])]).toEqual([{ made: 1 }, { made: 1 }]);
});

test('what could not be made is not kept', async () => {
  const derived = openDerivedValues(database, openFileDigests(database, root, Date.now));
  await expect(derived.derive('value', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  derived.save();
  expect(await ask()).toEqual({ made: 1 });
});

test('a value that was changed is an error of the cache', async () => {
  await ask();
  database.exec(`UPDATE derived SET value = '{"made":7}'`);
  await expect(ask()).rejects.toThrow(/a value is not what was written/);
});
