/** How far a time zone is from UTC at an instant, from the system's time zone data and nothing else. */
import { remember } from './remember.ts';

const offsets = remember(
  (timeZone: string) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
);

/** Seconds to add to UTC to get the zone's own time. East of Greenwich is positive. */
export function zoneOffset(epochMs: number, timeZone: string): number {
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
