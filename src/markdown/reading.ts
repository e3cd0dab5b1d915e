/** Counts words as the language divides them, and estimates how long they take to read. */

import { findWords } from './words.ts';

/** Words a minute, of adults who read silently in a script with words. */
const wordsAMinute = 230;
/** Characters a minute, where the unit of writing is the character. */
const charactersAMinute = 500;

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language, made once: making one takes longer than counting a story. */
export function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** The words of a text, by the rules of the language. */
export function countWords(text: string, language: string): number {
  const { ends, others } = findWords(text, language);
  let count = ends.length;
  if (others === '') return count;
  for (const { isWordLike } of segmenterOf(language).segment(others)) if (isWordLike) count += 1;
  return count;
}

/** Whole minutes, at least 1 for a text with words. Chinese, Japanese and Korean are timed by the character. */
export function toMinutes(text: string, words: number, language: string): number {
  if (words === 0) return 0;
  const minutes = /^(?:zh|ja|ko)\b/i.test(language)
    ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / charactersAMinute
    : words / wordsAMinute;
  return Math.max(1, Math.round(minutes));
}
