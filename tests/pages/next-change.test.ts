/** When a build of the same content would give another site. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { msPerDay } from '../../src/language/ms-per-day.ts';
import type { Instant } from '../../src/newsroom/model.ts';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import { planDocuments } from '../../src/outputs/plan-documents.ts';
import { findNextChange } from '../../src/pages/next-change.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { isError } from '../../src/problems/problem.ts';
import { basics, type Fields, type Files, site, story, toEntries, toPaper, toPictures } from '../newsroom/paper.ts';
import { toPress } from './press.ts';

interface Paper {
  readonly stories: readonly Fields[];
  readonly settings?: Fields;
  readonly drafts?: boolean;
}

const toFiles = ({ stories, settings = {} }: Paper): Files => ({
  ...basics,
  'content/site.yaml': site(settings),
  ...Object.fromEntries(stories.map((fields, index) => [`content/articles/s${index}.md`, story(fields)])),
});

function nextChange(paper: Paper, now: Instant): Instant | undefined {
  const { entries } = toEntries(toFiles(paper));
  const folders = { content: 'content', public: 'public' };
  const options = { now, drafts: paper.drafts ?? false, folders, pictures: toPictures({}) };
  const { newsroom, coming, problems } = toNewsroom(entries, options);
  expect(problems.filter(isError)).toEqual([]);
  return newsroom && findNextChange(newsroom, coming, paper.drafts);
}

const toSite = (paper: Paper, now: Instant): string => {
  const { newsroom } = toPaper(toFiles(paper), { now, drafts: paper.drafts ?? false });
  if (!newsroom) return '';
  const press = toPress(newsroom, paper.drafts);
  const pages = planPages(press);
  return JSON.stringify([pages, planDocuments(press, { pages, files: [] }).map(({ url, make }) => [url, make()])]);
};

describe('the next change', () => {
  const old = { type: 'interview' };
  test.each<[string, Paper, string | undefined]>([
    ['never comes to a paper that does not age', { stories: [old] }, undefined],
    [
      'is that of a story to come',
      { stories: [old, { ...old, published: '2026-06-03T06:00Z' }, { ...old, published: '2026-06-02T06:00Z' }] },
      '2026-06-02T06:00:00.000Z',
    ],
    ['is not that of a draft', { stories: [old, { ...old, published: '2026-06-02', draft: true }] }, undefined],
    ['is that of a story that goes', { stories: [{ ...old, expires: '2026-07-01' }] }, '2026-06-30T23:00:00.000Z'],
    ['is not that of a story that went', { stories: [{ ...old, expires: '2026-05-01' }, old] }, undefined],
    [
      'is the end of comments',
      { stories: [old, { ...old, comments: false }], settings: { comments: { closeAfterDays: 100 } } },
      '2026-06-12T09:30:00.000Z',
    ],
    [
      'is a correction that is dated in the future',
      { stories: [{ ...old, corrections: [{ date: '2026-06-20', text: 'No.' }] }, old] },
      '2026-06-19T23:00:00.000Z',
    ],
    [
      'is a withdrawal that is dated in the future',
      { stories: [{ ...old, withdrawn: { date: '2026-06-20', note: 'No.' } }, old] },
      '2026-06-19T23:00:00.000Z',
    ],
    ['is another month of age', { stories: [{}] }, '2026-06-03T23:00:00.000Z'],
    [
      'is the first month of age',
      { stories: [{ published: '2026-05-31T12:00:00+01:00', noindex: true }] },
      '2026-06-30T23:00:00.000Z',
    ],
    [
      'is the day from which a story is old',
      { stories: [{}], settings: { age: { afterDays: 90 } } },
      '2026-06-02T09:30:00.001Z',
    ],
    [
      'is the end of news',
      {
        stories: [
          { ...old, published: '2026-05-31T10:00:00Z' },
          { published: '2026-05-31T08:00:00Z', noindex: true },
        ],
      },
      '2026-06-02T10:00:00.000Z',
    ],
    [
      'is no end of news where no sitemap is written',
      { stories: [{ ...old, published: '2026-05-31T10:00:00Z' }], drafts: true },
      undefined,
    ],
    [
      'is the end of a story in a feed for a partner',
      {
        stories: [
          { ...old, published: '2026-05-29T10:00:00Z', noindex: true },
          { ...old, published: '2026-05-28T10:00:00Z', noindex: true },
          { ...old, published: '2026-05-28T09:00:00Z', noindex: true, type: 'review' },
        ],
        settings: { partnerFeeds: [{ name: 'x', hours: 120, except: { types: ['review'] } }] },
      },
      '2026-06-02T10:00:00.000Z',
    ],
    [
      'is not the end of a story for which a feed has no place',
      {
        stories: ['2026-05-29', '2026-05-28'].map((published) => ({ ...old, published, noindex: true })),
        settings: { partnerFeeds: [{ name: 'x', hours: 120, items: 1 }] },
      },
      '2026-06-02T23:00:00.000Z',
    ],
    ['is another year of age', { stories: [{ published: '2023-08-08' }] }, '2026-08-07T23:00:00.000Z'],
    ['is a new year for a paper without stories', { stories: [] }, '2027-01-01T00:00:00.000Z'],
  ])('%s', (_, paper, expected) => {
    const next = nextChange(paper, Date.parse('2026-06-01T12:00Z'));
    expect(next === undefined ? undefined : new Date(next).toISOString()).toBe(expected);
  });
});

describe('the site', () => {
  const from = Date.parse('2026-01-01T00:00Z');
  const instant = fc.integer({ min: from, max: from + 500 * msPerDay });
  const toText = (at: Instant): string => new Date(at).toISOString();
  const fields = fc
    .record(
      {
        published: instant,
        lives: fc.integer({ min: 1, max: 300 * msPerDay }),
        changes: fc.integer({ min: 1, max: 60 * msPerDay }),
        corrected: fc.integer({ min: 0, max: 60 * msPerDay }),
        draft: fc.constant(true),
        comments: fc.constant(false),
        noindex: fc.constant(true),
        type: fc.constantFrom('news', 'news', 'interview', 'sponsored'),
      },
      { requiredKeys: ['published'] },
    )
    .map(({ published, lives, changes, corrected, ...more }) => ({
      ...more,
      published: toText(published),
      ...(lives !== undefined && { expires: toText(published + lives) }),
      ...(changes !== undefined && { updated: toText(published + changes) }),
      ...(corrected !== undefined && { corrections: [{ date: toText(published + corrected), text: 'No.' }] }),
    }));
  const count = fc.integer({ min: 1, max: 120 });
  const settings = fc.record({
    timeZone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'),
    comments: fc.record({ closeAfterDays: count }, { requiredKeys: [] }),
    age: fc.record({ afterDays: count }, { requiredKeys: [] }),
    partnerFeeds: fc.array(
      fc.record({
        name: fc.constant('x'),
        hours: fc.integer({ min: 1, max: 3000 }),
        items: fc.constantFrom(1, 2, 50),
        only: fc.constantFrom({}, { types: ['news'] }),
        formats: fc.constant(['json']),
      }),
      { maxLength: 1 },
    ),
  });
  const paper = fc.record({ stories: fc.array(fields, { maxLength: 3 }), settings, drafts: fc.boolean() });
  const later = fc.integer({ min: 0, max: 900 * msPerDay });
  const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('is the same until then, and another one from then on', () => {
    const property = fc.property(paper, later, part, (each, wait, between) => {
      const now = from + wait;
      const next = nextChange(each, now);
      const before = next === undefined ? now + 4000 * msPerDay : now + Math.floor((next - now) * between);
      const [first, same, last] = [now, before, (next ?? now) - 1].map((at) => toSite(each, Math.max(at, now)));
      expect(same).toBe(first);
      expect(last).toBe(first);
      if (next !== undefined) expect(toSite(each, next)).not.toBe(first);
    });
    fc.assert(property, { numRuns: 150 });
  });

  test('is the same until then where clocks go back over midnight', () => {
    const paperOfThen = { settings: { timeZone: 'America/St_Johns' }, stories: [{ published: '2005-07-30T12:00Z' }] };
    // One minute of 30 October, then an hour of 29 October again.
    const turn = Date.parse('2005-10-30T02:31Z');
    const minutes = (most: number) => fc.integer({ min: -most * 60_000, max: most * 60_000 });
    const near = fc.oneof(minutes(2), minutes(90), minutes(1000)).map((apart) => turn + apart);
    const property = fc.property(near, near, (one, other) => {
      const [now, then] = one < other ? [one, other] : [other, one];
      const next = nextChange(paperOfThen, now) ?? 0;
      expect(next).toBeGreaterThan(now);
      if (then < next) expect(toSite(paperOfThen, then)).toBe(toSite(paperOfThen, now));
    });
    fc.assert(property, { numRuns: 300 });
  });
});
