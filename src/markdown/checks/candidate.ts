/** What the source of a body may have as text by mistake, before it is held against the tree. */
import type { ProblemCode, ProblemValues } from '../../problems/catalogue.ts';

type Code =
  | 'link-broken'
  | 'reference-undefined'
  | 'heading-unspaced'
  | 'emphasis-broken'
  | 'table-broken'
  | 'item-unspaced'
  | 'text-garbled';

/** Something in the source that is a fault if it is text. */
export type Candidate = {
  [C in Code & ProblemCode]: {
    readonly code: C;
    readonly values: ProblemValues<C>;
    /** Offset of its first character. */
    readonly index: number;
    /** Offset of another character that must be text as well. */
    readonly last: number;
    /** Whether one of the two characters is enough. */
    readonly isPair?: boolean;
  };
}[Code];
