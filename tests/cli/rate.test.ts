/** Rates: of the last seconds, once there is enough to tell. */
import { expect, test } from 'vitest';
import { createRate } from '../../src/cli/rate.ts';

function rateOf(looks: readonly (readonly [time: number, done: number])[]): number | undefined {
  const rate = createRate();
  for (const [time, done] of looks) rate.add(time, done);
  return rate.read();
}

test.each<[string, number | undefined, [number, number][]]>([
  ['nothing', undefined, []],
  ['one look', undefined, [[0, 5]]],
  [
    'less than half a second',
    undefined,
    [
      [0, 0],
      [499, 100],
    ],
  ],
  [
    'half a second',
    200,
    [
      [0, 0],
      [500, 100],
    ],
  ],
  [
    'what was done before the first look',
    2,
    [
      [0, 1000],
      [1000, 1002],
    ],
  ],
  [
    'a slow beginning long ago',
    100,
    [
      [0, 0],
      [60_000, 1],
      [61_000, 101],
      [62_000, 201],
      [63_000, 301],
    ],
  ],
])('from %s: %s', (_, expected, looks) => {
  expect(rateOf(looks)).toBe(expected);
});

test('looks that follow each other closely are all counted', () => {
  const looks = Array.from({ length: 10_001 }, (_, index) => [index / 10, index] as [number, number]);
  expect(rateOf(looks)).toBeCloseTo(10_000, 5);
});
