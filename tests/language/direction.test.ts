import { expect, it } from 'vitest';
import { directionOf, directionOfText } from '../../src/language/direction.ts';

const rightToLeft = [
  'ar',
  'ar-EG',
  'AR-sa',
  'he',
  'iw',
  'yi',
  'fa',
  'ur',
  'ps',
  'ckb',
  'ug',
  'sd',
  'dv',
  'syr',
  'nqo',
  'pa-PK',
  'az-IR',
  'ff-Adlm',
  'rhg',
  'sam',
  'en-Arab',
  'ks',
];
const leftToRight = [
  'en',
  'en-GB',
  'de',
  'uk',
  'zh',
  'ja',
  'hi',
  'pa',
  'az',
  'ku',
  'ff',
  'ar-Latn',
  'he-Latn',
  'und',
  'sd-Deva',
  'uz',
  'mn-Mong',
];

it.each([...rightToLeft.map((tag) => [tag, 'rtl']), ...leftToRight.map((tag) => [tag, 'ltr'])])(
  '%s is written %s',
  (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  },
);

it.each([
  ['The Post & Co.', 'ltr'],
  ['“The Post”', 'ltr'],
  ['المنارة', 'rtl'],
  ['1887 «המגדלור»', 'rtl'],
  ['茶船', 'ltr'],
  ['2026!', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOfText(text)).toBe(direction);
});
