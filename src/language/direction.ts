/** Which way a language is written, for the `dir` attribute. */
import { remember } from './remember.ts';

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the scripts in use today that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'.split(' '),
);

const strong = /\p{L}/u;
const rightToLeftLetter =
  /[\p{sc=Adlam}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Mandaic}\p{sc=Mend}\p{sc=Nko}\p{sc=Rohg}\p{sc=Samaritan}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Yezi}]/u;

/** The direction of a text by its first letter, as `dir="auto"` has it; that of a text without letters is from left to right. */
export function directionOfText(text: string): Direction {
  const [letter = ''] = strong.exec(text) ?? [];
  return rightToLeftLetter.test(letter) ? 'rtl' : 'ltr';
}

/** The direction of the script that a BCP 47 tag names, or else of the one that its language is usually written in. */
export const directionOf: (tag: string) => Direction = remember((tag: string): Direction => {
  const script = new Intl.Locale(tag).maximize().script;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
});
