/** An output folder has a lock of its own. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOutput } from '../../src/build/lock.ts';
import { digestOf } from '../../src/content/digest.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-lock-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unexpected = () => expect.unreachable('it waited');

/** Whether somebody has the lock of an output folder, asked as another process would ask. */
function isLocked(output: string): boolean {
  const database = new DatabaseSync(join(tmpdir(), `broadsheet-${digestOf(output)}.lock`), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return false;
  } catch {
    return true;
  } finally {
    database.close();
  }
}

test('is held until it is released', () => {
  const output = join(folder, '_site');
  const lock = lockOutput(output, unexpected);
  expect(isLocked(output)).toBe(true);
  lock.release();
  expect(isLocked(output)).toBe(false);
  lockOutput(output, unexpected).release();
});

test('is not that of another folder, and leaves nothing in either', () => {
  const locks = ['_site', '_preview'].map((name) => lockOutput(join(folder, name), unexpected));
  for (const lock of locks) lock.release();
  expect(isLocked(join(folder, 'other'))).toBe(false);
});
