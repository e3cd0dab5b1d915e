/** What became of the entry of a story. */
import type { Entry } from '../content/entry.ts';
import type { Article } from './model.ts';

/** An entry and the story that was made of it; undefined where it came to nothing. */
export interface StoryEntry {
  readonly entry: Entry;
  readonly value: Article | undefined;
}
