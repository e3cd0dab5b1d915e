/** The instant of a build. */
import { expect, test } from 'vitest';
import { readNow } from '../../src/build/now.ts';

const clock = () => 42;

test.each([
  ['2026-03-04T09:30:00Z', {}, Date.UTC(2026, 2, 4, 9, 30)],
  ['2026-03-04T09:30:00+03:00', {}, Date.UTC(2026, 2, 4, 6, 30)],
  ['2026-03-04', { SOURCE_DATE_EPOCH: '1' }, Date.UTC(2026, 2, 4)],
  ['', {}, undefined],
  ['yesterday', {}, undefined],
  ['2026-02-30', {}, undefined],
  [undefined, { SOURCE_DATE_EPOCH: '1767225600' }, Date.UTC(2026, 0, 1)],
  [undefined, { SOURCE_DATE_EPOCH: '0' }, 0],
  [undefined, { SOURCE_DATE_EPOCH: '' }, 42],
  [undefined, { SOURCE_DATE_EPOCH: '-1' }, undefined],
  [undefined, { SOURCE_DATE_EPOCH: '1e9' }, undefined],
  [undefined, {}, 42],
])('of %s and %o', (given, environment, expected) => {
  expect(readNow(given, environment, clock)).toBe(expected);
});
