/** Finds the known name that a mistyped one was probably meant to be. */
import { closest, distance } from 'fastest-levenshtein';

/** The nearest of `known` to `name`, or undefined where none is near enough to suggest. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = new Map(known.map((candidate) => [fold(candidate), candidate]));
  const wanted = fold(name);
  const match = closest(wanted, [...folded.keys()]);
  const limit = Math.max(1, Math.floor(Math.max(wanted.length, match.length) * 0.4));
  return distance(wanted, match) <= limit ? folded.get(match) : undefined;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
