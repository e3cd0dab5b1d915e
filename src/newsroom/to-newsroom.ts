/** Entries to newsroom: the model of the whole paper at one instant. Pure but for the pictures it is given. */
import type { Entry, EntryKind } from '../content/entry.ts';
import { catalogueLanguages, findMessages } from '../language/find-messages.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { findClashes } from './claims.ts';
import type { Context } from './context.ts';
import type { Article, Beat, Desk, Instant, Newsroom, Reporter, StaticPage, Tag } from './model.ts';
import { findReferences, type Register, toRegister } from './references.ts';
import { siteSchema } from './schema/site.ts';
import { toArticles } from './to-articles.ts';
import { toClaims } from './to-claims.ts';
import { toSite } from './to-site.ts';
import { toBeat, toDesk, toReporter, toStaticPage } from './to-staff.ts';
import { validate } from './validate.ts';

/** What decides how entries are read. */
export interface NewsroomOptions {
  readonly now: Instant;
  /** Shows what would be withheld, marked as such. */
  readonly drafts: boolean;
  /** Replaces the `url` of `site.yaml`. */
  readonly baseUrl?: string | undefined;
  readonly folders: Context['folders'];
  readonly pictures: Context['pictures'];
}

/** The newsroom, where the settings of the site could be read, and all problems of the entries. */
export interface NewsroomResult {
  readonly newsroom?: Newsroom;
  readonly problems: readonly Problem[];
}

/** Validates entries, resolves what they refer to and withholds what is not public. */
export function toNewsroom(entries: readonly Entry[], options: NewsroomOptions): NewsroomResult {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const { entry: siteEntry, fields } = readSettings(entries, options, report);
  const context: Context = {
    folders: options.folders,
    pictures: options.pictures,
    language: fields?.language ?? 'en',
    timeZone: fields?.timeZone ?? 'UTC',
    report,
  };
  const staff = toStaff(entries, context);
  const around = { ...staff, urlPattern: fields?.urls.article ?? '/{yyyy}/{mm}/{dd}/{slug}/', now: options.now };
  const { articles, byName } = toArticles(entries, around, context);
  findClashes(toClaims(entries, [...staff.desks.byName.values(), ...staff.pages.byName.values()], articles)).forEach(
    report,
  );
  if (!fields || !siteEntry) return { problems };
  const { drafts, baseUrl } = options;
  const site = toSite(siteEntry, fields, { articles: byName, pages: staff.pages, drafts, baseUrl }, context);
  const desks = findReferences(staff.desks, { entry: siteEntry, path: ['desks'] }, fields.desks, context);
  const shown = articles.filter((article) => drafts || article.withheld === undefined);
  const { articles: tagged, tags } = uniteTags(shown.sort(byNewest));
  const compare = new Intl.Collator(fields.language).compare;
  return {
    problems,
    newsroom: {
      now: options.now,
      site,
      desks: [...new Set([...desks, ...valuesOf(staff.desks).sort((a, b) => compare(a.title, b.title))])],
      beats: valuesOf(staff.beats).sort((a, b) => compare(a.title, b.title)),
      reporters: valuesOf(staff.reporters).sort((a, b) => compare(a.name, b.name)),
      articles: tagged,
      tags: tags.sort((a, b) => compare(a.title, b.title)),
      pages: valuesOf(staff.pages).filter((page) => drafts || !page.withheld),
    },
  };
}

function readSettings(entries: readonly Entry[], { folders }: NewsroomOptions, report: (problem: Problem) => void) {
  const entry = entries.find((candidate) => candidate.kind === 'site');
  if (!entry) {
    report(toProblem('site-file-missing', {}, { path: `${folders.content}/site.yaml` }));
    return { entry: undefined, fields: undefined };
  }
  const { value: fields, problems } = validate(siteSchema, entry);
  problems.forEach(report);
  if (fields && !findMessages(fields.language)) {
    const values = { language: fields.language, available: catalogueLanguages };
    report(toProblem('language-untranslated', values, { path: entry.path, place: entry.locate(['language']) }));
  }
  return { entry, fields };
}

interface Staff {
  readonly desks: Register<Desk>;
  readonly beats: Register<Beat>;
  readonly reporters: Register<Reporter>;
  readonly pages: Register<StaticPage>;
}

function toStaff(entries: readonly Entry[], context: Context): Staff {
  const register = <T>(kind: EntryKind, read: (entry: Entry) => T | undefined): Register<T> =>
    toRegister(
      kind,
      `${context.folders.content}/${kind}s/`,
      entries.filter((entry) => entry.kind === kind).map((entry) => ({ entry, name: entry.name, value: read(entry) })),
      context,
    );
  const desks = register('desk', (entry) => toDesk(entry, context));
  const beats = register('beat', (entry) => toBeat(entry, desks, context));
  const reporters = register('reporter', (entry) => toReporter(entry, beats, context));
  return { desks, beats, reporters, pages: register('page', (entry) => toStaticPage(entry, context)) };
}

/** One spelling for each tag: that of the newest story. */
function uniteTags(articles: readonly Article[]): { articles: Article[]; tags: Tag[] } {
  const tags = new Map<string, Tag>();
  for (const tag of articles.flatMap((article) => article.tags)) if (!tags.has(tag.id)) tags.set(tag.id, tag);
  const unite = (tag: Tag): Tag => tags.get(tag.id) ?? tag;
  return {
    articles: articles.map((article) => ({ ...article, tags: article.tags.map(unite) })),
    tags: [...tags.values()],
  };
}

const valuesOf = <T>(register: Register<T>): T[] =>
  [...register.byName.values()].filter((value) => value !== undefined);

const byNewest = (a: Article, b: Article): number =>
  b.published - a.published || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
