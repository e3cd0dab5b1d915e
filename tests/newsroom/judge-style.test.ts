/** House styles that contradict themselves, and marks that are words of a style. */
import { expect, test } from 'vitest';
import { findStyleFaults } from '../../src/language/house-style.ts';
import { basics, site, story, toPaper } from './paper.ts';

const judge = (style: object) =>
  toPaper({ ...basics, 'content/site.yaml': site({ style }) }).problems.map(
    ({ ruleId, reason }) => `${ruleId} ${/`([^`]*)`/.exec(reason)?.[1]}`,
  );

test.each<[string, object, string[]]>([
  [
    'two that name each other',
    {
      spellings: [
        { use: 'email', not: ['e-mail'] },
        { use: 'e-mail', not: ['email'] },
      ],
    },
    ['email', 'e-mail'],
  ],
  ['a word in its own `not`', { spellings: [{ use: 'tram', not: ['trams', 'tram'] }] }, ['tram']],
  [
    'a word that is banned elsewhere',
    { spellings: [{ use: 'the web site', not: ['the site'] }], banned: [{ word: 'web site' }] },
    ['the web site'],
  ],
  ['a banned word that is to be used', { banned: [{ word: 'very', use: 'very' }] }, ['very']],
])('%s', (_, style, words) => {
  expect(judge(style)).toEqual(words.map((word) => `style-contradiction ${word}`));
});

test.each<[object]>([
  [{ spellings: [{ use: 'internet', not: ['Internet'] }], banned: [{ word: 'e-mail', use: 'email' }] }],
  [{ spellings: [{ use: 'per cent', not: ['percent', '%'] }], banned: [{ word: '!!', use: '!' }] }],
])('%j is right', (style) => {
  expect(judge(style)).toEqual([]);
});

test.each([
  ['%', 'Up 5% and 6 %.', [4, 12]],
  ['!!', 'No!! Never !!', [2, 11]],
  ['#tag', 'A#tag #tags #tag', [1, 12]],
  ['per %', 'super % per % per %x', [8, 14]],
])('a mark is found beside letters and digits: %s', (word, text, found) => {
  const style = { spellings: [{ use: 'x', not: [word] }], banned: [{ word: 'other' }] };
  expect(findStyleFaults(text, style).map(({ index }) => index)).toEqual(found);
});

test('a mark is told of in a title', () => {
  const style = { spellings: [{ use: 'per cent', not: ['%'] }] };
  const { problems } = toPaper({
    ...basics,
    'content/site.yaml': site({ style }),
    'content/articles/a.md': story({ title: 'Up 5%' }),
  });
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['style-spelling']);
});
