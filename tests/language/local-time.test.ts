/** What clocks show, as instants. Tested against Temporal in `tests/newsroom/instants.test.ts`. */
import { describe, expect, test } from 'vitest';
import { findReturnOfDay, firstInstant, instantsOf } from '../../src/language/local-time.ts';

const local = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

describe('clocks show a time', () => {
  test.each([
    ['once', '2026-07-04T09:30', 'Europe/London', ['2026-07-04T08:30:00.000Z']],
    ['never, as they go forward over it', '2026-03-29T01:30', 'Europe/London', []],
    [
      'twice, as they go back over it',
      '2026-10-25T01:30',
      'Europe/London',
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ],
    ['never, as a day is left out', '2011-12-30T12:00', 'Pacific/Apia', []],
  ])('%s', (_, text, timeZone, instants) => {
    expect(instantsOf(local(text), timeZone).map(iso)).toEqual(instants);
  });

  test.each([
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T00:00', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
  ])('or are past it: %s in %s', (text, timeZone, instant) => {
    expect(iso(firstInstant(local(text), timeZone))).toBe(instant);
  });
});

describe('clocks go back to the day before', () => {
  test.each([
    ['at one minute past midnight', '2005-10-30T02:30Z', 'America/St_Johns', '2005-10-30T02:31:00.000Z'],
    ['but not before the last day', '2005-10-29T02:30Z', 'America/St_Johns', undefined],
    ['but not twice', '2005-10-30T02:31Z', 'America/St_Johns', undefined],
    ['but not where they stay in the day', '2026-10-25T00:30Z', 'Europe/London', undefined],
    ['but not in spring', '2026-03-29T00:30Z', 'Europe/London', undefined],
  ])('%s', (_, now, timeZone, instant) => {
    expect(iso(findReturnOfDay(Date.parse(now), timeZone))).toBe(instant);
  });
});
