/** Putting a build in place: the old site stands until the new one is whole. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeStaging, putInPlace, recover } from '../../src/build/staging.ts';
import { readTree } from '../sites/site.ts';

let folder = '';
let output = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-staging-'));
  output = join(folder, '_site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nothing = { first: [], last: [] };

function write(base: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
}

function stage(files: Record<string, string>): string {
  const staging = makeStaging(output);
  write(staging, files);
  return staging;
}

const site = () => Object.fromEntries([...readTree(output)].map(([path, bytes]) => [path, bytes.toString()]));

test('the first site is put in place whole, in folders that are made for it', () => {
  output = join(folder, 'deep/er/_site');
  putInPlace(stage({ 'a/index.html': 'a' }), output, nothing);
  expect(site()).toEqual({ 'a/index.html': 'a' });
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['_site']);
});

describe('over an earlier site', () => {
  test('new files come, changed ones are replaced, others stay, and nothing is left beside it', () => {
    write(output, { 'same.html': 'same', 'changed.html': 'old', 'gone/index.html': 'gone' });
    const staging = stage({ 'changed.html': 'new', 'new/deep/index.html': 'new' });
    putInPlace(staging, output, { first: [], last: ['gone/index.html'] });
    expect(site()).toEqual({ 'same.html': 'same', 'changed.html': 'new', 'new/deep/index.html': 'new' });
    expect(existsSync(join(output, 'gone'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  test('a folder where a file comes, and a file where a folder comes, make way', () => {
    write(output, { 'a/index.html': 'old', b: 'old' });
    putInPlace(stage({ a: 'new', 'b/c/index.html': 'new' }), output, nothing);
    expect(site()).toEqual({ a: 'new', 'b/c/index.html': 'new' });
  });

  test('a link is replaced and not followed', () => {
    write(folder, { 'elsewhere/index.html': 'not ours' });
    mkdirSync(output);
    symlinkSync(join(folder, 'elsewhere'), join(output, 'a'));
    putInPlace(stage({ 'a/index.html': 'new' }), output, { first: ['a'], last: [] });
    expect(site()).toEqual({ 'a/index.html': 'new' });
    expect(readTree(join(folder, 'elsewhere')).get('index.html')?.toString()).toBe('not ours');
  });
});

describe('after a build that was killed', () => {
  test('what was not ready is removed, and the site is as it was', () => {
    write(output, { 'a.html': 'old' });
    stage({ 'a.html': 'new' });
    recover(output);
    expect(site()).toEqual({ 'a.html': 'old' });
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  test('what was ready is completed, whatever was moved already', () => {
    write(output, { 'a.html': 'new', 'b.html': 'old', 'gone.html': 'gone' });
    const staging = stage({
      'b.html': 'new',
      '.broadsheet-removals.json': JSON.stringify({ first: [], last: ['gone.html'] }),
    });
    renameSync(staging, staging.replace('.new-', '.ready-'));
    recover(output);
    expect(site()).toEqual({ 'a.html': 'new', 'b.html': 'new' });
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  test('folders of builds that still run, and of others, are left alone', () => {
    for (const name of ['_site.new-1-x', '_site.ready-1-x', '_site.newest', '_sites.new-99999999-x']) {
      mkdirSync(join(folder, name));
    }
    recover(output);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test('a folder that is not there is nothing to recover', () => {
    expect(() => recover(join(folder, 'no/where'))).not.toThrow();
  });
});
