/** By what name machines know a story for ever. */
import type { Article, Site } from '../newsroom/model.ts';

/** A tag URI (RFC 4151): it stays what it is when the story moves. */
export function toStoryId({ origin }: Pick<Site, 'origin'>, { id, published }: Article): string {
  return `tag:${new URL(origin).hostname},${new Date(published).toISOString().slice(0, 10)}:${encodeURI(id)}`;
}
