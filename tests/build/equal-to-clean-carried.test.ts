/** A site is carried to another place: what earlier builds made is used there, and the result is that of a clean build. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTree } from '../sites/site.ts';
import { type BuiltSite, startBuilder } from './equal-to-clean/builder.ts';
import { findDifference } from './equal-to-clean/compare.ts';
import { makeFirstPaper, paintPictures, start } from './equal-to-clean/first-paper.ts';
import { startDisk } from './equal-to-clean/paper.ts';
import { startRandom } from './equal-to-clean/random.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-carried-')));
const here = join(folder, 'here');
const clean = join(folder, 'clean');
const builder = startBuilder();
let count = 0;
let first: BuiltSite;
afterAll(async () => {
  await builder.end();
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  startDisk(here).update(makeFirstPaper(startRandom(1), await paintPictures()), false);
  const settings = { root: here, now: start };
  first = await builder.build({ settings, output: join(here, '_site') });
  expect(first).toMatchObject({ written: true, rendered: first.pages, bodies: { known: 0 } });
  await builder.build({ settings, output: clean, noCache: true });
});

/** A copy of the site; without times every file is as new as if it was just checked out. */
function carry(withTimes: boolean, without: readonly string[] = []): string {
  count += 1;
  const there = join(folder, `there-${count}`, 'site');
  for (const name of readdirSync(here)) {
    if (!without.includes(name))
      cpSync(join(here, name), join(there, name), { recursive: true, preserveTimestamps: withTimes });
  }
  return there;
}

/** Builds in a new process, an hour later. */
async function build(root: string): Promise<BuiltSite> {
  builder.forget();
  const built = await builder.build({ settings: { root, now: start }, output: join(root, '_site'), clockAhead: 36e5 });
  expect(built).toMatchObject({ written: true, notices: [], pages: first.pages, problems: first.problems });
  expect(findDifference(join(root, '_site'), clean)).toBeUndefined();
  return built;
}

const allKnown = () => ({ known: first.bodies?.all, all: first.bodies?.all });

test('with the times of its files: nothing is made again', async () => {
  expect(await build(carry(true))).toMatchObject({ rendered: 0, wrote: 0, removed: 0, bodies: allKnown() });
});

test('a second time there: nothing is even looked into', async () => {
  const there = carry(true);
  await build(there);
  const again = await build(there);
  expect(again).toMatchObject({ rendered: 0, wrote: 0 });
  expect(again.bodies).toBeUndefined();
});

test('with new times: no body is rendered again', async () => {
  expect(await build(carry(false))).toMatchObject({ bodies: allKnown() });
});

test('without the finished site: all pages are rendered, and no body', async () => {
  expect(await build(carry(false, ['_site']))).toMatchObject({ rendered: first.pages, bodies: allKnown() });
});

test('without the cache: all is made again', async () => {
  expect(await build(carry(false, ['.broadsheet']))).toMatchObject({ rendered: first.pages, bodies: { known: 0 } });
});

test('with content, layouts and public files that were checked out anew: nothing is made again', async () => {
  const there = carry(true);
  for (const part of ['content', 'layouts', 'public']) {
    for (const path of listTree(join(there, part))) {
      const bytes = readFileSync(join(there, part, path));
      rmSync(join(there, part, path));
      writeFileSync(join(there, part, path), bytes);
    }
  }
  expect(await build(there)).toMatchObject({ rendered: 0, wrote: 0, removed: 0, bodies: allKnown() });
});
