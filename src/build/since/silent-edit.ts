/** Finds a change of a published text of which readers are told nothing. */
import { type Location, type Problem, toProblem } from '../../problems/problem.ts';
import { type Change, findChanges } from './compare-words.ts';
import type { StoryAlone } from './old-story.ts';
import { isSubstantive } from './substance.ts';
import { toWords, type Word } from './words.ts';

/** How many changes are shown, and how many words of each. */
const shownChanges = 3;
const shownWords = 12;

/** The problem, where what the body says is other than it was and neither `updated` nor a correction is new. */
export function findSilentEdit(old: StoryAlone, now: StoryAlone, revision: string): Problem | undefined {
  if (isTold(old, now)) return undefined;
  const [before, after] = [old.entry.markdown.text, now.entry.markdown.text];
  if (before === after) return undefined;
  const words = toWords(after);
  const changes = findChanges(toWords(before), words);
  if (!isSubstantive(changes, now.language)) return undefined;
  const location = toLocation(now, changes[0], words);
  return toProblem('silent-edit', { revision, changes: show(changes, before, after) }, location);
}

function isTold(old: StoryAlone, now: StoryAlone): boolean {
  const isLater = now.updated !== undefined && now.updated > (old.updated ?? Number.NEGATIVE_INFINITY);
  const isTakenBack = now.entry.data['withdrawn'] !== undefined;
  return isLater || isTakenBack || hasNewCorrection(old, now);
}

/** One more than before, and not a repeated one: another text or date of one that was there tells readers nothing new. */
const hasNewCorrection = (old: StoryAlone, now: StoryAlone): boolean =>
  now.corrections.length > old.corrections.length &&
  now.corrections.some((correction) => !old.corrections.includes(correction));

/** The first new word, or where nothing is new the word after what is gone. */
function toLocation({ entry }: StoryAlone, change: Change | undefined, words: readonly Word[]): Location {
  const { text, firstLine } = entry.markdown;
  const first = change?.after[0] ?? words[change?.at ?? 0] ?? words.at(-1);
  const last = change?.after.at(-1);
  const toPoint = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const start = toPoint(first?.start ?? 0);
  const end = last && toPoint(last.end);
  return { path: entry.path, place: { ...start, ...(end && { endLine: end.line, endColumn: end.column }) } };
}

/** Such as: was “will close”, is “may close”; removed “in June”. */
function show(changes: readonly Change[], before: string, after: string): string {
  const shown = changes.slice(0, shownChanges).map((change) => {
    const [was, is] = [cut(change.before, before), cut(change.after, after)];
    if (was === '') return `added “${is}”`;
    return is === '' ? `removed “${was}”` : `was “${was}”, is “${is}”`;
  });
  const more = changes.length - shown.length;
  const text = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The words as they stand in the text. */
function cut(words: readonly Word[], text: string): string {
  const first = words[0];
  const last = words.slice(0, shownWords).at(-1);
  if (!first || !last) return '';
  const piece = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return words.length > shownWords ? `${piece} …` : piece;
}
