/** Reads the date fields of an entry. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { findDateChoices } from './date-reading.ts';
import { parseInstant } from './instants.ts';
import type { DayOrInstant, Instant } from './model.ts';

/** The instant that a field names. A date that does not exist is reported. */
export function readInstant(entry: Entry, field: FieldPath, text: string, context: Context): Instant | undefined {
  return read(entry, field, text, context)?.instant;
}

/** The day or instant that a field names. A date that does not exist is reported. */
export function readDayOrInstant(
  entry: Entry,
  field: FieldPath,
  text: string,
  context: Context,
): DayOrInstant | undefined {
  const result = read(entry, field, text, context);
  if (!result) return undefined;
  return result.day === undefined ? { instant: result.instant } : { day: result.day };
}

function read(entry: Entry, field: FieldPath, text: string, context: Context) {
  const result = parseInstant(text, context.timeZone);
  if ('instant' in result) return result;
  const key = String(field.findLast((step) => typeof step === 'string'));
  const choices = findDateChoices(text, context.timeZone);
  const location = { path: entry.path, place: entry.locate(field) };
  context.report(toProblem('invalid-date', { key, found: text, reason: result.reason, choices }, location));
  return undefined;
}
