/**
 * From what clocks in a time zone show to instants. Local times are given as if they were UTC, in
 * milliseconds. No zone has changed its clocks twice within three days, nor by more than a day.
 */
import { msPerDay } from './ms-per-day.ts';
import { zoneOffset } from './zone-offset.ts';

/** The instants at which clocks show a time, in order: none where they skip it, two where they go back over it. */
export function instantsOf(local: number, timeZone: string): readonly number[] {
  const [before, after] = offsetsAround(local, timeZone);
  if (before === after) return [local - before];
  return [local - before, local - after].filter((instant) => instant + offsetAt(instant, timeZone) === local);
}

/** The first instant at which clocks show a time or, where they skip it, have skipped it. */
export function firstInstant(local: number, timeZone: string): number {
  return instantsOf(local, timeZone)[0] ?? local - offsetsAround(local, timeZone)[0];
}

/** The next instant after `now`, within a day, at which clocks go back to the day before. */
export function findReturnOfDay(now: number, timeZone: string): number | undefined {
  let [before, after] = [now, now + msPerDay];
  if (offsetAt(before, timeZone) <= offsetAt(after, timeZone)) return undefined;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, timeZone) === offsetAt(now, timeZone)) before = middle;
    else after = middle;
  }
  const dayAt = (instant: number) => Math.floor((instant + offsetAt(instant, timeZone)) / msPerDay);
  return dayAt(before) > dayAt(after) ? after : undefined;
}

/** The offsets of the clocks a day before and a day after a local time, in milliseconds. */
export function offsetsAround(local: number, timeZone: string): readonly [before: number, after: number] {
  return [offsetAt(local - msPerDay, timeZone), offsetAt(local + msPerDay, timeZone)];
}

const offsetAt = (instant: number, timeZone: string): number => zoneOffset(instant, timeZone) * 1000;
