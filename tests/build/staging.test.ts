/** Putting a site in place: the old one stands until the new one does. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeStaging, putInPlace, recover } from '../../src/build/staging.ts';
import { readTree } from '../sites/site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-staging-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the new site takes the place of the old one, and nothing stays beside it', async () => {
  const output = join(folder, '_site');
  mkdirSync(output);
  writeFileSync(join(output, 'old.html'), '');
  const staging = await makeStaging(output);
  writeFileSync(join(staging, 'new.html'), '');
  await putInPlace(staging, output);
  expect([...readTree(output).keys()]).toEqual(['new.html']);
  expect(readdirSync(folder)).toEqual(['_site']);
});

test('where the new site is gone the old one comes back', async () => {
  const output = join(folder, '_site');
  mkdirSync(output);
  writeFileSync(join(output, 'old.html'), '');
  await expect(putInPlace(join(folder, '_site.new-1-gone'), output)).rejects.toThrow(/ENOENT/);
  expect([...readTree(output).keys()]).toEqual(['old.html']);
});

test('the first site needs no folder', async () => {
  const output = join(folder, 'deep/er/_site');
  await putInPlace(await makeStaging(output), output);
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['_site']);
});

test('of two lost sites one is put back and the other removed', () => {
  for (const name of ['a', 'b']) mkdirSync(join(folder, `_site.new-${process.pid}-${name}.old`));
  recover(join(folder, '_site'));
  expect(readdirSync(folder)).toEqual(['_site']);
});

test('a folder that is not there is nothing to recover', () => {
  expect(() => recover(join(folder, 'no/where'))).not.toThrow();
});
