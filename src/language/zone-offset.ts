/** How far a time zone is from UTC at an instant, from the system's time zone data and nothing else. */
import { msPerDay } from './ms-per-day.ts';
import { remember } from './remember.ts';

const offsets = remember(
  (timeZone: string) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
);

/** The offsets at the beginning of days, UTC, by the number of the day. */
const midnights = remember((_timeZone: string) => new Map<number, number>());

/**
 * Seconds to add to UTC to get the zone's own time. East of Greenwich is positive. No zone has ever changed
 * its clocks twice within three days: between two midnights with one offset there is no other.
 */
export function zoneOffset(epochMs: number, timeZone: string): number {
  const day = Math.floor(epochMs / msPerDay);
  const before = midnightOffset(day, timeZone);
  return before === midnightOffset(day + 1, timeZone) ? before : readOffset(epochMs, timeZone);
}

function midnightOffset(day: number, timeZone: string): number {
  const known = midnights(timeZone);
  const offset = known.get(day) ?? readOffset(day * msPerDay, timeZone);
  known.set(day, offset);
  return offset;
}

function readOffset(epochMs: number, timeZone: string): number {
  const name =
    offsets(timeZone)
      .formatToParts(epochMs)
      .find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+\u2212-])(\d+):(\d+)(?::(\d+))?)?$/.exec(name);
  if (match === null) throw new Error(`Unexpected offset “${name}” of the zone ${timeZone}`);
  const [, sign = '+', hours = 0, minutes = 0, seconds = 0] = match;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '+' ? size : -size;
}
