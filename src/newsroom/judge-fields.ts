/** Judges the fields of a story that are valid, each by itself, and do not agree with each other or with the paper's rules. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { toEnd, toInstant } from './day-bounds.ts';
import type { Correction, DayOrInstant, Instant, Withdrawal } from './model.ts';
import type { Valid } from './pick-valid.ts';
import type { ArticleFields } from './schema/article.ts';
import type { StoryRules } from './story-rules.ts';

/** What is judged: fields as they are written, and what was read of them. */
export interface JudgedFields {
  readonly written: Valid<ArticleFields>;
  /** Absent where it is not known when the story appears. */
  readonly times: { readonly published: Instant; readonly updated?: Instant | undefined } | undefined;
  /** By their place in the list, with holes for what could not be read. */
  readonly corrections: readonly (Correction | undefined)[];
  readonly withdrawn: Withdrawal | undefined;
}

/** Reports what does not agree, now and at any time. */
export function judgeFields(entry: Entry, fields: JudgedFields, rules: StoryRules, context: Context): void {
  judgeLengths(entry, fields.written, rules, context);
  judgeCanonical(entry, fields.written, rules, context);
  judgeTags(entry, fields.written, context);
  judgeDates(entry, fields, context);
  judgeOrder(entry, fields, context);
}

function judgeLengths(entry: Entry, written: JudgedFields['written'], { limits }: StoryRules, context: Context): void {
  for (const key of ['title', 'summary'] as const) {
    const text = written[key] ?? '';
    const limit = limits[key];
    if (text.length <= limit) continue;
    const { length } = [...text];
    if (length > limit) context.report(toProblem('field-too-long', { key, length, limit }, locate(entry, [key])));
  }
}

/** The original may stand on this site, where the paper's settings allow it, and where the story says it comes from. */
function judgeCanonical(
  entry: Entry,
  { canonical, source }: JudgedFields['written'],
  { hosts }: StoryRules,
  context: Context,
): void {
  if (canonical === undefined || hosts.length === 0) return;
  const { host } = new URL(canonical);
  const known = source?.url === undefined ? hosts : [...hosts, new URL(source.url).host];
  if (known.includes(host)) return;
  context.report(toProblem('canonical-foreign', { host, hosts: known }, locate(entry, ['canonical'])));
}

/** One topic named twice is one. Other spellings of it are told of as such. */
function judgeTags(entry: Entry, { tags = [] }: JudgedFields['written'], context: Context): void {
  if (tags.length < 2) return;
  const names = tags.map((tag) => tag?.normalize('NFC'));
  for (const [index, name] of names.entries()) {
    if (name === undefined || names.indexOf(name) === index) continue;
    context.report(toProblem('duplicate-reference', { name }, locate(entry, ['tags', index])));
  }
}

/** They are listed from the oldest to the newest: in that order they are read. */
function judgeOrder(entry: Entry, { written, corrections }: JudgedFields, context: Context): void {
  let last: { readonly index: number; readonly instant: Instant } | undefined;
  for (const [index, correction] of corrections.entries()) {
    if (!correction) continue;
    const instant = toInstant(correction.date, context);
    if (last && toEnd(correction.date, context) <= last.instant && instant < last.instant) {
      const textOf = (each: number) => written.corrections?.[each]?.date ?? '';
      const values = { date: textOf(index), before: textOf(last.index) };
      context.report(toProblem('correction-order', values, locate(entry, ['corrections', index, 'date'])));
    } else last = { index, instant };
  }
}

function judgeDates(entry: Entry, { written, times, corrections, withdrawn }: JudgedFields, context: Context): void {
  if (!times) return;
  const { published, updated } = times;
  if (updated === published) {
    const values = { updated: written.updated ?? '' };
    context.report(toProblem('updated-as-published', values, locate(entry, ['updated'])));
  }
  for (const [index, correction] of corrections.entries()) {
    if (!correction) continue;
    const path = ['corrections', index, 'date'];
    const date = written.corrections?.[index]?.date ?? '';
    const key = `corrections.${index + 1}.date`;
    if (isBefore(correction.date, published, context)) {
      const values = { key, date, published: written.published ?? '' };
      context.report(toProblem('dated-before-published', values, locate(entry, path)));
    } else if (updated !== undefined && isSubstance(correction) && toInstant(correction.date, context) > updated) {
      const values = { key, date, updated: written.updated ?? '' };
      context.report(toProblem('correction-after-updated', values, locate(entry, path)));
    }
  }
  if (withdrawn && isBefore(withdrawn.date, published, context)) {
    const values = { key: 'withdrawn.date', date: written.withdrawn?.date ?? '', published: written.published ?? '' };
    context.report(toProblem('dated-before-published', values, locate(entry, ['withdrawn', 'date'])));
  }
}

/** A clarification or a note changes nothing that was said. */
const isSubstance = ({ kind }: Correction): boolean => kind === 'correction' || kind === 'update';

/** Whether all of a day, or the instant, lies before another instant. */
function isBefore(date: DayOrInstant, instant: Instant, context: Context): boolean {
  return toEnd(date, context) <= instant && toInstant(date, context) < instant;
}

const locate = (entry: Entry, path: FieldPath) => ({ path: entry.path, place: entry.locate(path) });
