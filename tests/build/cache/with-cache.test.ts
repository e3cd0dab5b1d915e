/** Work with a cache is done, whatever becomes of the cache. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cache } from '../../../src/build/cache/cache.ts';
import { CacheError } from '../../../src/build/cache/database.ts';
import { recordInCache, withCache } from '../../../src/build/cache/with-cache.ts';
import { toBuildSettings } from '../../../src/build/settings.ts';

let root = '';
let notices: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-with-cache-'));
  notices = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const onNotice = (notice: string) => notices.push(notice);
const use = <T>(work: (cache: Cache) => Promise<T>, lasting = true) =>
  withCache(toBuildSettings({ root, now: 0 }), { lasting, onNotice }, work);
const database = () => join(root, '.broadsheet/cache.sqlite');

/** Keeps something, and tells whether it was there before. */
const remember = (lasting = true) =>
  use(async (cache) => {
    const isKnown = cache.memory.recallFields('a.md', 'd') !== undefined;
    cache.memory.keepFields('a.md', 'd', { data: {}, firstLine: 1, silences: [] });
    cache.save(() => false);
    return isKnown;
  }, lasting);

test('what one work kept another finds, and nothing is said', async () => {
  expect([await remember(), await remember()]).toEqual([false, true]);
  expect(notices).toEqual([]);
});

test('a cache that does not last is empty each time and leaves nothing', async () => {
  expect([await remember(false), await remember(false)]).toEqual([false, false]);
  expect(readdirSync(root)).toEqual([]);
});

test('the folder of the cache keeps itself out of a repository', async () => {
  await remember();
  expect(readFileSync(join(root, '.broadsheet/.gitignore'), 'utf8')).toBe('*\n');
});

test('an error of the work is the caller’s, and the work is done once', async () => {
  let done = 0;
  const work = async () => {
    done += 1;
    throw new TypeError('of the work');
  };
  await expect(use(work)).rejects.toThrow(new TypeError('of the work'));
  expect(done).toBe(1);
  expect(notices).toEqual([]);
});

describe('where the work meets an error of the cache', () => {
  /** Fails as often as there are errors. */
  async function failing(...errors: Error[]): Promise<number> {
    await remember();
    let done = 0;
    return use(async (cache) => {
      cache.memory.recallFields('a.md', 'd');
      done += 1;
      const [error] = errors.splice(0, 1);
      if (error) throw error;
      return done;
    });
  }
  const corrupt = () => new CacheError('a value is not what was written', true);
  const full = () => Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  const anew = 'The cache could not be used (a value is not what was written) and was made anew.';

  test('a corrupt cache is made anew, and the work is done again with it', async () => {
    expect(await failing(corrupt())).toBe(2);
    expect(notices).toEqual([anew]);
    expect(await remember()).toBe(false);
  });

  test('where a new one is no better the work goes without', async () => {
    expect(await failing(corrupt(), corrupt())).toBe(3);
    expect(notices).toEqual([
      anew,
      'The cache could not be used (a value is not what was written); this build goes without it.',
    ]);
  });

  test('a cache that cannot be written stays, and the work goes without', async () => {
    expect(await failing(full())).toBe(2);
    expect(notices).toEqual(['The cache could not be used (database or disk is full); this build goes without it.']);
    expect(await remember()).toBe(true);
  });

  test('a number that is too large is a sign of corruption', async () => {
    const tooLarge = Object.assign(new RangeError('Value is too large'), { code: 'ERR_OUT_OF_RANGE' });
    expect(await failing(tooLarge)).toBe(2);
    expect(notices).toEqual(['The cache could not be used (a number is not what was written) and was made anew.']);
  });
});

describe('where the work is done and cannot be recorded', () => {
  const record = (error: Error) =>
    use(async (cache) =>
      recordInCache(
        cache,
        () => {
          throw error;
        },
        onNotice,
      ),
    );
  const notice = (reason: string) =>
    `The cache could not be written (${reason}); the next build makes again what this one made.`;

  test('one sentence says so', async () => {
    await remember();
    await record(new CacheError('the disk is full', false));
    expect(notices).toEqual([notice('the disk is full')]);
    expect(await remember()).toBe(true);
  });

  test('a corrupt cache is removed', async () => {
    await remember();
    await record(new CacheError('it is corrupt', true));
    expect(notices).toEqual([notice('it is corrupt')]);
    expect(existsSync(database())).toBe(false);
    expect([await remember(), await remember()]).toEqual([false, true]);
  });

  test('an error of something else is the caller’s', async () => {
    await expect(record(new TypeError('no'))).rejects.toThrow(new TypeError('no'));
  });
});

test('a file that is no database is made anew, and the work is done once', async () => {
  await remember();
  writeFileSync(database(), 'no database '.repeat(1000));
  expect(await remember()).toBe(false);
  expect(notices).toEqual(['The cache could not be used (file is not a database) and was made anew.']);
});
