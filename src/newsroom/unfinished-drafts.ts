/** Finds drafts that are still being written: what they lack keeps them out of the newsroom. */
import type { z } from 'zod';
import type { Entry } from '../content/entry.ts';
import { parseInstant } from './instants.ts';
import type { Instant, Newsroom } from './model.ts';
import { articleSchema } from './schema/article.ts';
import { pageSchema } from './schema/page.ts';

/** A draft as it stands in its file. */
export interface UnfinishedDraft {
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  /** Empty where it has none. */
  readonly title: string;
  /** When it is to appear, where it says so. */
  readonly at?: Instant | undefined;
  /** Keys that must be there before it is published; none where something else is wrong with it. */
  readonly missing: readonly string[];
}

/** The drafts among the entries that are no story or page of the newsroom. */
export function findUnfinishedDrafts(entries: readonly Entry[], newsroom: Newsroom): UnfinishedDraft[] {
  const { articles, withdrawn, pages, site } = newsroom;
  const known = new Set([...articles, ...withdrawn, ...pages].map(({ markdown }) => markdown.path));
  return entries
    .filter(({ data, path }) => data['draft'] === true && !known.has(path))
    .flatMap((entry) => {
      const schema = schemas[entry.kind];
      return schema ? [toDraft(entry, findRequired(schema), site.timeZone)] : [];
    });
}

/** By the kinds of entry that can be drafts. */
const schemas: Partial<Record<Entry['kind'], z.ZodObject>> = { article: articleSchema, page: pageSchema };

function toDraft({ path, data }: Entry, required: readonly string[], timeZone: string): UnfinishedDraft {
  const { title, published } = data;
  const result = typeof published === 'string' ? parseInstant(published, timeZone) : undefined;
  return {
    file: path,
    title: typeof title === 'string' ? title : '',
    missing: required.filter((key) => data[key] === undefined || data[key] === null),
    ...(result && 'instant' in result && { at: result.instant }),
  };
}

const findRequired = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(([key, field]) => (field.safeParse(undefined).success ? [] : [key]));
