/** Finds tags that are most likely another tag, misspelt. Its time grows with the number of stories and tags alone. */
import { distance } from 'fastest-levenshtein';
import { nameEntry } from '../content/name-entry.ts';
import { findOtherSpelling } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { toSlug } from './slugs.ts';
import type { StoryEntry } from './story-entry.ts';
import { isSameTag } from './tag-clashes.ts';
import { countSpellings, isBetter, type Spelling } from './tag-spellings.ts';

/** How many times as often the other spelling is used, at least: the less alike, the surer it must be. */
const factor = { sameLetters: 3, nearlySame: 5 } as const;

/** Shorter words are other words with one letter changed: `rail` and `mail`. */
const minLength = 6;

/** Reports each use of a rare spelling beside which another one is in use. */
export function judgeTags(stories: readonly StoryEntry[], context: Context): void {
  const spellings = countSpellings(stories.flatMap(({ value }) => (value && !value.withdrawn ? [value] : [])));
  const better = findBetter([...spellings.values()]);
  if (better.size === 0) return;
  for (const { entry, value } of stories) {
    for (const { title } of value?.tags ?? []) {
      const used = better.get(title);
      // What differs in signs is another tag, and reported as a clash.
      if (!used || (used.id === toSlug(title) && !isSameTag(title, used.title))) continue;
      const index = Array.isArray(entry.data['tags']) ? entry.data['tags'].indexOf(title) : -1;
      // Of two that are used as often, who is to say which is the mistake?
      const isRarer = (spellings.get(title)?.count ?? 0) < used.count;
      const spelling = isRarer ? findOtherSpelling(title, [used.title]) : undefined;
      const fix = spelling === undefined ? undefined : { actual: title, expected: spelling };
      const location = { path: entry.path, place: entry.locate(index < 0 ? ['tags'] : ['tags', index]), fix };
      context.report(toProblem('tag-spelling', { name: title, used: used.title, count: used.count }, location));
    }
  }
}

/** For each rare spelling the one to use instead, sought among those that are most alike first. */
function findBetter(spellings: readonly Spelling[]): Map<string, Spelling> {
  const better = new Map<string, Spelling>();
  const prefer = (keysOf: (spelling: Spelling) => readonly string[], times: number, isNear: IsNear = () => true) => {
    const mostUsed = new Map<string, Spelling>();
    for (const spelling of spellings) {
      for (const key of keysOf(spelling)) {
        const known = mostUsed.get(key);
        if (!known || isBetter(spelling, known)) mostUsed.set(key, spelling);
      }
    }
    for (const spelling of spellings) {
      const found = keysOf(spelling)
        .flatMap((key) => mostUsed.get(key) ?? [])
        .find((other) => other !== spelling && other.count >= spelling.count * times && isNear(other, spelling));
      if (found && !better.has(spelling.title)) better.set(spelling.title, found);
    }
  };
  for (const spelling of spellings) {
    const named = findNamed(spelling, spellings);
    if (named) better.set(spelling.title, named);
  }
  // One address has one heading: any other spelling of it is never shown.
  prefer(({ id }) => [id], 1);
  prefer(({ id }) => [toLetters(id)], factor.sameLetters);
  prefer(({ id }) => withoutOneLetter(toLetters(id)), factor.nearlySame, isOneLetterOff);
  return better;
}

/** The tag that is named by what looks like a file, however often either is used. */
function findNamed({ title }: Spelling, spellings: readonly Spelling[]): Spelling | undefined {
  if (!/\.md$|^\/?tags\//i.test(title)) return undefined;
  const id = toSlug(nameEntry(title.replace(/\/+$/, '')));
  return spellings.find((other) => other.id === id && other.title !== title);
}

type IsNear = (one: Spelling, other: Spelling) => boolean;

/** The letters without accents and spaces. */
const toLetters = (id: string): string => id.normalize('NFD').replace(/[\p{M}_-]/gu, '');

/** What is left of a word without each of its letters, and the word: two that differ in one letter share some. */
function withoutOneLetter(letters: string): string[] {
  // Numbers differ on purpose.
  if (letters.length < minLength - 2 || /\p{N}/u.test(letters)) return [];
  return [letters, ...Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1))];
}

/** Whether one letter is missing, too many or another one, but for the first, or two are the wrong way round. */
function isOneLetterOff(one: Spelling, other: Spelling): boolean {
  const [a, b] = [toLetters(one.id), toLetters(other.id)];
  if (a[0] !== b[0]) return false;
  const isPlural = `${a}s` === b || `${b}s` === a;
  if (isPlural) return true;
  if (Math.max(a.length, b.length) < minLength) return false;
  const steps = distance(a, b);
  return steps === 1 || (steps === 2 && a.length === b.length && areTurned(a, b));
}

/** Whether two neighbours are the wrong way round, and nothing else differs. */
function areTurned(a: string, b: string): boolean {
  const index = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.slice(index + 2) === b.slice(index + 2) && a[index] === b[index + 1] && a[index + 1] === b[index];
}
