/** Names that mean something, and the nearest where they mean nothing. */
import { describe, expect, test } from 'vitest';
import { basics, markdown, site, story, toLine, toPaper, toPictures, toRightPaper } from './paper.ts';

const notesOf = (files: Record<string, string>, options = {}) =>
  toPaper(files, options).problems.map(({ ruleId, note }) => `${ruleId}: ${note}`);
const inStory = (fields: object, options = {}) => notesOf({ 'content/articles/a.md': story({ ...fields }) }, options);

describe('the nearest name', () => {
  test.each([
    [
      { reporter: 'ada-quil' },
      'unknown-reference: Did you mean `ada-quill`? Or create `content/reporters/ada-quil.md` for a new reporter.',
    ],
    [
      { reporter: 'Ada-Quill' },
      'unknown-reference: Did you mean `ada-quill`? Or create `content/reporters/Ada-Quill.md` for a new reporter.',
    ],
    [
      { beat: 'ENERGY' },
      'unknown-reference: Did you mean `energy`? Or create `content/beats/ENERGY.md` for a new beat.',
    ],
    [{ beat: 'gardening' }, 'unknown-reference: Create `content/beats/gardening.md` for a new beat.'],
    ...['ada-quill.md', 'reporters/ada-quill.md', 'content\\reporters\\ada-quill', '/reporters/ada-quill/'].map(
      (reporter): [object, string] => [
        { reporter },
        'unknown-reference: Write `ada-quill`: the name of the file without its folder and ending.',
      ],
    ),
    [
      { reporter: 'reporters/ada-quil.md' },
      'unknown-reference: Write the name of a file without its folder and ending. Did you mean `ada-quill`? Or create `content/reporters/ada-quil.md` for a new reporter.',
    ],
    [{ reporter: 'ada quill' }, 'unknown-reference: Write `ada-quill`: the name of the file, not what stands in it.'],
    [{ beat: 'Energy sources' }, 'unknown-reference: Create `content/beats/Energy sources.md` for a new beat.'],
    [
      { beat: 'world' },
      'unknown-reference: There is a desk of this name; what is asked for is a beat. Create `content/beats/world.md` for a new beat.',
    ],
    [{ sumary: 'x' }, 'unknown-key: Did you mean `summary`?'],
    [{ Updated: 'x' }, 'unknown-key: Did you mean `updated`?'],
    [{ correction: [] }, 'unknown-key: Did you mean `corrections`?'],
    [{ zzzzzz: 1 }, 'unknown-key: Remove the key, or look it up in docs/front-matter.md.'],
    [{ image: { src: '/a.jpg', alt: 'A pier', captoin: 'x' } }, 'unknown-key: Did you mean `caption`?'],
    [{ sections: [{ heading: 'a', nv: 'x' }] }, 'unknown-key: Did you mean `nav`?'],
    [{ type: 'Analysis' }, 'invalid-value: Did you mean `analysis`?'],
    [{ type: 'reveiw' }, 'invalid-value: Did you mean `review`?'],
    [
      { corrections: [{ date: '2026-03-05', text: 'x', kind: 'editors note' }] },
      'invalid-value: Did you mean `editors-note`?',
    ],
    [{ image: { src: 'peir.jpg', alt: 'A pier' } }, 'image-missing: Did you mean `pier.jpg`?'],
    [{ image: { src: '/lgo.svg', alt: 'A pier' } }, 'image-missing: Did you mean `/logo.svg`?'],
    [
      { image: { src: 'sunset.jpg', alt: 'A pier' } },
      'image-missing: Put the file beside the story, or begin with `/` for a file in `public/`.',
    ],
  ])('%j', (fields, note) => {
    const picture = { url: '/x', width: 1, height: 1, renditions: [] };
    const paths = [
      'content/articles/pier.jpg',
      'content/articles/other/far-away.jpg',
      'public/logo.svg',
      'public/a.jpg',
    ];
    const pictures = toPictures(Object.fromEntries(paths.map((path) => [path, { ...picture, path }])));
    expect(inStory(fields, { pictures })).toEqual([note]);
  });

  test('of stories on the front page', () => {
    const files = {
      'content/site.yaml': site({ front: { lead: 'tlaks' } }),
      'content/articles/talks.md': story(),
    };
    expect(notesOf(files)).toEqual([
      'unknown-reference: Did you mean `talks`? Or create `content/articles/tlaks.md` for a new story.',
    ]);
  });
});

