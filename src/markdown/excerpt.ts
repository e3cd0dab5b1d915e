/** Takes the beginning of a story as plain text, for lists, cards and feeds that have no summary. */
import { segmenterOf } from './reading.ts';

/** Length of an excerpt in UTF-16 units, the ellipsis included. */
export const longestExcerpt = 200;

/** As many words of the paragraphs as fit; an ellipsis says that more follows. */
export function toExcerpt(paragraphs: Iterable<string>, language: string): string {
  let text = '';
  for (const paragraph of paragraphs) {
    text = `${text} ${paragraph}`.replace(/\s+/g, ' ').trim();
    if (text.length > longestExcerpt) return cut(text, language);
  }
  return text;
}

/** Cuts before the last word that does not fit whole; what has hardly a word is cut between characters. */
function cut(text: string, language: string): string {
  const room = longestExcerpt - 1;
  let word = 0;
  let character = 0;
  for (const { index, segment, isWordLike } of segmenterOf(language).segment(text.slice(0, longestExcerpt + 64))) {
    if (index + segment.length > room) break;
    character = index + segment.length;
    if (isWordLike) word = character;
  }
  const end = [word, character].find((found) => found > room / 2) ?? lastWhole(text, room);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Never between the two halves of a surrogate pair. */
function lastWhole(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
