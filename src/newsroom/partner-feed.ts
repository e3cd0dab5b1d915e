/** A feed that is made for a partner, as a part of the model. */
import type { StoryType } from '../language/messages.ts';

/** Conditions on stories. */
export interface StoryFilter {
  /** Ids of desks. */
  readonly desks?: readonly string[] | undefined;
  readonly types?: readonly StoryType[] | undefined;
  /** Ids of tags, which stories may have or not. */
  readonly tags?: readonly string[] | undefined;
}

/** A feed that is made for a partner. */
export interface PartnerFeed {
  /** Unique; a part of its address. */
  readonly name: string;
  readonly title?: string | undefined;
  /** What a story must fit, in every part that is given. */
  readonly only: StoryFilter;
  /** What it must not fit, in any part that is given. */
  readonly except: StoryFilter;
  /** How long a story stays after its publication. */
  readonly hours?: number | undefined;
  /** How many stories it holds at most. */
  readonly items: number;
  readonly content: 'full' | 'summary';
  /** Whether it holds stories that others published first. */
  readonly fromOthers: boolean;
  readonly sponsored: boolean;
  /** Whether it leaves out pictures that the paper may not pass on. */
  readonly trackRights: boolean;
  readonly formats: readonly ('rss' | 'atom' | 'json')[];
}
