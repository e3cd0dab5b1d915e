/** What is made of measurements: medians, figures and tables. */
import { expect, test } from 'vitest';
import { median, summarise } from '../../bench/statistics.ts';
import { formatMegabytes, formatRatio, formatSeconds, toTable } from '../../bench/table.ts';

test.each([
  [[3, 1, 2], 2],
  [[10, 9, 1, 2], 5.5],
  [[7], 7],
  [[], undefined],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('takes the median of each figure by itself, of the runs that have it', () => {
  const runs = [
    { seconds: 1, processorSeconds: 9, peakBytes: 100 },
    { seconds: 3, processorSeconds: 5, peakBytes: 300 },
    { seconds: 2, peakBytes: 200 },
  ];
  expect(summarise(runs)).toEqual({ seconds: 2, processorSeconds: 7, peakBytes: 200, fastest: 1 });
  expect(summarise([])).toEqual({});
});

test.each([
  [0.03456, '0.035'],
  [1.2345, '1.23'],
  [12.345, '12.3'],
  [123.45, '123'],
  [undefined, undefined],
])('writes %j seconds as %j', (seconds, expected) => {
  expect(formatSeconds(seconds)).toBe(expected);
});

test('writes memory in millions of bytes', () => {
  expect(formatMegabytes(512_400_000)).toBe('512');
});

test.each([
  [1, 10, '0.100'],
  [12.5, 10, '1.25'],
  [300, 10, '30.0'],
  [1, 0, undefined],
  [undefined, 10, undefined],
])('writes %j to %j as %j', (value, base, expected) => {
  expect(formatRatio(value, base)).toBe(expected);
});

test('writes a table, with a dash where there is no value', () => {
  const table = toTable(
    ['Build', 'Seconds'],
    [
      ['first', '1.23'],
      ['nothing changed', undefined],
    ],
  );
  expect(table).toBe('| Build | Seconds |\n| --- | ---: |\n| first | 1.23 |\n| nothing changed | – |\n');
});
