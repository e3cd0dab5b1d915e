/** Compares published stories with their text at a git revision: no edit in silence, no address that leads nowhere. */
import { join } from 'node:path';
import { decode } from '../../content/decode.ts';
import type { Entry } from '../../content/entry.ts';
import { toEntry } from '../../content/to-entry.ts';
import type { Newsroom } from '../../newsroom/model.ts';
import { readSettings } from '../../newsroom/read-settings.ts';
import { defaultArticlePattern } from '../../newsroom/urls.ts';
import { type Problem, toProblem } from '../../problems/problem.ts';
import type { PaperToJudge } from '../prepare-edition.ts';
import type { BuildSettings } from '../settings.ts';
import { type AddressRules, type StoryAlone, toStoryAlone } from './old-story.ts';
import { type OldFile, type Revision, readRevision } from './read-revision.ts';
import { findSilentEdit } from './silent-edit.ts';

/** What is compared: a story as it was, and how it can be found now. */
interface Comparison {
  readonly revision: string;
  readonly rules: AddressRules;
  readonly byPath: ReadonlyMap<string, Entry>;
  /** Files of public stories by each address that leads to them. */
  readonly byUrl: ReadonlyMap<string, string>;
}

/**
 * Problems of what has become of the stories that were public at `revision` and would be public now, had nothing
 * changed. A story that its own `expires` has taken off the site is none.
 *
 * @param revision any name that git knows for a commit
 */
export function checkSince(settings: BuildSettings, { entries, newsroom }: PaperToJudge, revision: string): Problem[] {
  const found = readRevision(join(settings.root, settings.content), revision);
  if ('reason' in found) return [toProblem('revision-unreadable', { revision, ...found }, { path: settings.content })];
  const rules = toRules(entries, settings);
  const comparison: Comparison = {
    ...{ revision, rules },
    byPath: new Map(entries.map((entry) => [entry.path, entry])),
    byUrl: toAddresses(newsroom),
  };
  return readOldStories(found, rules, settings)
    .filter(({ withheld }) => withheld === undefined)
    .flatMap((old) => compare(old, comparison));
}

function toRules(entries: readonly Entry[], settings: BuildSettings): AddressRules {
  const { site, timeZone, language } = readSettings(entries, settings, () => undefined);
  return { pattern: site?.valid.urls?.article ?? defaultArticlePattern, timeZone, language, now: settings.now };
}

/** Those that changed; where addresses or dates may be made by other rules now, all of them. */
function readOldStories(revision: Revision, rules: AddressRules, settings: BuildSettings): StoryAlone[] {
  const changed = revision.changed();
  const read = (files: readonly OldFile[]) => {
    const bytes = revision.read(files);
    return files.map(({ path }, index) => toOldEntry(path, bytes[index], settings));
  };
  const [site] = read(changed.filter(({ path }) => path === 'site.yaml'));
  const oldRules = site ? toRules([site], settings) : rules;
  const isSame = oldRules.pattern === rules.pattern && oldRules.timeZone === rules.timeZone;
  const stories = (isSame ? changed : revision.all()).filter(({ path }) =>
    /^articles\/.*\.(?:md|markdown)$/i.test(path),
  );
  return read(stories).flatMap((entry) => toStoryAlone(entry, oldRules) ?? []);
}

function toOldEntry(path: string, bytes: Buffer | undefined, { content }: BuildSettings): Entry {
  const text = (bytes && decode(bytes)) ?? '';
  return toEntry(path === 'site.yaml' ? 'site' : 'article', `${content}/${path}`, text).entry;
}

function toAddresses({ articles, withdrawn }: Newsroom): Map<string, string> {
  const open = [...articles, ...withdrawn].filter(({ withheld }) => withheld === undefined);
  return new Map(
    open.flatMap(({ url, aliases, markdown }) => [url, ...aliases].map((each) => [each, markdown.path] as const)),
  );
}

function compare(old: StoryAlone, { revision, rules, byPath, byUrl }: Comparison): Problem[] {
  const { url, entry } = old;
  const same = byPath.get(entry.path);
  const own = same && toStoryAlone(same, rules);
  // A file that tells no address has a problem of its own.
  if ((same && !own) || own?.withheld === 'expired') return [];
  const isThere = byUrl.has(url) || (own?.url === url && own.withheld === undefined);
  const gone = isThere ? [] : [toProblem('url-gone', { url, revision }, { path: entry.path, place: toPlace(own) })];
  const path = byUrl.get(url);
  const now = own?.url === url || path === undefined ? own : toStoryAlone(byPath.get(path) ?? entry, rules);
  const edit = now && now.withheld === undefined ? findSilentEdit(old, now, revision) : undefined;
  return edit ? [...gone, edit] : gone;
}

/** The field that has made the address another. A file that is gone has no places. */
function toPlace(now: StoryAlone | undefined) {
  if (!now) return undefined;
  const { data, locate } = now.entry;
  const key = now.withheld === 'draft' ? 'draft' : data['slug'] === undefined ? 'published' : 'slug';
  return locate([key]);
}
