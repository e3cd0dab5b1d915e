/** What the last build of each output folder left. */
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/build/cache/database.ts';
import { type OutputToKeep, openSiteRecord, type SiteState } from '../../../src/build/cache/site-record.ts';

let database: DatabaseSync;
beforeEach(() => {
  database = openDatabase({ path: '', generator: 'test', onDiscard: () => undefined });
});
afterEach(() => database.close());

const state: SiteState = {
  ...{ inputs: 'inputs', standing: 'standing', now: 1, until: null, code: ['a.tsx'], dataFolder: 'layouts/data' },
  ...{ stories: 3, withheld: 0, pages: 9, problems: [{ code: 'c', severity: 'warning', file: 'f', message: 'm' }] },
};
const page: OutputToKeep = {
  ...{ size: 10, modified: 1763841760123, sources: 's', fingerprint: 'f', layout: 'l' },
  parts: '{"head.title":"x"}',
};
const { parts: _, ...known } = page;
const open = (output = '_site') => openSiteRecord(database, output, '');
const save = (files: Record<string, OutputToKeep>, gone: string[] = [], output = '_site') =>
  open(output).save(state, new Map(Object.entries(files)), gone);

test('before the first build nothing is known', () => {
  expect(open().readState()).toBeUndefined();
  expect(open().readOutputs()).toEqual(new Map());
  expect(open().readParts('a.html')).toEqual({});
});

test('state, files and parts come back as they were', () => {
  save({ 'a.html': page, 'b.css': { ...known, size: 1 } });
  expect(open().readState()).toEqual(state);
  expect(open().readOutputs()).toEqual(
    new Map([
      ['a.html', known],
      ['b.css', { ...known, size: 1 }],
    ]),
  );
  expect(open().readParts('a.html')).toEqual({ 'head.title': 'x' });
});

test('files that are not named stay as they are, those that are gone go', () => {
  save({ 'a.html': page, 'b.html': page, 'c.html': page });
  save({ 'a.html': { ...page, size: 11 } }, ['c.html', 'never.html']);
  expect([...open().readOutputs()]).toEqual([
    ['a.html', { ...known, size: 11 }],
    ['b.html', known],
  ]);
  expect(open().readParts('c.html')).toEqual({});
});

test('each output folder has a record of its own', () => {
  save({ 'a.html': page });
  save({ 'a.html': { ...page, size: 99 } }, [], '../preview');
  save({}, ['a.html'], 'third');
  expect([open(), open('../preview'), open('third')].map((site) => site.readOutputs().get('a.html')?.size)).toEqual([
    10,
    99,
    undefined,
  ]);
});

test('parts that are no JSON explain nothing, and are no error', () => {
  save({ 'a.html': { ...page, parts: '{"head.ti' } });
  expect(open().readParts('a.html')).toEqual({});
});

test('a record is saved whole or not at all', () => {
  save({ 'a.html': page });
  const bad = { ...page, size: Symbol('no number') as unknown as number };
  expect(() => save({ 'a.html': { ...page, size: 11 }, 'b.html': bad }, ['c.html'])).toThrow();
  database.exec('ROLLBACK');
  expect([...open().readOutputs()]).toEqual([['a.html', known]]);
});

test.each([
  ["UPDATE sites SET state = replace(state, 'inputs', 'others')", () => open().readState()],
  ["UPDATE outputs SET sources = 'x'", () => open().readOutputs()],
  ['UPDATE outputs SET modified = modified + 1', () => open().readOutputs()],
  ["UPDATE outputs SET path = 'b.html'", () => open().readOutputs()],
])('a change by others is found: %s', (statement, read) => {
  save({ 'a.html': page });
  database.exec(statement);
  expect(read).toThrow(/a value is not what was written/);
});
