/** Decides what readers may see. */
import type { Article, Instant, Withheld } from './model.ts';

/** What visibility depends on. */
export interface Visibility {
  readonly draft: boolean;
  readonly published: Instant;
  readonly expires?: Instant | undefined;
}

/** Why something is withheld at `now`, or undefined where it is public. */
export function whyWithheld(item: Visibility, now: Instant): Withheld | undefined {
  if (item.draft) return 'draft';
  if (item.published > now) return 'future';
  return item.expires !== undefined && item.expires <= now ? 'expired' : undefined;
}

/** The next instant at which a story comes or goes by itself: a draft never does. */
export function findVisibilityChange({ withheld, published, expires }: Article, now: Instant): Instant | undefined {
  if (withheld === 'future') return published;
  return withheld === undefined && expires !== undefined && expires > now ? expires : undefined;
}
