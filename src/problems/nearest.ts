/** Finds the known name that a mistyped one was probably meant to be. */
import { closest, distance } from 'fastest-levenshtein';

/** Longer names are no names, and would take long to compare. */
const longest = 300;

/** The nearest of `known` to `name`, or undefined where none is near enough to suggest. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > longest) return undefined;
  const folded = new Map(known.map((candidate) => [fold(candidate), candidate]));
  const wanted = fold(name);
  const match = closest(wanted, [...folded.keys()]);
  const limit = Math.max(1, Math.floor(Math.max(wanted.length, match.length) * 0.4));
  return distance(wanted, match) <= limit ? folded.get(match) : undefined;
}

/** The one of `known` that differs from `name` in case or Unicode form alone, or undefined where there is none or several. */
export function findOtherSpelling(name: string, known: readonly string[]): string | undefined {
  const wanted = fold(name);
  const same = known.filter((candidate) => fold(candidate) === wanted);
  return same.length === 1 && same[0] !== name ? same[0] : undefined;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
