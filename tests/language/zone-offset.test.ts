/** Offsets of time zones, remembered by day, against the system's time zone data asked each time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { msPerDay } from '../../src/language/ms-per-day.ts';
import { zoneOffset } from '../../src/language/zone-offset.ts';
import { instantNearChange, zone } from './zones.ts';

/** What a clock in the zone shows, as if it were UTC, less the instant. */
function askedOffset(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { ...fields, second: 'numeric', hourCycle: 'h23', timeZone });
  const parts = new Map(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return (clock - whole) / 1000;
}

test('is that of the zone at the instant', () => {
  const instants = fc.tuple(zone, fc.integer({ min: Date.UTC(1700, 0), max: Date.UTC(2200, 0) }));
  fc.assert(
    fc.property(fc.oneof(instants, instantNearChange), ([timeZone, instant]) => {
      expect(zoneOffset(instant, timeZone)).toBe(askedOffset(instant, timeZone));
    }),
    { numRuns: 1000 },
  );
});

test('is the same when it is asked for again', () => {
  const change = Date.parse('2026-03-29T01:00Z');
  const asked = [change - 1, change, change - msPerDay, change + msPerDay, change - 1];
  expect(asked.map((instant) => zoneOffset(instant, 'Europe/London'))).toEqual([0, 3600, 0, 3600, 0]);
});

test('has seconds where local mean time had them', () => {
  expect(zoneOffset(Date.parse('1840-01-01T00:00Z'), 'Europe/London')).toBe(-75);
});
