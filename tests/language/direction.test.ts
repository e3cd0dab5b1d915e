import { expect, it } from 'vitest';
import { directionOf } from '../../src/language/direction.ts';

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
