/** Reads what is nearly a date: where it can mean one instant alone, an editor is told how to write it. */
import { offsetsAround } from '../language/local-time.ts';
import { parseInstant } from './instants.ts';

/** Year, month and day with any marks between them, then a time with or without seconds, half of the day and offset. */
const nearly =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:,? |[Tt])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/i;

/** Days, months and years as numbers, or with the month in English. */
const dayFirst = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const monthInWords =
  /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})$/i;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Local time with neither zone nor offset, as it is written right. */
const local = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/i;

/** All that a text can mean: with two an editor must say which, as where the clocks go back. */
export function findDateChoices(text: string, timeZone: string): readonly string[] {
  const plain = text.trim().replace(/\s+/g, ' ');
  const reading = findDateReading(plain, timeZone);
  if (reading !== undefined) return [reading];
  const [, one = '', , other = '', year = ''] = dayFirst.exec(plain) ?? [];
  const days = one === '' ? [] : [toDay(year, other, one), toDay(year, one, other)];
  const named = toNamedDay(plain);
  const times = local.test(plain) ? withOffsets(plain.replace(' ', 'T'), timeZone) : [];
  const choices = [...days, ...(named === undefined ? [] : [named]), ...times];
  return [...new Set(choices)].filter((choice) => 'instant' in parseInstant(choice, timeZone));
}

const toDay = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function toNamedDay(plain: string): string | undefined {
  const [, before, month, otherMonth, after, year = ''] = monthInWords.exec(plain) ?? [];
  const word = (month ?? otherMonth ?? '').toLowerCase();
  const index = months.findIndex((each) => word.startsWith(each));
  return index < 0 ? undefined : toDay(year, String(index + 1), before ?? after ?? '');
}

/** A time that the clocks skip or show twice, by the clocks of the day before and those of the day after. */
function withOffsets(plain: string, timeZone: string): string[] {
  const time = Date.parse(`${plain}Z`);
  return Number.isNaN(time) ? [] : offsetsAround(time, timeZone).map((offset) => `${plain}${toSign(offset)}`);
}

/** An offset in milliseconds as `+01:00`. */
function toSign(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The one right way to write a date, or undefined where it has several meanings or none. */
export function findDateReading(text: string, timeZone: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const match = nearly.exec(plain.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (!match) return undefined;
  const [, year, , month = '', day = '', hour, minute, second, half, offset] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const clock = hour === undefined ? undefined : toHour(Number(hour), half);
  if (hour !== undefined && clock === undefined) return undefined;
  const time = clock === undefined ? '' : `T${clock}:${minute}${second === undefined ? '' : `:${second}`}`;
  const written = `${date}${time}${toOffset(offset)}`;
  return 'instant' in parseInstant(written, timeZone) ? written : undefined;
}

/** The hour of 24, in two digits. */
function toHour(hour: number, half: string | undefined): string | undefined {
  if (half === undefined) return String(hour).padStart(2, '0');
  if (hour < 1 || hour > 12) return undefined;
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0');
}

function toOffset(offset: string | undefined): string {
  if (offset === undefined) return '';
  return /^[a-z]/i.test(offset) ? 'Z' : offset.replace(/^(.{3}):?/, '$1:');
}
