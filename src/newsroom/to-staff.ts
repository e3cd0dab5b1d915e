/** Makes desks, beats, reporters and static pages of their entries. */
import type { Entry } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { readInstant } from './dates.ts';
import { findPicture } from './find-picture.ts';
import type { Beat, Desk, MarkdownSource, Reporter, StaticPage } from './model.ts';
import { findReference, findReferences, type Register } from './references.ts';
import { beatSchema } from './schema/beat.ts';
import { deskSchema } from './schema/desk.ts';
import { pageSchema } from './schema/page.ts';
import { reporterSchema } from './schema/reporter.ts';
import { toSlug } from './slugs.ts';
import { typesetFields } from './typeset-fields.ts';
import { toBeatUrl, toDeskUrl, toPageUrl, toReporterUrl } from './urls.ts';
import { validate } from './validate.ts';

/** The desk of an entry, or undefined where a problem leaves none. */
export function toDesk(entry: Entry, context: Context): Desk | undefined {
  const { value: fields, problems } = validate(deskSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, entry.name, context);
  if (!fields || slug === undefined) return undefined;
  const set = typesetFields(fields, ['title', 'summary'], context.language);
  return { ...set, id: entry.name, url: toDeskUrl(slug), markdown: toMarkdown(entry) };
}

/** The beat of an entry, or undefined where a problem leaves none. */
export function toBeat(entry: Entry, desks: Register<Desk>, context: Context): Beat | undefined {
  const { value: fields, problems } = validate(beatSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, entry.name, context);
  const desk = fields && findReference(desks, { entry, path: ['desk'], name: fields.desk }, context);
  if (!fields || !desk || slug === undefined) return undefined;
  const set = typesetFields(fields, ['title', 'summary'], context.language);
  return { ...set, desk, id: entry.name, url: toBeatUrl(slug), markdown: toMarkdown(entry) };
}

/** The reporter of an entry, or undefined where a problem leaves none. */
export function toReporter(entry: Entry, beats: Register<Beat>, context: Context): Reporter | undefined {
  const { value: fields, problems } = validate(reporterSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, entry.name, context);
  if (!fields || slug === undefined) return undefined;
  return {
    ...fields,
    beats: findReferences(beats, { entry, path: ['beats'] }, fields.beats, context),
    photo: fields.photo === undefined ? undefined : findPicture(entry, ['photo'], fields.photo, context),
    id: entry.name,
    url: toReporterUrl(slug),
    markdown: toMarkdown(entry),
  };
}

/** The static page of an entry, or undefined where a problem leaves none. */
export function toStaticPage(entry: Entry, context: Context): StaticPage | undefined {
  const { value: fields, problems } = validate(pageSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, fields?.slug ?? entry.name, context);
  if (!fields || slug === undefined) return undefined;
  const language = fields.language ?? context.language;
  const { title, summary, menu, noindex, draft } = typesetFields(fields, ['title', 'summary'], language);
  const updated = fields.updated === undefined ? undefined : readInstant(entry, ['updated'], fields.updated, context);
  const plain = { title, summary, menu, noindex, updated, language, withheld: draft };
  return { ...plain, id: entry.name, url: toPageUrl(slug), markdown: toMarkdown(entry) };
}

function readSlug(entry: Entry, name: string, context: Context): string | undefined {
  const slug = toSlug(name);
  if (slug !== '') return slug;
  context.report(toProblem('slug-empty', { text: name }, { path: entry.path, place: { line: 1, column: 1 } }));
  return undefined;
}

const toMarkdown = (entry: Entry): MarkdownSource => ({
  path: entry.path,
  text: entry.body,
  firstLine: entry.bodyLine,
});
