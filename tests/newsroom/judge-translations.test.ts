/** Keys of stories in several languages. */
import { expect, test } from 'vitest';
import { type Fields, story, toPaper } from './paper.ts';

/** What is wrong with stories of these fields, a, b, c …, and where. */
function judge(...stories: readonly Fields[]): string[] {
  const files = stories.map((fields, index) => [`content/articles/${'abcdef'[index]}.md`, story(fields)]);
  return toPaper(Object.fromEntries(files)).problems.map((problem) => {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.ruleId} ${problem.fatal} ${problem.reason}`;
  });
}

const key = (translationKey: string, more: Fields = {}) => ({ translationKey, ...more });
const french = (translationKey: string, more: Fields = {}) => key(translationKey, { language: 'fr', ...more });

test('one story for each language is right, in regional forms too, and one alone', () => {
  expect(judge(key('house'), french('house'), key('house', { language: 'en-US' }), french('quay'))).toEqual([]);
});

test('a second story in a language is an error that names the place of the first', () => {
  const clash = (file: string, language: string, other: string) =>
    `content/articles/${file}.md:${language === 'en' ? 6 : 7}:17 translation-clash true Unexpected second story of ` +
    `translation \`house\` in language \`${language}\`, expected one (the other is \`content/articles/${other}\`)`;
  expect(judge(key('house'), key('house'), key('house'))).toEqual([
    clash('b', 'en', 'a.md:6:17'),
    clash('c', 'en', 'a.md:6:17'),
  ]);
  // Withheld ones count: they would be wrong later.
  const future = { language: 'FR', translationKey: 'house', published: '2027-01-01' };
  expect(judge({ language: 'fr', translationKey: 'house' }, future)).toEqual([clash('b', 'fr', 'a.md:7:17')]);
  expect(judge(key('house'), key('house', { draft: true }))).toEqual([clash('b', 'en', 'a.md:6:17')]);
});

test('a withdrawn story leaves its key to another', () => {
  const withdrawn = { date: '2026-03-05', note: 'Wrong.' };
  expect(judge(key('house', { withdrawn }), key('house'), french('house'))).toEqual([]);
});

test('a key alone that another story spells with other capitals, hyphens or accents is a warning', () => {
  const warning = (file: string, line: number, name: string, used: string) =>
    `content/articles/${file}.md:${line}:17 translation-spelling false Unexpected translation \`${name}\` of one story alone, ` +
    `expected \`${used}\` as in a story in another language`;
  const b = (name: string, used: string) => [warning('b', 7, name, used)];
  expect(judge(key('quay-house'), { language: 'fr', translationKey: 'Quay-House' })).toEqual(
    b('Quay-House', 'quay-house'),
  );
  expect(judge(key('quay-house'), { language: 'fr', translationKey: 'quayhouse' })).toEqual(
    b('quayhouse', 'quay-house'),
  );
  expect(judge(key('école'), { language: 'fr', translationKey: 'ecole' })).toEqual(b('ecole', 'école'));
  // The one that is alone is asked to change, whichever comes first.
  const german = { language: 'de', translationKey: 'house' };
  expect(judge(key('House'), { language: 'fr', translationKey: 'house' }, german)).toEqual([
    warning('a', 6, 'House', 'house'),
  ]);
  expect(judge(key('House'), key('house'))).toEqual([]);
  expect(judge(key('lock'), french('locks'))).toEqual([]);
});

test('only what differs in capitals alone is put right by itself', () => {
  const expected = (name: string) =>
    toPaper({ 'content/articles/a.md': story(key('quay-house')), 'content/articles/b.md': story(french(name)) })
      .problems.map(({ actual, expected: right }) => [actual, right])
      .at(0);
  expect(expected('Quay-House')).toEqual(['Quay-House', ['quay-house']]);
  expect(expected('quayhouse')).toEqual([undefined, undefined]);
});

test('a key is a short name', () => {
  expect(judge(key('a house'))).toEqual([
    'content/articles/a.md:6:17 invalid-value true Unexpected text `a house` for `translationKey`, expected letters and digits joined by hyphens, such as `oil-talks`',
  ]);
  expect(judge({ translationKey: 7 })[0]).toContain('invalid-value');
});
