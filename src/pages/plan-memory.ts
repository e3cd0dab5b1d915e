/** What a process remembers of a plan, for the parts of the paper that have not changed since. */
import type { Article } from '../newsroom/model.ts';
import { createRelatedMemory, type RelatedMemory } from '../newsroom/related.ts';

/** What is remembered. */
export interface PlanMemory {
  readonly related: RelatedMemory;
  /** Digests of stories, and of the bodies that they had. */
  readonly digests: WeakMap<Article, { readonly body: string; readonly digest: string }>;
}

/** A memory that is empty. */
export const createPlanMemory = (): PlanMemory => ({ related: createRelatedMemory(), digests: new WeakMap() });
