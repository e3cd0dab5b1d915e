/** What a process remembers of a plan, for the parts of the paper that have not changed since. */
import type { Article, Instant } from '../newsroom/model.ts';
import { createRelatedMemory, type RelatedMemory } from '../newsroom/related.ts';
import { createLast, type Last } from './last.ts';
import type { PageSources, PlannedPage } from './planned-page.ts';
import type { Press } from './press.ts';

/** What is remembered. */
export interface PlanMemory {
  readonly related: RelatedMemory;
  /** Digests of stories, with those of the bodies that they had, and when they were last changed. */
  readonly digests: WeakMap<
    Article,
    { readonly file: string; readonly body: string; readonly changed: Instant; readonly digest: string }
  >;
  /** Digests of pages by their sources, with those that they were made of. */
  readonly pages: WeakMap<
    PageSources,
    { readonly url: string; readonly made: readonly string[]; readonly digest: string }
  >;
  readonly press: Last<LivePress>;
  readonly planned: Last<readonly PlannedPage[]>;
}

/** A press that may serve several builds: the bodies that it finds are those of the last one. */
export interface LivePress {
  readonly press: Press;
  findBody: Press['findBody'];
}

/** A memory that is empty. */
export const createPlanMemory = (): PlanMemory => ({
  related: createRelatedMemory(),
  digests: new WeakMap(),
  pages: new WeakMap(),
  press: createLast(),
  planned: createLast(),
});
