/** The languages that the index of the search knows. */
import { remember } from '../../language/remember.ts';

/** The primary tag of a language: words are reduced to their stems by the rules of a language, whatever its region. */
export const toIndexLanguage = remember((tag: string): string => new Intl.Locale(tag).language);

const unspaced: ReadonlySet<string> = new Set(['ja', 'zh']);

/** Whether words stand without spaces. Such a text is cut into words in an index of its language, and nowhere else. */
export const isUnspaced = (tag: string): boolean => unspaced.has(toIndexLanguage(tag));
