/** The words that are found without `Intl.Segmenter` are those that it would find. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestExcerpt, toExcerpt } from '../../src/markdown/excerpt.ts';
import { countWords } from '../../src/markdown/reading.ts';
import { findWords } from '../../src/markdown/words.ts';

const languages = ['en', 'sv', 'fi', 'fr', 'de', 'ar', 'he', 'th', 'ja', 'el', 'en-US-posix'];

const wordsOf = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike);

const everyCharacter = fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCharCode(code));
const telling = fc.constantFrom(
  ...Array.from('abZéßдяش12.,;:\'’‘"“”!?-–—/_@·…()«»€،؛؟ \n\t'),
  ...['\u0301', '\u00AD', '\u200D', '\u00A0', '\u202F', '٣', '字', 'ไทย', '😀', 'ה"א', '\r', '\f', 'word', ' and '],
);
const texts = fc
  .array(fc.oneof({ arbitrary: telling, weight: 4 }, { arbitrary: everyCharacter, weight: 1 }), { maxLength: 24 })
  .map((found) => found.join(''));

test.each(languages)('any text in %s has as many', (language) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(countWords(text, language)).toBe(wordsOf(text, language).length);
    }),
    { numRuns: 1500 },
  );
});

test('they end where they end', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { ends, others } = findWords(text, 'en');
      const all = wordsOf(text, 'en').map(({ index, segment }) => index + segment.length);
      expect(others === '' ? ends : ends.filter((end) => !all.includes(end))).toEqual(others === '' ? all : []);
    }),
    { numRuns: 3000 },
  );
});

test('every pair of letters of an alphabet known here is one word', () => {
  for (let code = 0; code < 0x700; code += 1) {
    const letter = String.fromCharCode(code);
    const { others } = findWords(letter, 'en');
    if (others === '') expect(countWords(`a${letter}a`, 'en'), letter).toBe(wordsOf(`a${letter}a`, 'en').length);
  }
});

describe('ordinary text', () => {
  test.each([
    ["It’s 3.14 -- or 3,000 -- at 10:30; they can't say (“no”).", 11],
    ['Für Øyvind, naïve? Čáp… Пять’ть и «ещё»', 7],
    ['السلام، عليكم؟', 2],
  ])('is left to nobody else: %s', (text, words) => {
    const { ends, others } = findWords(text, 'en');
    expect([ends.length, others]).toEqual([words, '']);
  });

  test.each([
    ['a 北京 b', ' 北京', 2],
    ['x:y z_z (e\u0301)!', ' x:y z_z (e\u0301)!', 0],
    ['« a\u202F»', ' a\u202F»', 0],
  ])('beside other text: %j', (text, rest, words) => {
    const { ends, others } = findWords(text, 'en');
    expect([ends.length, others]).toEqual([words, rest]);
  });
});

test('an excerpt is cut where all rules would cut it', () => {
  const pieces = fc.constantFrom(
    'word',
    'a',
    "can't",
    '3.14',
    'x–y',
    'Ende,',
    'x:y',
    '(so)',
    '字字字',
    'e\u0301a',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 60, maxLength: 90 }), (found) => {
      const text = found.join(' ').replace(/\s+/g, ' ').trim();
      fc.pre(text.length > longestExcerpt + 70);
      const fits = wordsOf(text.slice(0, longestExcerpt + 64), 'en').filter(
        ({ index, segment }) => index + segment.length < longestExcerpt,
      );
      const { index = 0, segment = '' } = fits.at(-1) ?? {};
      expect(toExcerpt([found.join(' ')], 'en')).toBe(`${text.slice(0, index + segment.length)}…`);
    }),
  );
});
