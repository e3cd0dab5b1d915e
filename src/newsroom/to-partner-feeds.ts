/** Reads the feeds for partners of `site.yaml`. What their filters name must be there. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { findNearest } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import type { Article, Desk } from './model.ts';
import type { PartnerFeed, StoryFilter } from './partner-feed.ts';
import type { Valid } from './pick-valid.ts';
import { findReferences, type Register, valuesOf } from './references.ts';
import type { SiteFields } from './schema/site.ts';
import { toSlug } from './slugs.ts';
import { typesetFields } from './typeset-fields.ts';

/** What the filters refer to. */
interface FilterSurroundings {
  readonly desks: Register<Desk>;
  /** All stories, also those that are not public. */
  readonly articles: Register<Article>;
}

type FilterFields = NonNullable<Valid<SiteFields>['partnerFeeds']>[number]['only'];

/** The feeds that could be read. Unknown desks and tags, and a name that two feeds have, are reported. */
export function toPartnerFeeds(
  entry: Entry,
  { partnerFeeds = [] }: Pick<Valid<SiteFields>, 'partnerFeeds'>,
  around: FilterSurroundings,
  context: Context,
): PartnerFeed[] {
  const findTags = toFindTags(around.articles);
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

/** Gives the titles of all tags by their ids. */
type FindTags = () => ReadonlyMap<string, string>;

/** The titles are collected when the first is asked for. */
function toFindTags(articles: Register<Article>): FindTags {
  let titles: Map<string, string> | undefined;
  return () => {
    titles ??= new Map(valuesOf(articles).flatMap(({ tags }) => tags.map(({ id, title }) => [id, title] as const)));
    return titles;
  };
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
  if (!titles.has(id)) {
    const nearest = findNearest(name, [...new Set(titles.values())]);
    context.report(
      toProblem('partner-tag-unknown', { name, nearest }, { path: entry.path, place: entry.locate(path) }),
    );
  }
  return id;
}
