/**
 * Decides for each straight quotation mark of a text whether it opens, closes or stands for a
 * letter. A mark is judged by what stands beside it, then paired with the one that it belongs to.
 */
import type { QuoteStyle } from './quotes.ts';

/** A change of a text: `length` UTF-16 units from `index` on become `text`. */
export interface Edit {
  readonly index: number;
  readonly length: number;
  readonly text: string;
}

/** What a mark turned out to be. `level` alternates between the two pairs of the language. */
interface Mark {
  readonly index: number;
  readonly kind: '"' | "'";
  role: 'open' | 'close' | 'apostrophe' | 'prime' | 'abbreviation' | 'straight';
  level: 0 | 1;
  /** The mark that it closes. */
  partner?: Mark;
}

const opener = /[\s([{¿¡</\u2010-\u2015\u00A0\u202F«“‘„‚「『=+-]/;
const closer = /[\s.,;:!?)\]}>/\u2010-\u2015\u2026\u00A0\u202F»”’」』。、，！？；：+-]/;
const letter = /[\p{L}\p{N}\p{M}\uFFFC]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}，。、！？；：]/u;

/** Marks that may be open at one time; it bounds the search for the one that a mark closes. */
const mostOpen = 32;

/** The changes that set the quotation marks of a text. Pairs are found within the text only. */
export function setQuotes(text: string, style: QuoteStyle): readonly Edit[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const { index: start, 0: row } of text.matchAll(/["']+/g)) {
    const before = text[start - 1] ?? '';
    const after = text[start + row.length] ?? '';
    for (let index = start; index < start + row.length; index += 1) {
      const kind = text[index] as Mark['kind'];
      const mark: Mark = { index, kind, role: 'apostrophe', level: kind === '"' ? 0 : 1 };
      marks.push(mark);
      if (isInches(mark, marks.at(-2), text)) mark.role = 'prime';
      else judge(mark, text, before, after, style, open);
    }
  }
  // An opening `'` that nothing closes stood for a letter; an opening `"` is closed in a later paragraph.
  for (const mark of open) if (mark.kind === "'") mark.role = 'apostrophe';
  setLevels(marks);
  return marks.map((mark) => toEdit(mark, text, style)).filter((edit) => edit !== undefined);
}

/** `before` and `after` are the characters beside the row of marks that it stands in, '' at an end of the text. */
function judge(mark: Mark, text: string, before: string, after: string, style: QuoteStyle, open: Mark[]): void {
  if (isAbbreviation(mark, text, style)) mark.role = 'abbreviation';
  else if (isOmission(mark, text, before, style)) mark.role = 'apostrophe';
  else if (isPrime(mark, text, before, after, open)) mark.role = 'prime';
  else pair(mark, before, after, open, style.innerSpace !== undefined);
}

/** `spaced`: whether authors of the language put a space between a mark and what it encloses. */
function pair(mark: Mark, before: string, after: string, open: Mark[], spaced: boolean): void {
  const opens = before === '' || opener.test(before);
  const closes = after === '' || closer.test(after);
  const inWord = letter.test(before) && letter.test(after) && !unspaced.test(before) && !unspaced.test(after);
  const partner = findPartner(mark, open);
  if (mark.kind === "'" && inWord) return;
  if (opens && !closes) start(mark, open);
  else if (partner !== undefined) close(mark, partner, open);
  else if (closes && !opens) mark.role = mark.kind === '"' ? 'close' : 'apostrophe';
  else if (!spaced && /^\s?$/.test(before) && /^\s?$/.test(after)) mark.role = 'straight';
  else if (mark.kind === '"' || opens || unspaced.test(before) || unspaced.test(after)) start(mark, open);
}

function start(mark: Mark, open: Mark[]): void {
  mark.role = 'open';
  const forgotten = open.push(mark) > mostOpen ? open.shift() : undefined;
  if (forgotten?.kind === "'") forgotten.role = 'apostrophe';
}

function close(mark: Mark, partner: Mark, open: Mark[]): void {
  mark.role = 'close';
  mark.partner = partner;
  for (const forgotten of open.splice(open.indexOf(partner)).slice(1)) forgotten.role = 'apostrophe';
}

/** Quotations within each other alternate, of whichever kind the marks are that were typed. */
function setLevels(marks: readonly Mark[]): void {
  const open: Mark[] = [];
  for (const mark of marks) {
    const { role, partner } = mark;
    if (role === 'open') {
      const around = open.at(-1);
      if (around !== undefined) mark.level = around.level === 0 ? 1 : 0;
      if (open.push(mark) > mostOpen) open.shift();
    } else if (role === 'close' && partner !== undefined) {
      mark.level = partner.level;
      const from = open.lastIndexOf(partner);
      if (from !== -1) open.splice(from);
    }
  }
}

/** A `'` closes only what was opened last; a `"` is the stronger of the two. */
function findPartner(mark: Mark, open: readonly Mark[]): Mark | undefined {
  if (mark.kind === '"') return open.findLast(({ kind }) => kind === '"');
  const last = open.at(-1);
  return last?.kind === "'" ? last : undefined;
}

/** `"` between two letters of a script that marks abbreviations so. */
function isAbbreviation({ index, kind }: Mark, text: string, { abbreviation }: QuoteStyle): boolean {
  const { script } = abbreviation ?? {};
  return kind === '"' && script?.test(text[index - 1] ?? '') === true && script.test(text[index + 1] ?? '');
}

/** `'90s`, `'tis`: something is left out before the word. */
function isOmission({ index, kind }: Mark, text: string, before: string, { elisions }: QuoteStyle): boolean {
  if (kind !== "'" || letter.test(before)) return false;
  const [word = ''] = /^(?:\d\d(?:s|er|ers)?(?![\p{L}\p{N}])|\p{L}+)/u.exec(text.slice(index + 1, index + 16)) ?? [];
  return /^\d/.test(word) || elisions?.has(word.toLowerCase()) === true;
}

/** `6'2"`: feet and inches, minutes and seconds, where no quotation is open that the mark could close. */
function isPrime(mark: Mark, text: string, before: string, after: string, open: readonly Mark[]): boolean {
  if (!/[\d¼½¾]/.test(text[mark.index - 1] ?? '') || findPartner(mark, open) !== undefined) return false;
  if (mark.kind === '"') return after === '' || closer.test(after);
  return /\d/.test(before) && inches.test(text.slice(mark.index + 1, mark.index + 12));
}

/** What comes after feet: a digit at once, or inches after a space. */
const inches = /^(?:\d|[ \u00A0\u202F]\d{1,2}(?:[.,]\d{1,3})?[¼½¾]?")/;

/** The second half of `6' 2"`, in a quotation as well if another mark can close that. */
function isInches({ index, kind }: Mark, feet: Mark | undefined, text: string): boolean {
  if (kind !== '"' || feet?.kind !== "'" || feet.role !== 'prime' || index - feet.index > 10) return false;
  return /^[\s\d.,¼½¾]+$/.test(text.slice(feet.index + 1, index)) && text.includes('"', index + 1);
}

function toEdit(mark: Mark, text: string, style: QuoteStyle): Edit | undefined {
  const { index, role, kind } = mark;
  if (role === 'straight') return undefined;
  if (role === 'open' || role === 'close') return toQuote(mark, text, style);
  return { index, length: 1, text: kind === '"' ? doubleSign(mark, style) : singleSign(mark, text, style) };
}

function doubleSign({ role }: Mark, { abbreviation, outer }: QuoteStyle): string {
  if (role === 'prime') return '″';
  return role === 'abbreviation' && abbreviation !== undefined ? abbreviation.double : outer[0];
}

function singleSign({ index, role }: Mark, text: string, { abbreviation, apostrophe }: QuoteStyle): string {
  if (role === 'prime') return '′';
  return abbreviation?.script.test(text[index - 1] ?? '') ? abbreviation.single : apostrophe;
}

/** A guillemet takes the space that it wants in place of the one that was typed. */
function toQuote({ index, role, level }: Mark, text: string, { outer, inner, innerSpace }: QuoteStyle): Edit {
  const [opening, closing] = level === 0 ? outer : inner;
  const glyph = role === 'open' ? opening : closing;
  if (innerSpace === undefined || !/[«»‹›]/.test(glyph)) return { index, length: 1, text: glyph };
  if (role === 'open') {
    const spaces = /^[ \u00A0\u202F]*/.exec(text.slice(index + 1))?.[0].length ?? 0;
    return { index, length: 1 + spaces, text: glyph + innerSpace };
  }
  const spaces = /[ \u00A0\u202F]*$/.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0;
  return { index: index - spaces, length: 1 + spaces, text: innerSpace + glyph };
}
