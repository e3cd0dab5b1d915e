/** Versions of a story in other languages. */
import { describe, expect, test } from 'vitest';
import { groupTranslations } from '../../src/newsroom/group-translations.ts';
import { type Fields, story, toRightPaper } from './paper.ts';

/** What is found for story `a` among stories of these fields, by name. */
function find(stories: Readonly<Record<string, Fields>>, language = 'en') {
  const files = Object.entries(stories).map(([name, fields]) => [`content/articles/${name}.md`, story(fields)]);
  const { articles } = toRightPaper(Object.fromEntries(files));
  const findTranslations = groupTranslations(articles, language);
  const a = articles.find(({ url }) => url.endsWith('/a/'));
  const found = a && findTranslations(a);
  const nameOf = ({ url }: { url: string }) => url.split('/').at(-2);
  return (
    found && {
      versions: found.versions.map(nameOf),
      original: nameOf(found.original),
      standard: nameOf(found.standard),
    }
  );
}

const house = { translationKey: 'house' };
const day = (date: number) => ({ published: `2026-03-0${date}T09:30:00Z` });

test('there are none without a key, with another key, and of a key alone', () => {
  expect(find({ a: {}, b: { language: 'fr' } })).toBeUndefined();
  expect(find({ a: house, b: { translationKey: 'quay', language: 'fr' } })).toBeUndefined();
  expect(find({ a: house })).toBeUndefined();
});

test('all are listed by language, the story itself among them', () => {
  expect(find({ a: house, b: { ...house, language: 'fr' }, c: { ...house, language: 'ar' } })?.versions).toEqual([
    'c',
    'a',
    'b',
  ]);
});

describe('what readers may not see is none', () => {
  test.each<[string, Fields]>([
    ['a draft', { draft: true }],
    ['a story to come', { published: '2027-01-01' }],
    ['an expired story', { expires: '2026-04-01' }],
    ['a withdrawn story', { withdrawn: { date: '2026-03-05', note: 'Wrong.' } }],
  ])('%s', (_, fields) => {
    expect(find({ a: house, b: { ...house, language: 'fr', ...fields } })).toBeUndefined();
  });
});

test('the original is the earliest, and of several the one in the language of the paper', () => {
  const french = { ...house, language: 'fr' };
  const german = { ...house, language: 'de' };
  expect(find({ a: { ...house, ...day(2) }, b: { ...french, ...day(1) } })?.original).toBe('b');
  expect(find({ a: house, b: french, c: german })?.original).toBe('a');
  expect(find({ a: { ...house, ...day(2) }, b: french, c: german })?.original).toBe('a');
  expect(find({ a: { ...house, ...day(5) }, b: french, c: german })?.original).toBe('c');
});

test('readers of other languages get that of the paper’s language, or else the original', () => {
  const french = { ...house, language: 'fr', ...day(2) };
  expect(find({ a: { ...house, ...day(5) }, b: french })?.standard).toBe('a');
  expect(find({ a: { ...house, language: 'en-US', ...day(5) }, b: french }, 'en-GB')?.standard).toBe('a');
  expect(find({ a: { ...house, language: 'ar' }, b: french })?.standard).toBe('b');
});
