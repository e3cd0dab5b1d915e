/** Gives dates of the front matter their meaning. */
import { firstInstant, instantsOf } from '../language/local-time.ts';
import type { Instant } from './model.ts';

/** An instant, or why the text is none. `day` is set where the text has no time of day. */
export type InstantResult = { readonly instant: Instant; readonly day?: string } | { readonly reason: string };

const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\s?(Z|[+-]\d{2}:\d{2})?)?$/i;

/** An earlier year is a slip of the pen, as `0026` is for 2026. */
const firstDay = '1000-01-01';

/**
 * Parses `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]` and both with `Z` or an offset. Without an offset it
 * is local time in `timeZone`; a time that the clocks skip or repeat there is refused.
 */
export function parseInstant(text: string, timeZone: string): InstantResult {
  const match = pattern.exec(text.trim());
  if (!match) return { reason: 'it is not written as a date' };
  const [, day = '', time, offset] = match;
  if (!isDay(day)) return { reason: 'there is no such day' };
  if (day < firstDay) return { reason: 'it lies before the year 1000' };
  if (time !== undefined && !isTime(time)) return { reason: 'there is no such time of day' };
  if (time === undefined) return { day, instant: firstInstant(Date.parse(`${day}T00:00Z`), timeZone) };
  if (offset === undefined) return readClock(Date.parse(`${day}T${time}Z`), timeZone);
  const instant = Date.parse(`${day}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(instant) ? { reason: 'there is no such offset' } : { instant };
}

function readClock(local: number, timeZone: string): InstantResult {
  const [instant, ...others] = instantsOf(local, timeZone);
  if (instant !== undefined && others.length === 0) return { instant };
  // The clocks go forward over this time or back to it: refuse to guess which was meant.
  return { reason: `the clocks change then in ${timeZone}; write the offset` };
}

function isDay(text: string): boolean {
  // A day that the month lacks is taken for one of the next month.
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(-2));
}

const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/.test(text);
