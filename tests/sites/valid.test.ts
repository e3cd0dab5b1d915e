/**
 * Every folder in `valid/` is laid over the paper and must build: to the files of its `expected.txt`,
 * without problems (or with the warnings of `problems.txt`), and with the texts of `expect.json`.
 * `UPDATE=1` writes `expected.txt`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type BuildSettings, ownFolders } from '../../src/build/settings.ts';
import { toTextReport } from '../../src/problems/report-text.ts';
import { toReported } from '../../src/problems/reported.ts';
import { listTree, makeSite, type Site } from './site.ts';

/** What `expect.json` may say; texts by output file. */
interface Expectation {
  readonly contains?: Readonly<Record<string, readonly string[]>>;
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
  readonly lacksEverywhere?: readonly string[];
}

const folder = join(import.meta.dirname, 'valid');
let site: Site | undefined;
afterEach(() => site?.remove());

test.each(readdirSync(folder))('%s', async (name) => {
  const over = join(folder, name);
  site = makeSite({ over });
  const settings = readJson<Partial<BuildSettings>>(join(over, 'options.json'));
  const report = await site.build(settings);
  expect(toTextReport(toReported(report.problems))).toBe(readText(join(over, 'problems.txt')) ?? '');
  expect(report.written).toBe(true);
  const files = listSite(site);
  const list = `${[...files.keys()].join('\n')}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(join(over, 'expected.txt'), list);
  expect(list, 'run with UPDATE=1 to write expected.txt').toBe(readText(join(over, 'expected.txt')));
  compare(files, readJson<Expectation>(join(over, 'expect.json')));
});

/** Files of a built site, by a path without the hash of the content in it; what the generator brings to every site is left out. */
function listSite({ root, output }: Site): Map<string, string> {
  const brought = new Set(listTree(ownFolders.public).filter((path) => !existsSync(join(root, 'public', path))));
  // What the index of the search holds is tested where it is made.
  const isIndex = (path: string) => path.startsWith('assets/search/');
  const names = listTree(output).filter((path) => !brought.has(path) && !isIndex(path));
  return new Map(names.map((name) => [name.replace(/-[0-9a-f]{8,10}(?=[-.])/, ''), join(output, name)]));
}

function compare(
  files: ReadonlyMap<string, string>,
  { contains = {}, lacks = {}, lacksEverywhere = [] }: Expectation,
): void {
  const read = (name: string): string => readText(files.get(name) ?? '') ?? `(there is no file ${name})`;
  for (const [name, texts] of Object.entries(contains)) for (const text of texts) expect(read(name)).toContain(text);
  for (const [name, texts] of Object.entries(lacks)) {
    expect(files.has(name)).toBe(true);
    for (const text of texts) expect(read(name)).not.toContain(text);
  }
  for (const text of lacksEverywhere)
    for (const name of files.keys()) expect(`${name} ${read(name)}`).not.toContain(text);
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readJson<T extends object>(path: string): T {
  return JSON.parse(readText(path) ?? '{}') as T;
}
