/** Instants as layouts show them. */
import { formatDay, formatInstant } from '../language/dates.ts';
import type { DayOrInstant, Instant } from '../newsroom/model.ts';
import type { Voice } from './press.ts';
import type { Time } from './props.ts';

/** An instant, in the voice of the page. */
export function toTime(instant: Instant, voice: Voice): Time {
  return formatInstant(instant, voice);
}

/** A day or an instant, in the voice of the page. */
export function toDayOrTime(date: DayOrInstant, voice: Voice): Time {
  return 'day' in date ? formatDay(date.day, voice) : toTime(date.instant, voice);
}
