/** Where the days of the front matter begin and end. */
import { firstInstant } from '../language/local-time.ts';
import type { Context } from './context.ts';
import type { DayOrInstant, Instant } from './model.ts';

/** The first instant of a day, or the instant. */
export function toInstant(date: DayOrInstant, { timeZone }: Pick<Context, 'timeZone'>): Instant {
  return 'day' in date ? firstInstant(Date.parse(`${date.day}T00:00Z`), timeZone) : date.instant;
}

/** The first instant after a day, or the instant. */
export function toEnd(date: DayOrInstant, { timeZone }: Pick<Context, 'timeZone'>): Instant {
  if (!('day' in date)) return date.instant;
  const next = new Date(`${date.day}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return firstInstant(next.getTime(), timeZone);
}
