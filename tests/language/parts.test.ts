import { expect, it } from 'vitest';
import { messagesFor } from '../../src/language/find-messages.ts';
import { listParts, type Part, toParts } from '../../src/language/parts.ts';

const people = [
  { text: 'Mara Lind', url: '/reporters/mara-lind/' },
  { text: 'Idris Vale', url: '/reporters/idris-vale/' },
  { text: 'Noor Haddad', url: '/reporters/noor-haddad/' },
] as const;

/** Parts as one line, links in square brackets, plain parts divided by `|`. */
const show = (parts: readonly Part[]): string =>
  parts.map(({ text, url }) => (url === undefined ? text : `[${text}](${url})`)).join('|');

const byline = (count: number, language: string): string =>
  show(toParts(messagesFor(language).phrases.byline, 'people', listParts(people.slice(0, count), language)));

it.each([
  [1, 'en', 'By |[Mara Lind](/reporters/mara-lind/)'],
  [2, 'en', 'By |[Mara Lind](/reporters/mara-lind/)| and |[Idris Vale](/reporters/idris-vale/)'],
  [
    3,
    'en',
    'By |[Mara Lind](/reporters/mara-lind/)|, |[Idris Vale](/reporters/idris-vale/)| and |[Noor Haddad](/reporters/noor-haddad/)',
  ],
  [
    3,
    'en-US',
    'By |[Mara Lind](/reporters/mara-lind/)|, |[Idris Vale](/reporters/idris-vale/)| and |[Noor Haddad](/reporters/noor-haddad/)',
  ],
  [1, 'ar', 'بقلم |[Mara Lind](/reporters/mara-lind/)'],
  [2, 'ar', 'بقلم |[Mara Lind](/reporters/mara-lind/)| و|[Idris Vale](/reporters/idris-vale/)'],
  [
    3,
    'ar',
    'بقلم |[Mara Lind](/reporters/mara-lind/)| و|[Idris Vale](/reporters/idris-vale/)| و|[Noor Haddad](/reporters/noor-haddad/)',
  ],
])('makes the byline of %d in %s', (count, language, expected) => {
  expect(byline(count, language)).toBe(expected);
});

it('merges plain parts that meet, and never a linked one', () => {
  const list = listParts([{ text: 'Mara Lind' }, { text: 'Idris Vale' }, people[2]], 'en');
  expect(show(toParts('By {people}', 'people', list))).toBe(
    'By Mara Lind, Idris Vale and |[Noor Haddad](/reporters/noor-haddad/)',
  );
  expect(show(toParts('{people}', 'people', [people[0], people[1]]))).toBe(
    '[Mara Lind](/reporters/mara-lind/)|[Idris Vale](/reporters/idris-vale/)',
  );
});

it('gives back the text after the names, and nothing for an empty list', () => {
  expect(show(toParts('（{people}）', 'people', [people[0]]))).toBe('（|[Mara Lind](/reporters/mara-lind/)|）');
  expect(listParts([], 'en')).toEqual([]);
});

it.each(['By nobody', '{people} and {people}'])('refuses the pattern “%s”', (pattern) => {
  expect(() => toParts(pattern, 'people', people)).toThrow('{people}');
});
