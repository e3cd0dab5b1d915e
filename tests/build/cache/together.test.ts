/** Several builds use a cache at once, or find it in use: each site is right. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { now, readTree } from '../../sites/site.ts';
import { type Builder, type BuiltSite, startBuilder } from '../equal-to-clean/builder.ts';
import { makeTwoVersions, type TwoVersions } from './two-versions.ts';

let site: TwoVersions;
let builders: Builder[];
beforeEach(async () => {
  site = await makeTwoVersions();
  builders = [startBuilder(), startBuilder()];
});
afterEach(async () => {
  await Promise.all(builders.map(({ end }) => end()));
  site.remove();
});

/** Builds in all processes at the same time, each to its own output. */
const buildAll = (outputs: readonly string[]): Promise<BuiltSite[]> =>
  Promise.all(
    builders.map(({ build }, index) => build({ settings: { root: site.root, now }, output: outputs[index] ?? '' })),
  );

/** The processes have loaded their code, so that they really build at the same time. */
const warmUp = (outputs: readonly string[]) => buildAll(outputs);

const waited = 'Another build was writing the site; this one waited for it.';

test('two builds of one site: one waits for the other', async () => {
  const outputs = [site.output, site.output];
  await warmUp(outputs);
  for (let round = 0; round < 4; round += 1) {
    site.change();
    for (const built of await buildAll(outputs)) {
      expect(built).toMatchObject({ written: true, problems: [] });
      expect([[], [waited]]).toContainEqual(built.notices);
    }
    site.check();
  }
});

test('builds to two folders with one cache', async () => {
  const outputs = [site.output, join(site.root, 'preview')];
  await warmUp(outputs);
  for (let round = 0; round < 6; round += 1) {
    // In the last rounds there is no cache at first.
    if (round > 3) rmSync(join(site.root, '.broadsheet'), { recursive: true });
    site.change();
    for (const built of await buildAll(outputs))
      expect(built).toMatchObject({ written: true, problems: [], notices: [] });
    site.check();
    expect(readTree(join(site.root, 'preview'))).toEqual(readTree(site.output));
  }
});

test.each(['of another version', 'damaged'])('two builds find a cache that is %s', async (how) => {
  const outputs = [site.output, join(site.root, 'preview')];
  await warmUp(outputs);
  for (let round = 0; round < 3; round += 1) {
    if (how === 'damaged') writeFileSync(site.database, 'no database '.repeat(999));
    else {
      const database = new DatabaseSync(site.database);
      database.exec("UPDATE meta SET value = 'another'");
      database.close();
    }
    site.change();
    for (const built of await buildAll(outputs)) {
      expect(built).toMatchObject({ written: true, problems: [] });
      expect(built.notices.length).toBeLessThanOrEqual(2);
    }
    site.check();
    expect(readTree(join(site.root, 'preview'))).toEqual(readTree(site.output));
  }
});

test('a build waits for a program that has locked the cache', async () => {
  const code = `const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(site.database)});
    database.exec('BEGIN EXCLUSIVE');
    console.log('has it');
    setTimeout(() => database.close(), 700);`;
  const other = spawn(process.execPath, ['--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  expect((await site.buildOther()).notices).toEqual([]);
});

test.each([100 * 512, 300 * 512])('the cache has no room for more than %i bytes', async (mostBytes) => {
  const builder = startBuilder({ mostBytes });
  builders.push(builder);
  rmSync(join(site.root, '.broadsheet'), { recursive: true });
  // The style sheet, the fonts and the pages have room; the program of the search has not.
  const settings = join(site.root, 'content/site.yaml');
  appendFileSync(settings, 'search: false\n');
  for (const path of ['public/fonts/newsreader-latin-italic.woff2', 'public/fonts/newsreader-latin-normal.woff2']) {
    site.write(path, '');
  }
  const build = (by: Builder, output: string) => by.build({ settings: { root: site.root, now }, output });
  const narrow = await build(builder, site.output);
  expect(narrow).toMatchObject({ written: true, problems: [] });
  expect(narrow.notices).toHaveLength(1);
  expect(narrow.notices[0]).toMatch(/^The cache could not be (?:used|written) \(.+\)/);
  await build(builders[0] as Builder, join(site.root, 'wide'));
  expect(readTree(site.output)).toEqual(readTree(join(site.root, 'wide')));
});
