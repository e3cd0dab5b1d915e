/** How many columns of a terminal a text takes: wide characters take two, marks that stand on others take none. */

const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}])/u;
const widthless = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as people see them; each may be several UTF-16 units. */
export function toCharacters(text: string): string[] {
  return isPlain(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that one character, as people see it, takes: 0, 1 or 2. */
export function widthOf(character: string): number {
  if (isPlain(character)) return character.length;
  if (widthless.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
