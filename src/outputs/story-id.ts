/** By what name machines know a story for ever. */
import type { Article, Site } from '../newsroom/model.ts';

/** A tag names a time at which its host was the paper's; it is the same for all, so that an id depends on nothing else. */
const taggingYear = 2026;

/** A tag URI (RFC 4151) of the host and the story's `id`: it stays what it is when the story moves or gets another date. */
export function toStoryId({ origin }: Pick<Site, 'origin'>, { id }: Pick<Article, 'id'>): string {
  return `tag:${new URL(origin).hostname},${taggingYear}:${encodeURI(id)}`;
}
