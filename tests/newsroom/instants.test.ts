/** What dates mean. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/newsroom/instants.ts';
import { instantNearChange, zone } from '../language/zones.ts';

const iso = (text: string, timeZone = 'Europe/London') => {
  const result = parseInstant(text, timeZone);
  return 'instant' in result ? new Date(result.instant).toISOString() : result.reason;
};

describe('instants', () => {
  test.each([
    ['2026-03-04T09:30:00Z', '2026-03-04T09:30:00.000Z'],
    ['2026-03-04T09:30Z', '2026-03-04T09:30:00.000Z'],
    ['2026-03-04 09:30:00Z', '2026-03-04T09:30:00.000Z'],
    ['2026-03-04t09:30:00z', '2026-03-04T09:30:00.000Z'],
    ['  2026-03-04T09:30:00Z  ', '2026-03-04T09:30:00.000Z'],
    ['2026-03-04T09:30:00.5Z', '2026-03-04T09:30:00.500Z'],
    ['2026-03-04T09:30:00+03:00', '2026-03-04T06:30:00.000Z'],
    ['2026-03-04 09:30 -03:30', '2026-03-04T13:00:00.000Z'],
    ['2026-03-04T00:10:00+14:00', '2026-03-03T10:10:00.000Z'],
    ['2024-02-29T12:00Z', '2024-02-29T12:00:00.000Z'],
    ['1000-01-01T00:00Z', '1000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('%s with an offset', (text, instant) => {
    expect(iso(text, 'Asia/Tokyo')).toBe(instant);
  });

  test.each([
    ['2026-03-04T09:30', 'Europe/London', '2026-03-04T09:30:00.000Z'],
    ['2026-07-04T09:30', 'Europe/London', '2026-07-04T08:30:00.000Z'],
    ['2026-07-04T09:30', 'Asia/Riyadh', '2026-07-04T06:30:00.000Z'],
    ['2026-07-04T09:30', 'Asia/Kathmandu', '2026-07-04T03:45:00.000Z'],
    ['2026-03-04T09:30', 'UTC', '2026-03-04T09:30:00.000Z'],
  ])('%s in %s', (text, timeZone, instant) => {
    expect(iso(text, timeZone)).toBe(instant);
  });
});

describe('days', () => {
  test.each([
    ['2026-03-04', 'Europe/London', '2026-03-04T00:00:00.000Z'],
    ['2026-07-04', 'Europe/London', '2026-07-03T23:00:00.000Z'],
    ['2026-07-04', 'America/New_York', '2026-07-04T04:00:00.000Z'],
    // Clocks go forward at midnight: the day begins at one.
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
  ])('%s in %s begin at %s', (day, timeZone, instant) => {
    expect(parseInstant(day, timeZone)).toEqual({ day, instant: Date.parse(instant) });
  });

  test('are only set where there is no time', () => {
    expect(parseInstant('2026-03-04T00:00Z', 'UTC')).not.toHaveProperty('day');
  });
});

describe('what is refused', () => {
  test.each([
    ['2026-02-30', 'there is no such day'],
    ['2025-02-29', 'there is no such day'],
    ['1900-02-29', 'there is no such day'],
    ['2026-04-31T09:30Z', 'there is no such day'],
    ['2026-13-01', 'there is no such day'],
    ['2026-00-10', 'there is no such day'],
    ['2026-01-00', 'there is no such day'],
    ['2026-03-04T24:00Z', 'there is no such time of day'],
    ['2026-03-04T24:00', 'there is no such time of day'],
    ['2026-03-04T09:60Z', 'there is no such time of day'],
    ['2026-03-04T09:30:60Z', 'there is no such time of day'],
    ['2026-03-04T09:30+24:00', 'there is no such offset'],
    ['2026-03-04T09:30+03:60', 'there is no such offset'],
    ['0026-03-04', 'it lies before the year 1000'],
    ['26-03-04', 'it is not written as a date'],
    ['12026-03-04', 'it is not written as a date'],
    ['4 March 2026', 'it is not written as a date'],
    ['04/03/2026', 'it is not written as a date'],
    ['2026-3-4', 'it is not written as a date'],
    ['2026-03-04T9:30', 'it is not written as a date'],
    ['2026-03-04T09', 'it is not written as a date'],
    ['2026-03-04T09:30+03', 'it is not written as a date'],
    ['2026-03-04T09:30 EST', 'it is not written as a date'],
    ['20260304', 'it is not written as a date'],
    ['', 'it is not written as a date'],
    ['٢٠٢٦-٠٣-٠٤', 'it is not written as a date'],
  ])('%s: %s', (text, reason) => {
    expect(iso(text)).toBe(reason);
  });

  test.each([
    ['skipped in London', '2026-03-29T01:30', 'Europe/London'],
    ['repeated in London', '2026-10-25T01:30', 'Europe/London'],
    ['skipped in New York', '2026-03-08T02:00', 'America/New_York'],
    ['repeated in New York', '2026-11-01T01:59:59', 'America/New_York'],
  ])('a time that is %s', (_, text, timeZone) => {
    expect(iso(text, timeZone)).toBe(`the clocks change then in ${timeZone}; write the offset`);
    expect(iso(`${text}+00:00`, timeZone)).toMatch(/Z$/);
  });

  test.each(['2026-03-29T00:59', '2026-03-29T02:00', '2026-10-25T00:59', '2026-10-25T02:00'])('but not %s', (text) => {
    expect(iso(text)).toMatch(/Z$/);
  });
});

/** Local times without an offset are the one thing here that is easily done wrong. */
describe('local time is read as Temporal reads it', () => {
  const judge = (local: string, timeZone: string, disambiguation: 'reject' | 'compatible') => {
    try {
      return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
    } catch {
      return undefined;
    }
  };
  const anyTime = fc.tuple(zone, fc.integer({ min: Date.UTC(1000, 0, 2), max: Date.UTC(9999, 11, 30) }));
  const times = fc
    .oneof({ weight: 4, arbitrary: instantNearChange }, { weight: 1, arbitrary: anyTime })
    .map(([timeZone, time]) => ({ timeZone, local: new Date(time).toISOString().slice(0, 19) }));

  test('with a time', () => {
    const property = fc.property(times, ({ timeZone, local }) => {
      const result = parseInstant(local, timeZone);
      expect('instant' in result ? result.instant : undefined).toBe(judge(local, timeZone, 'reject'));
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('without a time', () => {
    const property = fc.property(times, ({ timeZone, local }) => {
      const day = local.slice(0, 10);
      expect(parseInstant(day, timeZone)).toEqual({ day, instant: judge(`${day}T00:00`, timeZone, 'compatible') });
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
