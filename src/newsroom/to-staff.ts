/** Makes desks, beats, reporters and static pages of their entries. */
import type { Entry } from '../content/entry.ts';
import { checkWording } from './check-wording.ts';
import type { Context } from './context.ts';
import { readInstant } from './dates.ts';
import { findPicture } from './find-picture.ts';
import { judgeLanguage } from './judge-language.ts';
import { canonicalLanguage } from './languages.ts';
import type { Beat, Desk, Reporter, StaticPage } from './model.ts';
import { readSlug } from './read-slug.ts';
import { findReference, findReferences, type Register } from './references.ts';
import { beatSchema } from './schema/beat.ts';
import { deskSchema } from './schema/desk.ts';
import { pageSchema } from './schema/page.ts';
import { reporterSchema } from './schema/reporter.ts';
import { typesetFields } from './typeset-fields.ts';
import { toBeatUrl, toDeskUrl, toPageUrl, toReporterUrl } from './urls.ts';
import { validate } from './validate.ts';

/** The desk of an entry, or undefined where a problem leaves none. */
export function toDesk(entry: Entry, context: Context): Desk | undefined {
  const { value, problems } = validate(deskSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, undefined, context);
  if (!value || slug === undefined) return undefined;
  const fields = typesetFields(value, ['title', 'summary'], context.language);
  return { ...fields, id: entry.name, url: toDeskUrl(slug), markdown: entry.markdown };
}

/** The beat of an entry, or undefined where a problem leaves none. */
export function toBeat(entry: Entry, desks: Register<Desk>, context: Context): Beat | undefined {
  const { value, valid, problems } = validate(beatSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, undefined, context);
  const desk = valid.desk && findReference(desks, { entry, path: ['desk'], name: valid.desk }, context);
  if (!value || !desk || slug === undefined) return undefined;
  const fields = typesetFields(value, ['title', 'summary'], context.language);
  return { ...fields, desk, id: entry.name, url: toBeatUrl(slug), markdown: entry.markdown };
}

/** The reporter of an entry, or undefined where a problem leaves none. */
export function toReporter(entry: Entry, beats: Register<Beat>, context: Context): Reporter | undefined {
  const { value, valid, problems } = validate(reporterSchema, entry);
  problems.forEach(context.report);
  const slug = readSlug(entry, undefined, context);
  const covered = findReferences(beats, { entry, path: ['beats'] }, valid.beats ?? [], context);
  const photo = valid.photo === undefined ? undefined : findPicture(entry, ['photo'], valid.photo, context);
  if (!value || slug === undefined) return undefined;
  return {
    ...value,
    beats: covered,
    photo,
    id: entry.name,
    url: toReporterUrl(slug),
    markdown: entry.markdown,
  };
}

/** The static page of an entry, or undefined where a problem leaves none. */
export function toStaticPage(entry: Entry, context: Context): StaticPage | undefined {
  const { value, valid, problems } = validate(pageSchema, entry);
  problems.forEach(context.report);
  judgeLanguage(entry, valid.language, context);
  const slug = readSlug(entry, valid.slug, context);
  const updated = valid.updated === undefined ? undefined : readInstant(entry, ['updated'], valid.updated, context);
  if (!value || slug === undefined) return undefined;
  const language = canonicalLanguage(value.language ?? context.language);
  checkWording(entry, { title: value.title, summary: value.summary }, language, context);
  const { title, summary, menu, noindex, draft } = typesetFields(value, ['title', 'summary'], language);
  const plain = { title, summary, menu, noindex, updated, language, withheld: draft };
  return { ...plain, id: entry.name, url: toPageUrl(slug), markdown: entry.markdown };
}
