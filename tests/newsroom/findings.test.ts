/** What is found in the front matter of stories, and where exactly. */
import { describe, expect, test } from 'vitest';
import { createNewsroomMemory } from '../../src/newsroom/newsroom-memory.ts';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import {
  basics,
  type Fields,
  type Files,
  markdown,
  now,
  site,
  story,
  toEntries,
  toLine,
  toPaper,
  toPictures,
} from './paper.ts';

const path = 'content/articles/a.md';
const picture = { path: 'content/articles/a.jpg', url: '/images/a.jpg', width: 9, height: 6, renditions: [] };
const pictures = toPictures({ [picture.path]: picture });

/** The problems of one story, without its path. */
const linesOf = (fields: Fields, files: Files = {}): string[] =>
  toPaper({ ...files, [path]: story(fields) }, { pictures }).problems.map((problem) =>
    toLine(problem).replace(`${path}:`, ''),
  );

describe('fields', () => {
  const image = (until: string) => ({ image: { src: 'a.jpg', alt: 'A', rights: { until } } });
  test.each<[string, Fields, readonly string[]]>([
    ['a long headline', { title: 'a'.repeat(111) }, ['2:8 field-too-long']],
    ['a headline as long as it may be', { title: 'é'.repeat(110) }, []],
    ['letters that take two units', { title: '🦆'.repeat(110) }, []],
    ['a long summary', { summary: 'a'.repeat(301) }, ['6:10 field-too-long']],
    ['an original elsewhere', { canonical: 'https://far.example/a' }, ['6:12 canonical-foreign']],
    ['an original here', { canonical: 'https://lantern.example/a' }, []],
    [
      'an original at its source',
      { canonical: 'https://far.example/a', source: { name: 'F', url: 'https://far.example' } },
      [],
    ],
    ['an update at the same instant', { updated: '2026-03-04T09:30Z' }, ['6:10 updated-as-published']],
    ['an update to come', { updated: '2026-06-01T12:01Z' }, ['6:10 date-in-future']],
    ['an update of now', { updated: '2026-06-01T12:00Z' }, []],
    ['an update of a story to come', { published: '2026-07-01', updated: '2026-07-02' }, []],
    ['a correction to come', { corrections: [{ date: '2026-06-02', text: 'So.' }] }, ['6:23 date-in-future']],
    ['a correction of today', { corrections: [{ date: '2026-06-01', text: 'So.' }] }, []],
    [
      'a correction before the story',
      { corrections: [{ date: '2026-03-03', text: 'So.' }] },
      ['6:23 dated-before-published'],
    ],
    ['a correction on the day of the story', { corrections: [{ date: '2026-03-04', text: 'So.' }] }, []],
    [
      'a correction after the update',
      {
        updated: '2026-04-01',
        corrections: [
          { date: '2026-04-01', text: 'So.' },
          { date: '2026-04-02', text: 'So.' },
        ],
      },
      ['7:58 correction-after-updated'],
    ],
    [
      'a clarification after the update',
      { updated: '2026-04-01', corrections: [{ date: '2026-04-02', text: 'So.', kind: 'clarification' }] },
      [],
    ],
    ['rights that ended', image('2026-05-31'), ['6:51 rights-expired']],
    ['rights that end today', image('2026-06-01'), ['6:51 rights-expiring']],
    ['rights that end in two weeks', image('2026-06-14'), ['6:51 rights-expiring']],
    ['rights that end later', image('2026-06-15'), []],
    [
      'rights that end before the story begins',
      { ...image('2026-08-01'), published: '2026-09-01' },
      ['6:51 rights-expired'],
    ],
    ['rights in a picture of a draft', { ...image('2026-05-31'), draft: true }, []],
  ])('%s', (_, fields, expected) => {
    expect(linesOf(fields)).toEqual(expected);
  });

  test('are judged by the limits and hosts of the settings', () => {
    const settings = site({ limits: { title: 20, summary: 40 }, canonicalHosts: ['Far.example'] });
    const fields = { title: 'a'.repeat(21), summary: 'a'.repeat(41), canonical: 'https://far.example/a' };
    expect(linesOf(fields, { 'content/site.yaml': settings })).toEqual(['2:8 field-too-long', '6:10 field-too-long']);
  });

  test('one that is wrong in a list does not hide the others', () => {
    const contributors = [
      { reporter: 'ada-quil', role: 5 },
      { reporter: 'ada-quill' },
      { reporter: 'nobody', role: 'R' },
    ];
    const corrections = [{ text: 'So.' }, { date: '2026-13-01', text: 'So.' }];
    expect(linesOf({ reporter: ['ada-quil', 5, 'nobody'], contributors, corrections }).sort()).toEqual(
      [
        ...['3:12 unknown-reference', '3:23 invalid-value', '3:25 unknown-reference'],
        ...['6:28 unknown-reference', '6:46 invalid-value', '6:49 missing-key', '6:86 unknown-reference'],
        ...['7:15 missing-key', '7:38 invalid-date'],
      ].sort(),
    );
  });

  test('a second story of one name is judged as well, and so is its text', () => {
    const files = { ...basics, 'content/articles/1/a.md': story(), 'content/articles/2/a.md': story({ summary: 5 }) };
    const judge = (given: Files) =>
      toNewsroom(toEntries(given).entries, {
        now,
        drafts: false,
        folders: { content: 'content', public: 'public' },
        pictures,
      });
    expect(judge(files).judged.map(({ source }) => source.path)).toEqual(['content/articles/2/a.md']);
    const clash = judge({ ...files, 'content/articles/2/a.md': story({ updated: '2027-01-01' }) });
    expect(clash.problems.map(toLine)).toEqual([
      'content/articles/2/a.md:1:1 id-clash',
      'content/articles/2/a.md:6:10 date-in-future',
    ]);
    expect(clash.judged.map(({ source }) => source.path)).toEqual(['content/articles/2/a.md']);
  });
});

