/** Gives dates of the front matter their meaning. */
import { Temporal } from 'temporal-polyfill';
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
  if (time === undefined) return { day, ...toLocal(`${day}T00:00`, timeZone, 'compatible') };
  if (offset === undefined) return toLocal(`${day}T${time}`, timeZone, 'reject');
  const instant = Date.parse(`${day}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(instant) ? { reason: 'there is no such offset' } : { instant };
}

function toLocal(text: string, timeZone: string, disambiguation: 'reject' | 'compatible'): InstantResult {
  const local = Temporal.PlainDateTime.from(text);
  try {
    return { instant: local.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds };
  } catch {
    // The clocks go forward over this time or back to it: refuse to guess which was meant.
    return { reason: `the clocks change then in ${timeZone}; write the offset` };
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/.test(text);
