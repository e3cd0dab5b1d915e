import { languageOf } from '../../language/language-names.ts';

const unspaced: ReadonlySet<string> = new Set(['ja', 'zh']);

/** Whether words stand without spaces. Such a text is cut into words in an index of its language, and nowhere else. */
export const isUnspaced = (tag: string): boolean => unspaced.has(languageOf(tag));