describe('a draft', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['needs no more than a title', { title: 'T', draft: true }, ['warning', 'warning', 'warning']],
    [
      'may leave fields empty',
      { title: 'T', draft: true, beat: null, reporter: null, published: null },
      ['warning', 'warning', 'warning'],
    ],
    ['needs a title', { draft: true, beat: 'energy', reporter: 'ada-quill', published: '2026-03-04' }, ['error']],
    [
      'is checked in what it has',
      { title: 'T', draft: true, beat: 'enrgy', reporter: 'ada-quill', published: '2026-03-04' },
      ['error'],
    ],
  ])('%s', (_, fields, severities) => {
    const { problems, newsroom } = toPaper({ [path]: markdown(fields) });
    expect(problems.map(({ fatal }) => (fatal ? 'error' : 'warning'))).toEqual(severities);
    expect(newsroom?.articles).toEqual([]);
  });
});

describe('time alone', () => {
  const folders = { content: 'content', public: 'public' };
  const fields = {
    updated: '2026-06-02T12:00Z',
    image: { src: 'a.jpg', alt: 'A', rights: { until: '2026-07-01' } },
  };

  test('changes what is found, and the newsroom says when', () => {
    const memory = createNewsroomMemory();
    const { entries } = toEntries({ ...basics, [path]: story(fields) });
    const seen: string[] = [];
    let at: number | undefined = now;
    for (let builds = 0; at !== undefined && builds < 9; builds++) {
      const given = { now: at, drafts: false, folders, pictures };
      const { problems, judgedUntil } = toNewsroom(entries, { ...given, memory });
      expect(toNewsroom(entries, { ...given, now: (judgedUntil ?? at + 1) - 1 }).problems.map(toLine)).toEqual(
        problems.map(toLine),
      );
      seen.push(`${new Date(at).toISOString()} ${problems.map(({ ruleId }) => ruleId).join(' ')}`);
      at = judgedUntil;
    }
    expect(seen).toEqual([
      '2026-06-01T12:00:00.000Z date-in-future',
      '2026-06-02T12:00:00.000Z ',
      '2026-06-17T23:00:00.000Z rights-expiring',
      '2026-07-01T23:00:00.000Z rights-expired',
    ]);
  });
});

describe('the front page', () => {
  const files = (fields: Fields, front: Fields = { lead: 'a' }) => ({
    'content/site.yaml': site({ front, limits: { frontPageAge: 14 } }),
    [path]: story(fields),
  });
  test.each<[string, Fields, readonly string[]]>([
    ['an old story', { published: '2026-05-17T12:00Z' }, ['content/site.yaml:5:16 front-story-old']],
    ['a story that is not old yet', { published: '2026-05-17T12:01Z' }, []],
    ['an old story with news in it', { updated: '2026-05-30' }, []],
    ['a story that does not age', { type: 'obituary' }, []],
    [
      'a withdrawn story',
      { withdrawn: { date: '2026-05-30', note: 'N' } },
      ['content/site.yaml:5:16 front-story-withdrawn'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(toPaper(files(fields)).problems.map(toLine)).toEqual(expected);
  });
});
