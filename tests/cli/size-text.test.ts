import { expect, test } from 'vitest';
import { toSizeText } from '../../src/cli/size-text.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [9949, '9.9 kB'],
  [9950, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [38_200_000, '38 MB'],
  [4_100_000_000, '4.1 GB'],
])('%d is %s', (bytes, text) => expect(toSizeText(bytes)).toBe(text));
