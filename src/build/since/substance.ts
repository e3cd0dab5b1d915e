/**
 * Judges whether changed words change what a story says. A number with its sign and unit or a “not” always does, in figures or words; else it
 * takes three words, and a word that is spelt otherwise is none.
 */
import { distance } from 'fastest-levenshtein';
import { findNumber } from '../../language/number-words.ts';
import { toFullForms } from '../../language/word-forms.ts';
import type { Change } from './compare-words.ts';
import type { Word } from './words.ts';

const wordsThatCount = 3;

/** Words that turn a sentence round, in languages that papers have. */
const turning =
  /^(?:not|no|never|none|nor|without|.*n't|nicht|nie|kein(?:e[mnrs]?)?|ohne|ne|pas|jamais|sans|sin|nunca|não|sem|non|senza|niet|geen|не|нет|без|لا|لم|لن|ليس|ما)$/u;

/**
 * Whether readers were told something else before.
 *
 * @param language of the story, a BCP 47 tag
 */
export function isSubstantive(changes: readonly Change[], language: string): boolean {
  let count = 0;
  const toKeys = (words: readonly Word[]): string[] =>
    toFullForms(
      words.map(({ key }) => key),
      language,
    );
  for (const change of changes) {
    const [before, after] = [toKeys(change.before), toKeys(change.after)];
    if (before.join('') === after.join('')) continue;
    if (weighs(before, after, language)) return true;
    count += isSpelling(before, after) ? 0 : Math.max(before.length, after.length);
  }
  return count >= wordsThatCount;
}

/** A word that came or went, and is not only at another place of the same change. */
function weighs(before: readonly string[], after: readonly string[], language: string): boolean {
  const heavy = (keys: readonly string[]) =>
    keys
      .flatMap((key) => (/[\p{N}\p{Sc}%‰°]/u.test(key) || turning.test(key) ? key : (findNumber(key, language) ?? [])))
      .sort()
      .join(' ');
  return heavy(before) !== heavy(after);
}

/** As many words as before, each with at most two letters changed; a short word is another word soon. */
function isSpelling(before: readonly string[], after: readonly string[]): boolean {
  return (
    before.length === after.length &&
    before.every((key, index) => {
      const other = after[index] ?? '';
      return key === other || (Math.min(key.length, other.length) >= 4 && distance(key, other) <= 2);
    })
  );
}
