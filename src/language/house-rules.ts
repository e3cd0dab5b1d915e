/** What a paper asks of its texts besides what any paper does: limits and words, from `site.yaml`. */
import type { HouseStyle } from './house-style.ts';

/** The rules of a paper. Plain data: it travels to other threads. */
export interface HouseRules {
  readonly limits: {
    /** Words of a paragraph. */
    readonly paragraph: number;
    /** Characters of a heading in a text. */
    readonly heading: number;
  };
  /** Whether links to other sites must be `https:`. */
  readonly requireHttps: boolean;
  readonly style: HouseStyle;
}

/** The rules of a paper that sets none. */
export const defaultRules: HouseRules = {
  limits: { paragraph: 200, heading: 120 },
  requireHttps: false,
  style: { spellings: [], banned: [] },
};
