/**
 * Dates and times as readers and machines see them. The Gregorian calendar always; the result depends on
 * the arguments alone, never on the zone or language of the machine.
 */
import { formatLocale } from './format-locale.ts';
import { msPerDay } from './ms-per-day.ts';
import { remember } from './remember.ts';
import { zoneOffset } from './zone-offset.ts';

/** For machines (`iso`: ISO 8601), and for readers: `text` in full, `short` the date alone. */
interface FormattedTime {
  readonly iso: string;
  readonly text: string;
  readonly short: string;
}

const format = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(formatLocale(language), { ...options, calendar: 'gregory' });

const days = remember((language: string) => format(language, { timeZone: 'UTC', dateStyle: 'long' }));
/** A day by its number, counted from 1 January 1970: every story of a day, and every list, has it again. */
const printDay = remember((language: string, day: string) => print(days(language), Number(day) * msPerDay));
const times = remember((language: string, timeZone: string) =>
  format(language, { timeZone, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
);
const months = remember((language: string) => format(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }));
const years = remember((language: string) => format(language, { timeZone: 'UTC', year: 'numeric' }));

/** An instant in a zone: `2026-03-04T12:30:00+03:00`, “4 March 2026, 12:30 GMT+3”, “4 March 2026”. */
export function formatInstant(
  epochMs: number,
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
): FormattedTime {
  const offset = zoneOffset(epochMs, timeZone);
  const short = printDay(language, String(Math.floor((epochMs + offset * 1000) / msPerDay)));
  const text = short + betweenDateAndTime(language) + print(times(language, timeZone), epochMs);
  return { iso: toIso(epochMs, offset), text, short };
}

/** A day without a time, given as `2026-03-04`. */
export function formatDay(day: string, { language }: { readonly language: string }): FormattedTime {
  const text = printDay(language, String(Date.parse(`${day}T00:00:00Z`) / msPerDay));
  return { iso: day, text, short: text };
}

/** A month on its own, such as “March 2026”. January is 1. */
export function formatMonth(year: number, month: number, language: string): string {
  return print(months(language), Date.UTC(year, month - 1));
}

/** A year on its own, such as “2026”. */
export function formatYear(year: number, language: string): string {
  return print(years(language), Date.UTC(year, 0));
}

/** The date that a calendar in the zone shows at an instant. January is 1. */
export function calendarDay(
  epochMs: number,
  timeZone: string,
): { readonly year: number; readonly month: number; readonly day: number } {
  const local = new Date(epochMs + zoneOffset(epochMs, timeZone) * 1000);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** Versions of ICU differ in the space before “PM”; an ordinary one is the same everywhere. */
const print = (formatter: Intl.DateTimeFormat, epochMs: number): string =>
  formatter.format(epochMs).replace(/[\u2009\u202f]/g, ' ');

/** ICU's own joint (“at”, “um”, “à”) differs between its versions, and newspapers print a comma. */
const betweenDateAndTime = remember((language: string) => {
  const script = new Intl.Locale(language).maximize().script ?? '';
  if (script === 'Arab') return '، ';
  return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(script) ? ' ' : ', ';
});

function toIso(epochMs: number, offset: number): string {
  // ISO 8601 has no seconds in an offset, but local mean time of the 19th century does.
  if (offset % 60 !== 0) return `${secondsOnly(epochMs)}Z`;
  const minutes = Math.abs(offset) / 60;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${secondsOnly(epochMs + offset * 1000)}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const secondsOnly = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, -'.000Z'.length);
