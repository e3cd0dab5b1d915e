/** What an editor is told who writes fields as other systems do, or knows a field's name and not its form. */
import { describe, expect, test } from 'vitest';
import { findOurKeys } from '../../src/newsroom/foreign-keys.ts';
import { articleSchema } from '../../src/newsroom/schema/article.ts';
import { type Fields, markdown, story, toLine, toPaper } from './paper.ts';

const path = 'content/articles/a.md';
const problemsOf = (fields: Fields, draft = false) =>
  toPaper({ [path]: draft ? markdown(fields) : story(fields) }).problems.filter(({ file }) => file === path);
const linesOf = (fields: Fields) => problemsOf(fields).map((problem) => toLine(problem).replace(`${path}:`, ''));

describe('a key of another system', () => {
  const known = Object.keys(articleSchema.shape);
  test.each([
    ...['author', 'authors', 'byline', 'date', 'description', 'keywords', 'modified', 'lastmod', 'last_modified_at'],
    ...['featured_image', 'featuredImage', 'excerpt', 'subtitle', 'dek', 'category', 'categories', 'permalink'],
  ])('%s has a name here', (key) => {
    const [first] = findOurKeys(key, known);
    const [problem] = problemsOf({ [key]: 'x' });
    expect(problem).toMatchObject({
      ruleId: 'unknown-key',
      note: expect.stringContaining(`Its name here is \`${first}\``),
    });
  });

  test.each(['constructor', 'zzz', 'title'])('%s has none', (key) => {
    expect(findOurKeys(key, known)).toEqual([]);
  });

  test('has none where the file has no such field', () => expect(findOurKeys('author', ['title'])).toEqual([]));
});

describe('a key under another name is one mistake', () => {
  const bare = { reporter: 'ada-quill', beat: 'energy', published: '2026-03-04' };
  test.each<[string, Fields, readonly string[]]>([
    ['in another case', { Title: 'T', ...bare }, ['2:1 unknown-key']],
    ['misspelt', { titel: 'T', ...bare }, ['2:1 unknown-key']],
    ['of another system', { title: 'T', ...bare, published: undefined, date: '2026-03-04' }, ['5:1 unknown-key']],
    [
      'but not for another key',
      { titel: 'T', beat: 'energy', published: '2026-03-04' },
      ['2:1 missing-key', '2:1 unknown-key'],
    ],
  ])('%s', (_, fields, expected) => {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const found = problemsOf(given, true).map((problem) => toLine(problem).replace(`${path}:`, ''));
    expect(found.sort()).toEqual(expected);
  });

  test('in a list of maps for each item', () => {
    const corrections = [{ Date: '2026-03-05', text: 'So.' }, { text: 'So.' }];
    expect(linesOf({ corrections })).toEqual([
      expect.stringContaining('unknown-key'),
      expect.stringContaining('missing-key'),
    ]);
  });
});

test('a list with several wrong values has a finding for each', () => {
  expect(linesOf({ tags: [5, '', 7], aliases: ['a', 'b'] })).toHaveLength(5);
  expect(linesOf({ reporter: [5, 6] })).toHaveLength(2);
});

test('an empty text beside a picture says to describe it', () => {
  const [problem] = problemsOf({ image: { src: 'a.jpg', alt: ' ' } });
  expect(problem).toMatchObject({
    reason: 'Unexpected empty text for `image.alt`, expected words that say what the picture shows',
    note: expect.stringContaining('never a decoration'),
  });
});

describe('the form of a field', () => {
  const noteOf = (fields: Fields) => problemsOf(fields)[0]?.note;
  test.each<[string, Fields, string]>([
    ['a text for a list of maps', { corrections: 'x' }, 'corrections:\n  - date: 2026-03-04T09:30\n    text: …'],
    ['a map for a list of maps', { contributors: 5 }, 'contributors:\n  - reporter: …\n    role: …'],
    ['texts in a list of maps', { corrections: ['x'] }, 'corrections:\n  - date: 2026-03-04T09:30\n    text: …'],
    ['a text for a map', { image: 'a.jpg' }, 'image:\n  src: picture.jpg\n  alt: …'],
    ['nothing for a map', { source: null }, 'source:\n  name: …'],
  ])('%s', (_, fields, lines) => {
    expect(noteOf(fields)).toBe(
      `Write it so, on lines of its own:\n${lines}\nPut what you mean in place of each \`…\`.`,
    );
  });

  test.each<[string, Fields, string | undefined]>([
    ['a text for a list of words', { tags: 'news' }, 'Write a list in brackets: `[one, two]`.'],
    ['a value in an item', { corrections: [{ date: '2026-03-05', text: 5 }] }, 'Put the value in quotes.'],
    ['a number for a heading', { sections: [5] }, undefined],
  ])('%s has no example', (_, fields, note) => expect(noteOf(fields)).toBe(note));

  test('a date that can be read is shown as it is written', () => {
    expect(noteOf({ published: '2026/3/4 9:30' })).toMatch(/^Write `2026-03-04T09:30`\. /);
  });
});

describe('what is to be typed', () => {
  test.each<[string, Fields, string]>([
    ['a year alone', { published: 2026 }, 'Write the year, the month and the day, such as `2026-03-04`.'],
    ['a number as a name', { slug: 2026 }, 'Put the value in quotes.'],
    ['a number as a title', { title: 2026 }, 'Put the value in quotes.'],
    [
      'an address without its beginning',
      { source: { name: 'C', url: 'www.courier.example/a?b' } },
      'Write `https://www.courier.example/a?b`.',
    ],
    [
      'an original over http',
      { canonical: 'http://paper.example/a/' },
      'Write `https://paper.example/a/` if it opens.',
    ],
    ['a language tag', { language: 'en_GB' }, 'Write `en-GB`.'],
  ])('%s', (_, fields, note) => {
    expect(problemsOf(fields)[0]?.note).toBe(note);
  });

  test('a map that is not indented belongs below its key', () => {
    const notes = problemsOf({ image: null, src: 'pier.png', alt: 'A pier', zzz: 1 }).map(({ note }) => note);
    expect(notes).toContain('Indent it by two spaces: `src` belongs below `image`.');
    expect(notes).toContain('Indent it by two spaces: `alt` belongs below `image`.');
    expect(notes).toContain('Remove the key, or look it up in docs/front-matter.md.');
  });
});
