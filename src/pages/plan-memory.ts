/** What a process remembers of a plan, for the parts of the paper that have not changed since. */

import { createLast, type Last } from '../newsroom/last.ts';
import type { Article, Instant } from '../newsroom/model.ts';
import { createRelatedMemory, type RelatedMemory } from '../newsroom/related-memory.ts';
import type { LivePress } from './live-press.ts';
import type { PageSources, PlannedPage } from './planned-page.ts';

/** What is remembered. */
export interface PlanMemory {
  readonly related: RelatedMemory;
  readonly digests: WeakMap<Article, KnownStory>;
  /** Digests of files by their addresses. */
  readonly files: Map<string, KnownFile>;
  /** How often digests were taken. */
  round: number;
  readonly press: Last<LivePress>;
  readonly planned: Last<readonly PlannedPage[]>;
}

/** The digest of a story, with those of the file and the body that it had, and when it was last changed. */
export interface KnownStory {
  readonly file: string;
  readonly body: string;
  readonly changed: Instant;
  readonly digest: string;
}

/** The digest of a file, and what it was made of. */
interface KnownFile {
  readonly shared: string;
  readonly layout: string;
  readonly digest: string;
  /** Those of the last time. */
  sources: PageSources;
  /** The last time that it was right. */
  round: number;
}

/** A memory that is empty. */
export const createPlanMemory = (): PlanMemory => ({
  related: createRelatedMemory(),
  digests: new WeakMap(),
  files: new Map(),
  round: 0,
  press: createLast(),
  planned: createLast(),
});
