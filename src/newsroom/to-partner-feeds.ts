/** Reads the feeds for partners of `site.yaml`. What their filters name must be there. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { findNearest } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import type { Desk } from './model.ts';
import type { PartnerFeed, StoryFilter } from './partner-feed.ts';
import type { Valid } from './pick-valid.ts';
import { findReferences, type Register } from './references.ts';
import type { SiteFields } from './schema/site.ts';
import { toSlug } from './slugs.ts';
import { typesetFields } from './typeset-fields.ts';

/** What the filters refer to. */
interface FilterSurroundings {
  readonly desks: Register<Desk>;
  /** All files of the content, also of stories that are not public. */
  readonly entries: readonly Entry[];
}

type FilterFields = NonNullable<Valid<SiteFields>['partnerFeeds']>[number]['only'];

/** The feeds that could be read. Unknown desks and tags, and a name that two feeds have, are reported. */
export function toPartnerFeeds(
  entry: Entry,
  { partnerFeeds = [] }: Pick<Valid<SiteFields>, 'partnerFeeds'>,
  around: FilterSurroundings,
  context: Context,
): PartnerFeed[] {
  const findTags = toFindTags(around.entries);
  const read = (path: FieldPath, filter: FilterFields): StoryFilter =>
    readFilter(entry, path, filter, { findTags, desks: around.desks, context });
  const seen = new Set<string>();
  return partnerFeeds.flatMap((feed, index) => {
    const path = ['partnerFeeds', index];
    const only = read([...path, 'only'], feed.only);
    const except = read([...path, 'except'], feed.except);
    const { name } = feed;
    if (name === undefined) return [];
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) {
      const place = entry.locate([...path, 'name']);
      context.report(toProblem('duplicate-reference', { name }, { path: entry.path, place }));
    }
    seen.add(key);
    // Where a field is not valid, no site is made of the others.
    const { title, ...fields } = typesetFields(feed, ['title'], context.language) as PartnerFeed;
    return { ...fields, title, name: name.normalize('NFC'), only, except };
  });
}

/** Gives the titles of all tags by their ids, or undefined where a story cannot be read, so that not all are known. */
type FindTags = () => ReadonlyMap<string, string> | undefined;

/** The titles are collected when the first is asked for, as they are written: a story may be wrong for other reasons. */
function toFindTags(entries: readonly Entry[]): FindTags {
  let found: { readonly titles: Map<string, string> | undefined } | undefined;
  return () => {
    found ??= { titles: collectTags(entries.filter(({ kind }) => kind === 'article')) };
    return found.titles;
  };
}

function collectTags(stories: readonly Entry[]): Map<string, string> | undefined {
  if (stories.some(({ broken }) => broken)) return undefined;
  const written = stories.flatMap(({ data: { tags } }): unknown[] => (Array.isArray(tags) ? tags : []));
  return new Map(
    [...new Set(written)].flatMap((tag) => (typeof tag === 'string' ? [[toSlug(tag), tag] as const] : [])),
  );
}

interface FilterTools {
  readonly findTags: FindTags;
  readonly desks: Register<Desk>;
  readonly context: Context;
}

function readFilter(
  entry: Entry,
  path: FieldPath,
  { desks, types, tags }: NonNullable<FilterFields> = {},
  tools: FilterTools,
): StoryFilter {
  const { context } = tools;
  const at = { entry, path: [...path, 'desks'] };
  return {
    ...(desks && { desks: findReferences(tools.desks, at, desks, context).map(({ id }) => id) }),
    ...(types && { types: types.filter((type) => type !== undefined) }),
    ...(tags && {
      tags: tags.flatMap((name, index) =>
        name === undefined ? [] : [readTag(name, [...path, 'tags', index], entry, tools)],
      ),
    }),
  };
}

/** The id of a tag. One that no story bears may come, so it is only a warning. */
function readTag(name: string, path: FieldPath, entry: Entry, { findTags, context }: FilterTools): string {
  const id = toSlug(name);
  const titles = findTags();
  if (titles && !titles.has(id)) {
    const nearest = findNearest(name, [...new Set(titles.values())]);
    context.report(
      toProblem('partner-tag-unknown', { name, nearest }, { path: entry.path, place: entry.locate(path) }),
    );
  }
  return id;
}
