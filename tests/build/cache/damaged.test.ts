/** Whatever happens to the cache, the site is right; and where it could not be used, one sentence says so. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRandom } from '../equal-to-clean/random.ts';
import { makeTwoVersions, type TwoVersions } from './two-versions.ts';

let site: TwoVersions;
beforeEach(async () => {
  site = await makeTwoVersions();
});
afterEach(() => site.remove());

const madeAnew = /^The cache could not be used \(.+\) and was made anew\.$/;

function change(work: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(site.database);
  work(database);
  database.close();
}

/** The next build says what happened, and those after it work as ever. */
async function expectHealed(notice: RegExp): Promise<void> {
  const { notices } = await site.buildOther();
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(notice);
  const next = await site.buildOther();
  expect(next.notices).toEqual([]);
  expect(next.rendered).toBeLessThan(next.pages);
}

test('without damage nothing is said, and only what changed is rendered', async () => {
  const { notices, rendered, pages } = await site.buildOther();
  expect(notices).toEqual([]);
  expect(rendered).toBeLessThan(pages);
});

/** Most changes go unnoticed, because the byte is in no use; many are told by a seal, some by SQLite. */
test('two hundred bits are changed, two at a time', { timeout: 300_000 }, async () => {
  site.remove();
  // The search has no part in the cache, and would take most of the time.
  site = await makeTwoVersions('search: false\n');
  const random = startRandom(Number(process.env['CACHE_DAMAGE_SEED'] ?? 1));
  let discarded = 0;
  mark();
  for (let number = 0; number < 100; number += 1) {
    const bytes = readFileSync(site.database);
    // The first hundred bytes say what SQLite is to make of the others.
    const places = [random.below(number % 8 === 0 ? 100 : bytes.length), random.below(bytes.length)];
    for (const at of places) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(site.database, bytes);
    const { notices } = await site.buildOther();
    const what = `change ${number}, bytes ${places}`;
    expect(notices.length, what).toBeLessThanOrEqual(1);
    if (isMarked()) continue;
    expect(notices, what).toHaveLength(1);
    discarded += 1;
    expect((await site.build()).notices, `after ${what}`).toEqual([]);
    mark();
  }
  expect(discarded).toBeGreaterThan(10);
});

/** Makes the cache known from another. */
const mark = () => change((database) => database.exec("INSERT INTO meta VALUES ('mark', '')"));

/** Whether the cache is the one that was marked; one that cannot be read was not made anew. */
function isMarked(): boolean {
  if (!existsSync(site.database)) return false;
  let rows = 2;
  try {
    change((database) => {
      rows = Number(database.prepare('SELECT count(*) AS rows FROM meta').get()?.['rows']);
    });
  } catch {
    // It is as damaged as before.
  }
  return rows > 1;
}

describe('a file that is no cache', () => {
  test.each([99, 100, 4096, 5000, 12_288])('it is cut to %i bytes', async (size) => {
    truncateSync(site.database, size);
    await expectHealed(madeAnew);
  });

  test('it is empty: a cache is made without a word', async () => {
    truncateSync(site.database, 0);
    expect((await site.buildOther()).notices).toEqual([]);
  });

  test.each([
    ['text', 'text'],
    ['the beginning of a database and then text', 'SQLite format 3\0 and then text'],
    ['a hundred thousand letters', 'x'.repeat(100_000)],
  ])('it holds %s', async (_, text) => {
    writeFileSync(site.database, text);
    await expectHealed(madeAnew);
  });

  test('it holds random bytes', async () => {
    const random = startRandom(1);
    writeFileSync(
      site.database,
      Uint8Array.from({ length: 20_000 }, () => random.below(256)),
    );
    await expectHealed(madeAnew);
  });
});

describe('a cache that others wrote', () => {
  test('by another version of the generator', async () => {
    change((database) => database.exec("UPDATE meta SET value = '0 other'"));
    await expectHealed(
      /^The cache could not be used \(it is of another version of the generator\) and was made anew\.$/,
    );
  });

  test.each(['files', 'fields', 'bodies', 'body_texts', 'derived', 'sites', 'outputs'])(
    'its table %s is gone',
    async (table) => {
      change((database) => database.exec(`DROP TABLE ${table}`));
      await expectHealed(madeAnew);
    },
  );

  test.each([
    ['a digest of a file', 'UPDATE files SET digest = digest || 0'],
    ['the fields of a story', "UPDATE fields SET data = replace(data, 'Story', 'Stony')"],
    ['a body', "UPDATE body_texts SET html = '<script>'"],
    ['a compiled layout', 'UPDATE derived SET value = \'""\''],
    ['the state of the site', "UPDATE sites SET state = '{}'"],
    ['what a page was made from', "UPDATE outputs SET sources = ''"],
  ])('with another value for %s', async (_, statement) => {
    change((database) => database.exec(statement));
    await expectHealed(madeAnew);
  });

  test('with a number that is larger than any that JavaScript knows', async () => {
    change((database) => database.exec('UPDATE files SET size = 4611686018427387904'));
    await expectHealed(madeAnew);
  });
});

describe('a cache that cannot be there', () => {
  const withoutIt = /^The cache could not be used \(.+\); this build goes without it\.$/;
  const folder = () => join(site.root, '.broadsheet');

  test('a file stands where its folder should be', async () => {
    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), 'a file');
    for (const _ of [1, 2]) {
      const { notices } = await site.buildOther();
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(withoutIt);
    }
    expect(readFileSync(folder(), 'utf8')).toBe('a file');
  });

  test('a folder stands where its file should be', async () => {
    rmSync(site.database);
    mkdirSync(join(site.database, 'deep'), { recursive: true });
    const { notices } = await site.buildOther();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(withoutIt);
  });

  test('files stand where its pictures should be', async () => {
    rmSync(join(folder(), 'pictures'), { recursive: true, force: true });
    writeFileSync(join(folder(), 'pictures'), 'a file');
    expect((await site.buildOther()).notices).toEqual([]);
  });

  test('its file may be read and not written', async () => {
    chmodSync(site.database, 0o444);
    await site.buildOther();
    await site.buildOther();
  });

  test('it is taken away and brought back', async () => {
    renameSync(folder(), `${folder()}-away`);
    await site.buildOther();
    rmSync(folder(), { recursive: true });
    renameSync(`${folder()}-away`, folder());
    expect((await site.buildOther()).notices).toEqual([]);
  });
});
