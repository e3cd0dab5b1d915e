/** What a process remembers of a plan, for the parts of the paper that have not changed since. */
import type { Article, Instant } from '../newsroom/model.ts';
import { createRelatedMemory, type RelatedMemory } from '../newsroom/related.ts';

/** What is remembered. */
export interface PlanMemory {
  readonly related: RelatedMemory;
  /** Digests of stories, with those of the bodies that they had, and when they were last changed. */
  readonly digests: WeakMap<Article, { readonly body: string; readonly changed: Instant; readonly digest: string }>;
}

/** A memory that is empty. */
export const createPlanMemory = (): PlanMemory => ({ related: createRelatedMemory(), digests: new WeakMap() });
