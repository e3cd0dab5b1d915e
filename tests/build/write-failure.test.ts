/** Errors of the file system as problems: those of writing the site, and no others. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeStaging } from '../../src/build/staging.ts';
import { toWriteProblem } from '../../src/build/write-failure.ts';

let root = '';
let output = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-failure-'));
  output = join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What the file system throws. */
function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Unexpected success');
}

const toText = (error: unknown, folder = output) => {
  const problem = toWriteProblem(error, folder, root);
  return problem && `${problem.file} ${problem.ruleId} ${problem.reason}`;
};

test('a file below the site is named as it will stand, also where it is written beside the site first', () => {
  writeFileSync(output, 'a file');
  const below = errorOf(() => mkdirSync(join(output, 'a')));
  expect(toText(below)).toBe(
    '_site/a output-unwritable Unexpected failure to write `_site/a` (a file is in the way of a folder), expected room and permission',
  );
  rmSync(output);
  const staging = makeStaging(output);
  const beside = errorOf(() => writeFileSync(join(staging, `${'x'.repeat(300)}.html`), ''));
  for (const folder of [output, staging]) {
    expect(toText(beside, folder)).toMatch(/^_site\/x+\.html output-unwritable .* \(the name is too long\), /);
  }
});

test('the place that a file is moved to is named, not the one that it comes from', () => {
  const moved = errorOf(() => renameSync(join(root, 'nothing'), join(output, 'index.html')));
  expect(toText(moved)).toBe(
    '_site/index.html output-unwritable Unexpected failure to write `_site/index.html` (ENOENT), expected room and permission',
  );
});

test('while new files wait to be put in place, the site is only partly in place', () => {
  mkdirSync(output);
  const staging = makeStaging(output);
  renameSync(staging, staging.replace('.new-', '.ready-'));
  writeFileSync(join(output, 'a'), '');
  expect(toText(errorOf(() => mkdirSync(join(output, 'a/b'))))).toMatch(/^_site\/a\/b output-unfinished /);
});

test('a full disk is a problem of the site wherever it was met: the system does not say where', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(toText(full)).toMatch(/^_site output-unwritable .* \(no space is left on the disk\), /);
});

test('a temporary database that cannot be written is a problem of the folder for temporary files', () => {
  const closed = errorOf(() => new DatabaseSync(join(root, 'no/where')));
  const name = tmpdir();
  expect(toText(closed)).toBe(
    `${name} output-unwritable Unexpected failure to write \`${name}\` (unable to open database file), expected room and permission`,
  );
});

test.each([
  ['a file elsewhere', () => readFileSync(join(root, 'content/site.yaml'))],
  ['an error of another kind', () => JSON.parse('{')],
])('%s is not one of writing the site', (_, work) => {
  expect(toText(errorOf(work))).toBeUndefined();
});
