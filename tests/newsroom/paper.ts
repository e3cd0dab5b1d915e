/** A small paper for tests: files as text go through the real parser and become a newsroom. */
import type { Entry, EntryKind, PictureFile } from '../../src/content/entry.ts';
import type { Pictures } from '../../src/content/pictures.ts';
import { toEntry } from '../../src/content/to-entry.ts';
import type { Newsroom } from '../../src/newsroom/model.ts';
import { type NewsroomOptions, toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** Text of files by their paths from the site's folder. */
export type Files = Readonly<Record<string, string>>;

/** Fields of front matter; each is written as JSON, which is YAML too. */
export type Fields = Readonly<Record<string, unknown>>;

/** The instant of the tests, unless they say otherwise. */
export const now = Date.parse('2026-06-01T12:00:00Z');

/** A Markdown file. */
export function markdown(fields: Fields, body = ''): string {
  return `---\n${toYaml(fields)}---\n${body}`;
}

/** A story of the paper's only reporter and beat; `fields` add to it or change it. */
export function story(fields: Fields = {}, body = 'Some words.\n'): string {
  const needed = { title: 'A story', reporter: 'ada-quill', beat: 'energy', published: '2026-03-04T09:30:00Z' };
  return markdown({ ...needed, ...fields }, body);
}

/** Settings of the paper; `fields` add to them or change them. */
export function site(fields: Fields = {}): string {
  const needed = { title: 'The Lantern', url: 'https://lantern.example', language: 'en', timeZone: 'Europe/London' };
  // The stories of the tests are old.
  return toYaml({ ...needed, ...fields, limits: { frontPageAge: 3650, ...(fields['limits'] as Fields) } });
}

const toYaml = (fields: Fields): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** What every paper of the tests has: one desk, one beat, one reporter. */
export const basics: Files = {
  'content/site.yaml': site(),
  'content/desks/world.md': markdown({ title: 'World' }),
  'content/beats/energy.md': markdown({ title: 'Energy', desk: 'world' }),
  'content/reporters/ada-quill.md': markdown({ name: 'Ada Quill' }, 'Ada Quill writes.\n'),
};

/** Options of a paper that tests change. */
export type PaperOptions = Partial<Pick<NewsroomOptions, 'now' | 'drafts' | 'baseUrl' | 'pictures'>>;

/** Pictures that are there, and those that are broken with the reason. Each is of its own bytes, if `bytes` says nothing else. */
export function toPictures(
  found: Readonly<Record<string, PictureFile | { readonly reason: string }>>,
  bytes: Readonly<Record<string, string>> = {},
): Pictures {
  const has = (path: string) => Object.hasOwn(found, path);
  return {
    paths: Object.keys(found).sort(),
    read: (path) => (has(path) ? found[path] : undefined),
    digest: (path) => (has(path) ? (bytes[path] ?? path) : undefined),
  };
}

/** The entries of files, in the order of the record, and what the parser found. */
export function toEntries(files: Files): { entries: Entry[]; problems: Problem[] } {
  const results = Object.entries(files).map(([path, text]) => toEntry(toKind(path), path, text));
  return { entries: results.map(({ entry }) => entry), problems: results.flatMap(({ problems }) => problems) };
}

const toKind = (path: string): EntryKind =>
  path.endsWith('site.yaml') ? 'site' : (path.split('/')[1]?.slice(0, -1) as EntryKind);

/** The newsroom of files that are added to `basics`, and all problems. */
export function toPaper(files: Files, options: PaperOptions = {}): { newsroom?: Newsroom; problems: Problem[] } {
  const { entries, problems } = toEntries({ ...basics, ...files });
  const folders = { content: 'content', public: 'public' };
  const result = toNewsroom(entries, { now, drafts: false, folders, pictures: toPictures({}), ...options });
  return { ...result, problems: [...problems, ...result.problems] };
}

/** The newsroom of files that must be right. */
export function toRightPaper(files: Files, options: PaperOptions = {}): Newsroom {
  const { newsroom, problems } = toPaper(files, options);
  if (!newsroom || problems.length > 0) throw new Error(`Unexpected problems:\n${problems.map(toLine).join('\n')}`);
  return newsroom;
}

/** A problem as `file:line:column code`. */
export function toLine({ file, line, column, ruleId }: Problem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')} ${ruleId}`;
}
