/** Reads the fields of a story that need more than a schema: dates, people, pictures. Problems are reported. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { readDayOrInstant, readInstant } from './dates.ts';
import { toEnd } from './day-bounds.ts';
import { findPicture, toPicturePath } from './find-picture.ts';
import type { Article, Correction, Figure, Instant, Reporter, Withdrawal } from './model.ts';
import type { Valid } from './pick-valid.ts';
import { findReference, findReferences, type Register } from './references.ts';
import type { ArticleFields } from './schema/article.ts';

/** Those fields of a story that are valid. */
type ValidFields = Valid<ArticleFields>;

/** When the story appears, changes and leaves, or undefined where it is not known when it appears. */
export function readTimes(entry: Entry, fields: ValidFields, context: Context) {
  const read = (key: 'published' | 'updated' | 'expires'): Instant | undefined => {
    const text = fields[key];
    return text === undefined ? undefined : readInstant(entry, [key], text, context);
  };
  const times = { published: read('published'), updated: read('updated'), expires: read('expires') };
  const { published, updated, expires } = times;
  if (published === undefined) return undefined;
  const location = (key: string) => ({ path: entry.path, place: entry.locate([key]) });
  const written = {
    published: fields.published ?? '',
    updated: fields.updated ?? '',
    expires: fields.expires ?? '',
  };
  if (updated !== undefined && updated < published) {
    context.report(toProblem('updated-before-published', written, location('updated')));
  }
  if (expires !== undefined && expires <= published) {
    context.report(toProblem('expires-before-published', written, location('expires')));
  }
  return { published, updated, expires };
}

/** Who wrote the story, and who had another part in it. */
export function readPeople(
  entry: Entry,
  { reporter, contributors = [] }: ValidFields,
  reporters: Register<Reporter>,
  context: Context,
): Pick<Article, 'reporters' | 'contributors'> {
  return {
    reporters: findReferences(reporters, { entry, path: ['reporter'] }, reporter ?? [], context),
    contributors: contributors.flatMap(({ reporter: name, role }, index) => {
      const path: FieldPath = ['contributors', index, 'reporter'];
      if (name === undefined) return [];
      const found = findReference(reporters, { entry, path, name }, context);
      return found && role !== undefined ? [{ reporter: found, role }] : [];
    }),
  };
}

/** The picture that leads the story. */
export function readImage(entry: Entry, { image }: ValidFields, context: Context): Figure | undefined {
  if (!image) return undefined;
  const { src, alt, caption, credit } = image;
  const picture = src === undefined ? undefined : findPicture(entry, ['image', 'src'], src, context);
  return picture && alt !== undefined ? { picture, alt, caption, credit } : undefined;
}

/** From when on the picture that leads the story may not be shown. */
export function readRights(entry: Entry, { image }: ValidFields, context: Context): Instant | undefined {
  if (image?.rights?.until === undefined) return undefined;
  const until = readDayOrInstant(entry, ['image', 'rights', 'until'], image.rights.until, context);
  return until && toEnd(until, context);
}

/** Path of the picture that leads the story, where partners may not show it; there may be no such file. */
export function findLimitedPicture(entry: Entry, { image }: ArticleFields, { folders }: Context): string | undefined {
  return image?.rights?.partners === false ? toPicturePath(image.src, entry.path, folders) : undefined;
}

/** That the story was taken back. */
export function readWithdrawal(entry: Entry, { withdrawn }: ValidFields, context: Context): Withdrawal | undefined {
  if (withdrawn?.date === undefined) return undefined;
  const date = readDayOrInstant(entry, ['withdrawn', 'date'], withdrawn.date, context);
  return date && withdrawn.note !== undefined ? { date, note: withdrawn.note } : undefined;
}

/** What was wrong and has been put right, by its place in the list; undefined for what cannot be read. */
export function readCorrections(
  entry: Entry,
  { corrections = [] }: ValidFields,
  context: Context,
): (Correction | undefined)[] {
  return corrections.map(({ date: written, kind, text, prominent }, index) => {
    if (written === undefined) return undefined;
    const date = readDayOrInstant(entry, ['corrections', index, 'date'], written, context);
    const isWhole = kind !== undefined && text !== undefined && prominent !== undefined;
    return date && isWhole ? { date, kind, text, prominent } : undefined;
  });
}
