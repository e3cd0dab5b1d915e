/** Gives language tags one form, so that they can be compared. */

/** The tag as BCP 47 recommends to write it: `EN-gb` as `en-GB`, `iw` as `he`. Throws for what is no tag. */
export function canonicalLanguage(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}
