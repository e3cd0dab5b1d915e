/**
 * Every folder in `invalid/` is laid over the paper (without the paths of its `remove.txt`) and must fail
 * with exactly the report in its `problems.txt`, and leave the last good site as it was.
 * `UPDATE=1` writes `problems.txt`.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { toTextReport } from '../../src/problems/report-text.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeSite, readTree, type Site } from './site.ts';

const folder = join(import.meta.dirname, 'invalid');
let site: Site | undefined;
afterEach(() => site?.remove());

test.each(readdirSync(folder))('%s', async (name) => {
  const over = join(folder, name);
  site = makeSite({ over, files: { '_site/.broadsheet-site': '', '_site/index.html': 'yesterday' } });
  const before = readTree(site.output);
  for (const path of readLines(join(over, 'remove.txt'))) rmSync(join(site.root, path), { recursive: true });
  const report = await site.build();
  const text = toTextReport(toReported(report.problems));
  const expectation = join(over, 'problems.txt');
  if (process.env['UPDATE'] === '1') writeFileSync(expectation, text);
  expect(text, 'run with UPDATE=1 to write problems.txt').toBe(readText(expectation));
  expect(report.written).toBe(false);
  expect(readTree(site.output)).toEqual(before);
});

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readLines(path: string): string[] {
  return (readText(path) ?? '').split('\n').filter((line) => line !== '');
}
