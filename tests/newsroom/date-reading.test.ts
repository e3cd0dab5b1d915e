/** What is nearly a date, and how it is written right. */
import { expect, test } from 'vitest';
import { findDateReading } from '../../src/newsroom/date-reading.ts';

test.each([
  ['2026-2-3', '2026-02-03'],
  ['2026/02/03', '2026-02-03'],
  ['2026.2.3', '2026-02-03'],
  ['2026-02-03 9:00', '2026-02-03T09:00'],
  ['2026-02-03, 9.30', '2026-02-03T09:30'],
  ['2026/2/3 9:05:07', '2026-02-03T09:05:07'],
  ['2026-02-03 9:00 pm', '2026-02-03T21:00'],
  ['2026-02-03 12:15 a.m.', '2026-02-03T00:15'],
  ['2026-02-03 09:00:00 +0100', '2026-02-03T09:00:00+01:00'],
  ['2026-02-03  09:00 UTC', '2026-02-03T09:00Z'],
])('%s is %s', (text, expected) => expect(findDateReading(text, 'Europe/London')).toBe(expected));

test.each([
  '3/2/2026',
  '26-02-03',
  '2026-02/03',
  '2026-2-30',
  '2026-13-1',
  '2026-02-03 25:00',
  '2026-02-03 13:00 pm',
  '2026-02-03 0:30 am',
  '2026-02-03 9',
  // The clocks skip it.
  '2026-3-29 1:30',
  'tomorrow',
  '',
])('%s has no one reading', (text) => expect(findDateReading(text, 'Europe/London')).toBeUndefined());
