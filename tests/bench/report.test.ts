/** The report and the count of pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Contender } from '../../bench/contender.ts';
import { broadsheetForm } from '../../bench/corpus.ts';
import { countPages } from '../../bench/count-pages.ts';
import { toReport } from '../../bench/report.ts';

const contender = (id: string, title: string): Contender => ({
  id,
  title,
  form: broadsheetForm,
  templates: [],
  home: tmpdir(),
  toCommand: (folder) => ({ file: id, words: [], folder }),
  traces: [],
  output: '_site',
  scenarios: () => [{ id: 'first' }],
});
const ours = contender('broadsheet', 'Broadsheet');
const hugo = contender('hugo', 'Hugo');
const run = (seconds: number, megabytes: number) => [
  { seconds, processorSeconds: seconds * 2, peakBytes: megabytes * 1e6 },
];

test('compares each build with the full build of Hugo at the same size', () => {
  const report = toReport({
    machine: 'on a machine',
    runs: 1,
    results: [
      { contender: ours, stories: 100, runs: new Map(Object.entries({ first: run(4, 100), story: run(0.5, 50) })) },
      {
        contender: hugo,
        stories: 100,
        runs: new Map([['first', [{ seconds: 5, processorSeconds: 20, peakBytes: 400e6 }]]]),
      },
    ],
    startUps: [{ title: 'help', runs: run(0.1, 40) }],
    absent: [{ id: 'astro', reason: 'there is none' }],
  });
  expect(report).toContain('| Broadsheet: first build | 4.00 | 4.00 | 8.00 | 100 | 0.800 | 0.400 | 0.250 |');
  expect(report).toContain('| Broadsheet: one story changed | 0.500 | 0.500 | 1.00 | 50 | 0.100 | 0.050 | 0.125 |');
  expect(report).toContain('| Hugo: first build | 5.00 | 5.00 | 20.0 | 400 | 1.00 | 1.00 | 1.00 |');
  expect(report).toContain('| help | 0.100 | 0.100 | 0.200 | 40 |');
  expect(report).toContain('Not measured: astro, because there is none.');
  expect(report).not.toContain('a story |');
});

test('says how time and memory of a story grow', () => {
  const report = toReport({
    machine: 'on a machine',
    runs: 1,
    results: [
      { contender: ours, stories: 100, runs: new Map([['first', run(1, 100)]]) },
      { contender: ours, stories: 1000, runs: new Map([['first', run(12, 500)]]) },
    ],
    startUps: [],
    absent: [],
  });
  expect(report).toContain('| Broadsheet: 100 stories | 10.00 | 1.00 | 1000 | 1.00 |');
  expect(report).toContain('| Broadsheet: 1,000 stories | 12.00 | 1.20 | 500 | 0.500 |');
});

test('says what failed', () => {
  const results = [{ contender: hugo, stories: 100, runs: new Map(), failure: 'hugo ended with 1' }];
  const report = toReport({ machine: 'on a machine', runs: 1, results, startUps: [], absent: [] });
  expect(report).toContain('Failed: Hugo.\n\n```\nhugo ended with 1\n```');
});

test('counts pages, and apart from them what only leads elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-pages-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'index.html'), '<p>Front');
  writeFileSync(join(folder, 'deep/index.html'), '<p>Story');
  writeFileSync(join(folder, 'deep/old.html'), '<meta http-equiv="refresh" content="0; url=/">');
  writeFileSync(join(folder, 'style.css'), 'p {}');
  expect(countPages(folder)).toEqual({ pages: 2, redirects: 1, bytes: 16 });
  rmSync(folder, { recursive: true });
});
