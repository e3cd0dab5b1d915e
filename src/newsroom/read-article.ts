/** Reads the fields of a story that need more than a schema: dates, people, pictures. Problems are reported. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { readDayOrInstant, readInstant } from './dates.ts';
import { findPicture } from './find-picture.ts';
import type { Article, Correction, Figure, Instant, Reporter } from './model.ts';
import { findReference, findReferences, type Register } from './references.ts';
import type { ArticleFields } from './schema/article.ts';

/** Those fields of a story that are valid. */
type ValidFields = Partial<ArticleFields>;

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
      const found = findReference(reporters, { entry, path, name }, context);
      return found ? [{ reporter: found, role }] : [];
    }),
  };
}

/** The picture that leads the story. */
export function readImage(entry: Entry, { image }: ValidFields, context: Context): Figure | undefined {
  if (!image) return undefined;
  const { src, ...words } = image;
  const picture = findPicture(entry, ['image', 'src'], src, context);
  return picture && { picture, ...words };
}

/** What was wrong and has been put right. */
export function readCorrections(entry: Entry, { corrections = [] }: ValidFields, context: Context): Correction[] {
  return corrections.flatMap((correction, index) => {
    const date = readDayOrInstant(entry, ['corrections', index, 'date'], correction.date, context);
    return date ? [{ ...correction, date }] : [];
  });
}
