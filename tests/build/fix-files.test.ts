/** Files are fixed whole or not at all, and none that changed meanwhile. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixFiles, takeIdentities } from '../../src/build/fix-files.ts';
import type { ReportedProblem } from '../../src/problems/reported.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-fix-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const problem: ReportedProblem = {
  ...{ code: 'unknown-reference', severity: 'error', file: 'a.md', message: 'Unexpected x' },
  ...{ line: 1, column: 1, endLine: 1, endColumn: 2, fix: { actual: 'X', expected: 'x' } },
};
const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(root, name), bytes);
const read = (name: string) => readFileSync(join(root, name), 'latin1');

test('a byte order mark, line ends, other bytes and permissions stay', () => {
  write('a.md', '\uFEFFX\r\né\r\n');
  chmodSync(join(root, 'a.md'), 0o640);
  const { fixed, notices } = fixFiles(root, [problem], takeIdentities(root, ['a.md']));
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\uFEFFx\r\né\r\n');
  expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
  expect(fixed).toMatchObject([{ file: 'a.md', lines: [{ line: 1, before: 'X', after: 'x' }] }]);
  expect(notices).toEqual([]);
  expect(readdirSync(root)).toEqual(['a.md']);
});

test('a file that changed since its identity was taken is left alone', () => {
  write('a.md', 'X\n');
  const identities = takeIdentities(root, ['a.md']);
  write('a.md', 'X is more\n');
  expect(fixFiles(root, [problem], identities)).toEqual({
    fixed: [],
    notices: ['a.md changed meanwhile and was left alone.'],
  });
  expect(read('a.md')).toBe('X is more\n');
  expect(readdirSync(root)).toEqual(['a.md']);
});

test('a file that is gone is told, and others are fixed', () => {
  write('a.md', 'X\n');
  write('b.md', 'no end');
  const identities = takeIdentities(root, ['a.md', 'b.md']);
  rmSync(join(root, 'a.md'));
  const { fixed, notices } = fixFiles(root, [problem], identities);
  expect(notices).toEqual(['a.md could not be written (ENOENT).']);
  expect(fixed.map(({ file }) => file)).toEqual(['b.md']);
  expect(read('b.md')).toBe('no end\n');
});

test('what is right, no text, a link or a folder is not touched', () => {
  write('right.md', 'x\n');
  write('utf16.md', Buffer.from('\uFEFFX', 'utf16le'));
  write('zero.md', 'X\0');
  mkdirSync(join(root, 'folder.md'));
  write('target', 'X');
  symlinkSync('target', join(root, 'link.md'));
  const names = ['right.md', 'utf16.md', 'zero.md', 'folder.md', 'link.md', 'gone.md'];
  const before = readdirSync(root).sort();
  expect(fixFiles(root, [], takeIdentities(root, names))).toEqual({ fixed: [], notices: [] });
  expect([read('zero.md'), read('target')]).toEqual(['X\0', 'X']);
  expect(readdirSync(root).sort()).toEqual(before);
});
