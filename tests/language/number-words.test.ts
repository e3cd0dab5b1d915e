/** Numbers in words, by language. */
import { expect, test } from 'vitest';
import { findNumber } from '../../src/language/number-words.ts';

test.each([
  ['en', 'twelve', '12'],
  ['en-GB', 'million', 'million'],
  ['EN', 'third', '3rd'],
  ['de', 'zwölf', '12'],
  ['de', 'einundzwanzig', 'einundzwanzig'],
  ['de', 'dreihundert', 'dreihundert'],
  ['de', 'zweitausendfünfhundert', 'zweitausendfünfhundert'],
  ['fr', 'vingt', '20'],
  ['es', 'millones', 'millón'],
  ['ar', 'خمسون', '50'],
  ['ar', 'وخمسون', '50'],
])('%s: %s is %s', (language, word, number) => expect(findNumber(word, language)).toBe(number));

test.each([
  ['en', 'one'],
  ['en', 'deux'],
  ['de', 'hund'],
  ['de', 'und'],
  ['de', 'winzig'],
  ['de', 'eilzehn'],
  ['ar', 'وعد'],
  ['sv', 'two'],
  ['en', 'constructor'],
])('%s: %s is none', (language, word) => expect(findNumber(word, language)).toBeUndefined());
