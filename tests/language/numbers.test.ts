import { expect, it } from 'vitest';
import { formatNumber } from '../../src/language/numbers.ts';

it.each([
  [1204, 'en', '1,204'],
  [1204, 'de', '1.204'],
  [1204, 'ar', '1,204'],
  [1204, 'ar-SA', '١٬٢٠٤'],
])('writes %d in %s as %s', (value, language, expected) => {
  expect(formatNumber(value, language)).toBe(expected);
});
