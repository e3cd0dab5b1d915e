/** What edits work on. */
import type { Paper } from './paper.ts';
import type { Random } from './random.ts';

/** The paper, and the site that was built of it. */
export interface World {
  readonly paper: Paper;
  readonly random: Random;
  /** Absolute path of the finished site. */
  readonly output: string;
  readonly pictures: readonly Uint8Array[];
  /** Whether files that this edit changes keep the time of their last change. */
  keepTimes: boolean;
}

/** Does something and says what, or says nothing where there is nothing to do it to. */
export type Edit = (world: World) => string | undefined;
