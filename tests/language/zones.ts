/** Time zones and instants for property tests. */
import fc from 'fast-check';
import { msPerDay } from '../../src/language/ms-per-day.ts';

/** Any zone that the system knows. */
export const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

const name = (timeZone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', year: 'numeric', day: 'numeric' });

/** A zone, and an instant within a day of one at which its clocks change, or any where they never do. */
export const instantNearChange: fc.Arbitrary<readonly [timeZone: string, instant: number]> = fc
  .record({
    timeZone: zone,
    start: fc.integer({ min: Date.UTC(1880, 0), max: Date.UTC(2040, 0) }),
    apart: fc.integer({ min: -msPerDay, max: msPerDay }),
  })
  .map(({ timeZone, start, apart }) => [timeZone, findChange(timeZone, start) + apart] as const);

/** The next day on which the clocks change, to the minute, within two years. */
function findChange(timeZone: string, start: number): number {
  const format = name(timeZone);
  const offsetAt = (instant: number) =>
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  let from = start;
  while (from < start + 730 * msPerDay && offsetAt(from) === offsetAt(from + 7 * msPerDay)) from += 7 * msPerDay;
  let to = from + 7 * msPerDay;
  while (to - from > 60_000) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(from) === offsetAt(middle)) from = middle;
    else to = middle;
  }
  return to;
}
