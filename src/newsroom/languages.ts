/** Gives language tags one form, so that they can be compared. */
import { remember } from '../language/remember.ts';

/** The tag as BCP 47 recommends to write it: `EN-gb` as `en-GB`, `iw` as `he`. Throws for what is no tag. */
export const canonicalLanguage: (tag: string) => string = remember(
  (tag: string) => Intl.getCanonicalLocales(tag)[0] ?? tag,
);
