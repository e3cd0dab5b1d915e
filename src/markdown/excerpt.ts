/** Takes the beginning of a story as plain text, for lists, cards and feeds that have no summary. */
import { segmenterOf } from './reading.ts';
import { findWords } from './words.ts';

/** Length of an excerpt in UTF-16 units, the ellipsis included. */
export const longestExcerpt = 200;

/** The ellipsis takes one unit. */
const room = longestExcerpt - 1;

/** All white space but a single space, of which a text has hundreds that stay as they are. */
const spaces = / ?[^\S ]\s*| {2}\s*/g;

/** As many words of the paragraphs as fit; an ellipsis says that more follows. */
export function toExcerpt(paragraphs: Iterable<string>, language: string): string {
  let text = '';
  for (const paragraph of paragraphs) {
    text = `${text} ${paragraph}`.replace(spaces, ' ').trim();
    if (text.length > longestExcerpt) return cut(text, language);
  }
  return text;
}

/** Cuts before the last word that does not fit whole; what has hardly a word is cut between characters. */
function cut(text: string, language: string): string {
  const start = text.slice(0, longestExcerpt + 64);
  const { ends, others } = findWords(start, language);
  const last = others === '' ? (ends.findLast((end) => end <= room) ?? 0) : 0;
  const end = last > room / 2 ? last : endOfLast(start, language);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** By all rules: the end of the last word, or else of the last character. */
function endOfLast(text: string, language: string): number {
  let word = 0;
  let character = 0;
  for (const { index, segment, isWordLike } of segmenterOf(language).segment(text)) {
    if (index + segment.length > room) break;
    character = index + segment.length;
    if (isWordLike) word = character;
  }
  return [word, character].find((found) => found > room / 2) ?? lastWhole(text, room);
}

/** Never between the two halves of a surrogate pair. */
function lastWhole(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