describe('names', () => {
  test('are the same in either normalisation', () => {
    const { articles } = toRightPaper({
      'content/reporters/ren\u00e9.md': markdown({ name: 'René' }),
      'content/articles/a.md': story({ reporter: 'rene\u0301' }),
    });
    expect(articles[0]?.reporters[0]?.name).toBe('René');
    expect(
      inStory({ reporter: ['ada-quill', 'ada-quill'] }).concat(
        notesOf({
          'content/reporters/ren\u00e9.md': markdown({ name: 'René' }),
          'content/articles/a.md': story({ reporter: ['rene\u0301', 'ren\u00e9'] }),
        }),
      ),
    ).toEqual(Array(2).fill('duplicate-reference: Remove one of the two.'));
  });

  test('of files that cannot be parsed are known all the same', () => {
    const { problems, newsroom } = toPaper({
      'content/desks/world.md': '---\ntitle: "World\n---\n',
      'content/reporters/ada-quill.md': 'Ada\n',
      'content/articles/a.md': story(),
      'content/site.yaml': site({ desks: ['world'] }),
    });
    expect(problems.map(toLine)).toEqual([
      'content/desks/world.md:2:8 yaml-invalid',
      'content/reporters/ada-quill.md:1:1 front-matter-missing',
    ]);
    expect(newsroom?.articles).toEqual([]);
  });

  test('of invalid files are known all the same', () => {
    const { problems } = toPaper({
      'content/beats/energy.md': markdown({ title: 'Energy', desk: 'world', x: 1 }),
      'content/articles/a.md': story(),
    });
    expect(problems.map(toLine)).toEqual(['content/beats/energy.md:4:1 unknown-key']);
  });

  test('of stories may be their ids', () => {
    const { site: found } = toRightPaper({
      'content/site.yaml': site({ front: { lead: '2026-03-04-talks', secondary: ['fixed', 'plain'] } }),
      'content/articles/talks.md': story(),
      'content/articles/b.md': story({ id: 'fixed' }),
      'content/articles/plain.md': story(),
    });
    expect(found.front).toMatchObject({ lead: '2026-03-04-talks', secondary: ['fixed', '2026-03-04-plain'] });
  });

  test('that several stories have need the longer one', () => {
    const files = {
      'content/articles/1/talks.md': story({ published: '2026-03-04' }),
      'content/articles/2/talks.md': story({ published: '2026-03-05' }),
    };
    const ask = (lead: string) => toPaper({ ...files, 'content/site.yaml': site({ front: { lead } }) });
    expect(ask('talks').problems[0]?.reason).toBe(
      'Unexpected story `talks`, expected one of `2026-03-04-talks`, `2026-03-05-talks`',
    );
    expect(ask('2026-03-05-talks').newsroom?.site.front.lead).toBe('2026-03-05-talks');
    expect(ask('2026-03-05-talks').problems).toEqual([]);
  });
});

describe('all problems at once', () => {
  test('in one story', () => {
    const text = `---
titel: Talks
title: Talks
reporter: bo
beat: energie
published: 2026-02-30
updated: soon
type: newz
image: { src: none.jpg, alt: x }
contributors: [{ reporter: cy, role: Words }]
corrections: [{ date: never, text: x }]
---
`;
    const { problems } = toPaper({ 'content/articles/a.md': text });
    expect(problems.map(toLine).sort()).toEqual(
      [
        '2:1 unknown-key',
        '4:11 unknown-reference',
        '5:7 unknown-reference',
        '6:12 invalid-date',
        '7:10 invalid-date',
        '8:7 invalid-value',
        '9:15 image-missing',
        '10:28 unknown-reference',
        '11:23 invalid-date',
      ]
        .map((line) => `content/articles/a.md:${line}`)
        .sort(),
    );
  });

  test('in the settings', () => {
    const text = `title: T
url: https://t.example
language: en
timeZone: Nowhere
logo: none.svg
desks: [worlds]
policies: { ethics: ethics }
front: { lead: talks }
`;
    const { problems, newsroom } = toPaper({ 'content/site.yaml': text });
    expect(newsroom).toBeUndefined();
    expect(problems.map(toLine).sort()).toEqual([
      'content/site.yaml:4:11 invalid-value',
      'content/site.yaml:5:7 image-missing',
      'content/site.yaml:6:9 unknown-reference',
      'content/site.yaml:7:21 unknown-reference',
      'content/site.yaml:8:16 unknown-reference',
    ]);
  });

  test('in all files, even without settings', () => {
    const { 'content/site.yaml': _, ...files } = basics;
    const entries = { ...files, 'content/articles/a.md': story({ beat: 'x' }) };
    const { problems } = toPaper({ ...entries, 'content/site.yaml': '[]' });
    expect(problems.map(toLine)).toEqual([
      'content/site.yaml:1:1 yaml-not-a-map',
      'content/articles/a.md:4:7 unknown-reference',
    ]);
  });
});
