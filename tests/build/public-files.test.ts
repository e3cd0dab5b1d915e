/** Which files go to the site as they are. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listPublicFiles } from '../../src/build/public-files.ts';
import { toBuildSettings } from '../../src/build/settings.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-public-'));
  mkdirSync(join(root, 'public'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const list = async () => listPublicFiles(toBuildSettings({ root, now: 0 })).files.map(({ url }) => url);

it('takes the files of the site and the generator’s own for the rest', async () => {
  writeFileSync(join(root, 'public/robots.txt'), '');
  expect(await list()).toEqual(expect.arrayContaining(['/favicon.svg', '/robots.txt']));
});

it('follows no link to a folder outside', async () => {
  mkdirSync(join(root, 'secret'));
  writeFileSync(join(root, 'secret/notes.txt'), '');
  symlinkSync(join(root, 'secret'), join(root, 'public/shared'), 'junction');
  expect((await list()).filter((url) => url.includes('notes'))).toEqual([]);
});
