/** What a build has to make, why, and what it has to remove. */
import { describe, expect, test } from 'vitest';
import type { KnownOutput } from '../../src/build/cache/site-record.ts';
import { takeFingerprint } from '../../src/build/fingerprint.ts';
import { type Before, findCandidate, findRemovals, stands, takeChange } from '../../src/build/plan-changes.ts';
import { type PageSources, type PlannedPage, planPage } from '../../src/pages/planned-page.ts';
import type { LayoutProps } from '../../src/pages/props.ts';

const props = { url: '/a/', tag: { title: 'A' } } as LayoutProps['tag'];
const path = 'a/index.html';
const known: KnownOutput = {
  ...{ size: 5, modified: 7, sources: 'sources', layout: 'layout' },
  fingerprint: takeFingerprint(props).digest,
};
const before: Before = { known: new Map([[path, known]]), standing: new Map([[path, { size: 5, modified: 7 }]]) };

let made = 0;
function plan(sources: PageSources | undefined = { articles: [], state: [] }, title = 'A'): PlannedPage {
  made = 0;
  return planPage({ url: '/a/', layout: 'tag', ...(sources && { sources }) }, () => {
    made += 1;
    return { ...props, tag: { title } };
  });
}

function find(page: PlannedPage, { found = before, sources = 'sources', layout = 'layout' } = {}) {
  const tools = {
    before: found,
    digestSources: () => (page.sources ? sources : undefined),
    digestLayout: () => layout,
  };
  const candidate = findCandidate(page, tools);
  return candidate && takeChange(candidate);
}

describe('a page', () => {
  test('that stands and whose sources are the same is left alone, and no props are made for it', () => {
    expect(find(plan())).toBeUndefined();
    expect(made).toBe(0);
  });

  test('that stands and whose sources changed, but not its props, is left alone, and its sources are noted', () => {
    expect(find(plan(), { sources: 'others' })).toEqual({ same: { ...known, sources: 'others' } });
    expect(made).toBe(1);
  });

  test('that tells no sources is held against its props', () => {
    const page = planPage({ url: '/a/', layout: 'tag' }, () => props);
    expect(find(page)).toMatchObject({ same: { fingerprint: known.fingerprint } });
  });

  test('whose props changed is made', () => {
    const change = find(plan(undefined, 'B'), { sources: 'others' });
    const after = takeFingerprint({ ...props, tag: { title: 'B' } });
    expect(change).toMatchObject({
      ...{ path, layout: 'tag', reason: 'props', json: `{"url":"/a/","layout":"tag","props":${after.json}}` },
      keep: { sources: 'others', fingerprint: after.digest, layout: 'layout', parts: JSON.stringify(after.parts) },
    });
  });

  test.each<[reason: string, found: Before, layout: string]>([
    ['new', { known: new Map(), standing: new Map() }, 'layout'],
    ['new', { known: new Map(), standing: before.standing }, 'layout'],
    ['gone', { ...before, standing: new Map() }, 'layout'],
    ['changed-by-hand', { ...before, standing: new Map([[path, { size: 6, modified: 7 }]]) }, 'layout'],
    ['changed-by-hand', { ...before, standing: new Map([[path, { size: 5, modified: 8 }]]) }, 'layout'],
    ['changed-by-hand', { ...before, standing: new Map([[path, { size: -1, modified: 7 }]]) }, 'layout'],
    ['layout', before, 'another'],
  ])('is made because of: %s', (reason, found, layout) => {
    expect(find(plan(), { found, layout })).toMatchObject({ reason, path, keep: { layout } });
  });
});

test('a file stands where it is known and as it was', () => {
  expect(stands(path, before)).toBe(true);
  expect(stands('b.html', before)).toBe(false);
  expect(stands('b.html', { ...before, standing: new Map([['b.html', { size: 5, modified: 7 }]]) })).toBe(false);
});

describe('removals', () => {
  const file = { size: 1, modified: 1 };
  const remove = (planned: string[], standing: string[], knownPaths: string[]) =>
    findRemovals(new Set(planned), {
      known: new Map(knownPaths.map((each) => [each, known])),
      standing: new Map(standing.map((each) => [each, file])),
    });

  test('nothing that is planned', () => {
    expect(remove(['a', 'b'], ['a', 'b'], ['a'])).toEqual({ first: [], last: [] });
  });

  test('what the last build wrote goes last, because old pages link to it', () => {
    expect(remove(['a'], ['a', 'old.css'], ['a', 'old.css'])).toEqual({ first: [], last: ['old.css'] });
  });

  test('what nobody knows goes first, because it may be a link that leads out', () => {
    expect(remove(['a/index.html'], ['a'], ['a/index.html'])).toEqual({ first: ['a'], last: [] });
  });

  test.each([
    ['Notes.txt', 'notes.txt'],
    ['caf\u00e9/index.html', 'cafe\u0301/index.html'],
  ])('what is one file with a new one on some systems goes first: %s, then %s', (old, planned) => {
    expect(remove([planned], [old], [old])).toEqual({ first: [old], last: [] });
  });
});
