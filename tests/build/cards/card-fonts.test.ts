/** Which fonts the texts of cards need. */
import { expect, test } from 'vitest';
import { openCardFonts } from '../../../src/build/cards/card-fonts.ts';

const fonts = openCardFonts();
const familiesOf = (text: string, language: string): string[] => [
  ...new Set([...fonts.fit(text, language).files].map(({ family }) => family)),
];

test.each([
  ['Tide', 'en', ['Newsreader']],
  ['Łódź — “naïve”', 'pl', ['Newsreader']],
  // The paper's font lacks some of its letters: a word would be of two fonts.
  ['Hội đồng thông qua', 'vi', ['noto-sans']],
  ['Рада 12', 'uk', ['noto-sans']],
  ['مجلس 12', 'ar', ['noto-sans', 'noto-sans-arabic']],
  ['骨', 'zh-CN', ['noto-sans-sc']],
  ['骨', 'zh-TW', ['noto-sans-tc']],
  ['骨', 'ja', ['noto-sans-jp']],
  ['骨', 'ko', ['noto-sans-kr']],
  ['骨', 'en', ['noto-sans-sc']],
  ['Ship 茶船 sails', 'en', ['Newsreader', 'noto-sans-sc']],
])('%s in %s is shown in %j', (text, language, families) => {
  expect(familiesOf(text, language).sort()).toEqual([...families].sort());
});

test('a character that no font has is left out, and a letter leaves a mark', () => {
  const { text } = fonts.fit('Ship \u{1f6a2} of \u{2b740}\u200b 👩‍🚀 now', 'en');
  expect(text).toBe('Ship of 〓\u200b now');
});

test('every file is read only for characters that it has', () => {
  for (const { points } of fonts.fit('Ґудзик жовтий', 'uk').files) expect(points.size).toBeGreaterThan(10);
  const needed = [...'Ґудзик'].map((letter) => letter.codePointAt(0) ?? 0);
  const files = [...fonts.fit('Ґудзик', 'uk').files];
  expect(needed.filter((point) => !files.some(({ points }) => points.has(point)))).toEqual([]);
});
