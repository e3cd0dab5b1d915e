/** Which way a language is written, for the `dir` attribute. */
import { remember } from './remember.ts';

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the scripts in use today that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'.split(' '),
);

/** The direction of the script that a BCP 47 tag names, or else of the one that its language is usually written in. */
export const directionOf: (tag: string) => Direction = remember((tag: string): Direction => {
  const script = new Intl.Locale(tag).maximize().script;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
});
