/** The table of quotation marks, and how a language tag finds its line. */
import { describe, expect, test } from 'vitest';
import { findQuoteStyle, quoteStyles } from '../../src/language/quotes.ts';

const marksOf = (language: string) => {
  const { outer, inner } = findQuoteStyle(language);
  return `${outer.join('…')} ${inner.join('…')}`;
};

describe('quotation marks', () => {
  test.each([
    ['ar', '«…» ”…“'],
    ['cs', '„…“ ‚…‘'],
    ['da', '“…” ‘…’'],
    ['de', '„…“ ‚…‘'],
    ['de-CH', '«…» ‹…›'],
    ['en', '“…” ‘…’'],
    ['en-GB', '“…” ‘…’'],
    ['es', '«…» “…”'],
    ['fi', '”…” ’…’'],
    ['fr', '«…» “…”'],
    ['he', '”…” ’…’'],
    ['hu', '„…” »…«'],
    ['it', '«…» “…”'],
    ['ja', '「…」 『…』'],
    ['nb', '«…» ‘…’'],
    ['nl', '“…” ‘…’'],
    ['pl', '„…” «…»'],
    ['pt', '“…” ‘…’'],
    ['pt-PT', '«…» “…”'],
    ['ru', '«…» „…“'],
    ['sv', '”…” ’…’'],
    ['tr', '“…” ‘…’'],
    ['uk', '«…» „…“'],
    ['zh', '“…” ‘…’'],
    ['zh-TW', '「…」 『…』'],
  ])('of %s are %s', (language, marks) => {
    expect(marksOf(language)).toBe(marks);
  });

  test('every tag of the table is in canonical form', () => {
    const tags = Object.keys(quoteStyles);
    expect(tags.flatMap((tag) => Intl.getCanonicalLocales(tag))).toEqual(tags);
  });
});

describe('a tag', () => {
  test.each([
    ['de-AT', 'de'],
    ['DE-ch', 'de-CH'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['fr-BE', 'fr'],
    ['tlh', 'en'],
    ['', 'en'],
  ])('%j takes the style of %s', (language, known) => {
    expect(findQuoteStyle(language)).toBe(quoteStyles[known]);
  });
});
