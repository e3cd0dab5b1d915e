/** Judges what of a story becomes wrong, or right, by time alone. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { msPerDay } from '../language/ms-per-day.ts';
import type { ProblemCode, ProblemValues } from '../problems/catalogue.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { toInstant } from './day-bounds.ts';
import type { Article, Instant } from './model.ts';

/** So long before the end of the rights in a picture editors hear of it. */
const noticeOfRights = 14 * msPerDay;

/** Stories are planned for the next year; a later one is most likely a slip of the pen. */
const year = 366 * msPerDay;

/** Hears of an instant at which the same content is judged in another way. */
export type NoteChange = (instant: Instant) => void;

/** Reports what is wrong with a public story at `now`; it is asked again at each build. */
export function judgeTimes(
  entry: Entry,
  article: Article,
  now: Instant,
  context: Context & { readonly noteChange: NoteChange },
): void {
  const { withheld, updated, corrections, withdrawn, rightsEnd } = article;
  const isPast = (instant: Instant): boolean => {
    if (instant > now) context.noteChange(instant);
    return instant <= now;
  };
  const report = <C extends ProblemCode>(code: C, values: ProblemValues<C>, path: FieldPath) =>
    context.report(toProblem(code, values, { path: entry.path, place: entry.locate(path) }));
  const judgeDate = (instant: Instant, path: FieldPath, key: string) => {
    if (!isPast(instant)) report('date-in-future', { key, date: textAt(entry, path) }, path);
  };
  if (rightsEnd !== undefined && !withdrawn && (withheld === undefined || withheld === 'future')) {
    const path = ['image', 'rights', 'until'];
    const values = { name: textAt(entry, ['image', 'src']), until: textAt(entry, path) };
    if (isPast(rightsEnd) || rightsEnd <= article.published) report('rights-expired', values, path);
    else if (isPast(rightsEnd - noticeOfRights)) report('rights-expiring', values, path);
  }
  if (withheld === 'future' && !isPast(article.published - year)) {
    report('published-far-ahead', { published: textAt(entry, ['published']) }, ['published']);
  }
  if (withheld !== undefined) return;
  if (updated !== undefined) judgeDate(updated, ['updated'], 'updated');
  // Where one could not be read, the others do not stand where their numbers say.
  const areWhole = Array.isArray(entry.data['corrections']) && entry.data['corrections'].length === corrections.length;
  for (const [index, { date }] of areWhole ? corrections.entries() : []) {
    judgeDate(toInstant(date, context), ['corrections', index, 'date'], `corrections.${index + 1}.date`);
  }
  if (withdrawn) judgeDate(toInstant(withdrawn.date, context), ['withdrawn', 'date'], 'withdrawn.date');
}

/** A text of the front matter as it is written. */
function textAt({ data }: Entry, path: FieldPath): string {
  const value = path.reduce<unknown>((parent, step) => (parent as Record<string | number, unknown>)?.[step], data);
  return typeof value === 'string' ? value : '';
}
