/** Reads what is nearly a date: where it can mean one instant alone, an editor is told how to write it. */
import { parseInstant } from './instants.ts';

/** Year, month and day with any marks between them, then a time with or without seconds, half of the day and offset. */
const nearly =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:,? |[Tt])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/i;

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
