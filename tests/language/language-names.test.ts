/** Names of languages in themselves. */
import { expect, test } from 'vitest';
import { toLanguageNames } from '../../src/language/language-names.ts';

test.each([
  ['en', 'English'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['he', 'עברית'],
  ['zh-Hant', '中文'],
  ['xh', 'IsiXhosa'],
  ['en-GB', 'English'],
  ['pt-BR', 'Português'],
])('%s is %s', (tag, name) => {
  expect(toLanguageNames([tag, 'de'])(tag)).toBe(name);
});

test('two tags of one language are told apart', () => {
  const nameOf = toLanguageNames(['pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant', 'fr-CA']);
  expect(['pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant', 'fr-CA'].map(nameOf)).toEqual([
    ...['Português (Brasil)', 'Português europeu', '简体中文', '繁體中文', 'Français'],
  ]);
});

test('a language without a name in itself has its English one, or is called by its tag', () => {
  const nameOf = toLanguageNames(['tlh', 'qqq']);
  expect(nameOf('tlh')).toBe('Klingon');
  expect(nameOf('qqq')).toBe('qqq');
});

test('an unknown language is called by its tag', () => {
  expect(toLanguageNames(['und', 'de'])('und')).toBe('und');
});
