/** Says why pages were rendered. */
import { findChangedParts } from './fingerprint.ts';
import type { Reason } from './plan-changes.ts';

/** Why a page was rendered. */
export interface Explanation {
  /** Address of the page. */
  readonly url: string;
  readonly reason: Reason;
  /** Names of the props that changed, such as `head.title`, where they are the reason. */
  readonly props: readonly string[];
}

/** A page that was rendered, and its parts before and now, as JSON or as they were kept. */
export interface RenderedPage {
  readonly url: string;
  readonly reason: Reason;
  readonly before: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
}

/** Explains a page. */
export function explainPage({ url, reason, before, parts }: RenderedPage): Explanation {
  return { url, reason, props: reason === 'props' ? findChangedParts(before, parts) : [] };
}
