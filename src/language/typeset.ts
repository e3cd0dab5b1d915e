/**
 * Sets one run of text as the language's newspapers do: quotation marks, dashes, ellipses and the
 * space before punctuation. Pure. The pipeline of bodies finds the runs in a tree; `typeset` is for
 * a text that stands alone, such as a headline.
 */
import { findQuoteStyle, narrowSpace, type QuoteStyle } from './quotes.ts';
import { type Edit, setQuotes } from './typeset-quotes.ts';
import { hideTemplates } from './typeset-templates.ts';

/** A text that stands alone, as the newspapers of a BCP 47 language set it. */
export function typeset(text: string, language: string): string {
  const style = findQuoteStyle(language);
  return mayChange(text, style) ? applyEdits(text, findEdits(text, style)) : text;
}

/** Whether the style could change the text at all: most paragraphs need nothing more than this test. */
export function mayChange(text: string, { innerSpace, spaceBefore }: QuoteStyle): boolean {
  return (
    /["']|--|\.{3}/.test(text) || (innerSpace !== undefined && spaceBefore !== undefined && /[;:!?«»‹›]/.test(text))
  );
}

/** Stands for what is not text: a letter, for all that a quotation mark can see. */
export const thing = '\uFFFC';

/** The changes to a text, by their places; they do not overlap. */
export function findEdits(written: string, style: QuoteStyle): readonly Edit[] {
  const text = hideTemplates(written, thing);
  const edits = [...setQuotes(text, style), ...setDashes(text, style), ...setSpaces(text, style)];
  return withoutOverlaps(edits.sort((one, other) => one.index - other.index || other.length - one.length));
}

/** A text with the changes made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.index) + edit.text;
    end = edit.index + edit.length;
  }
  return result + text.slice(end);
}

/** Two and three hyphens, three and four full stops. Longer rows are drawings. */
function setDashes(text: string, { enDash, emDash, ellipsis }: QuoteStyle): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: row } of text.matchAll(/-{2,}|\.{3,}/g)) {
    const set =
      row === '--' ? enDash : row === '---' ? emDash : row === '...' ? ellipsis : row === '....' ? `${ellipsis}.` : row;
    if (set !== row) edits.push({ index, length: row.length, text: set });
  }
  return edits;
}

/** Narrow spaces inside guillemets that the author typed, and before the marks of the language. */
function setSpaces(text: string, { innerSpace, spaceBefore }: QuoteStyle): readonly Edit[] {
  if (innerSpace === undefined || spaceBefore === undefined) return [];
  return [
    ...replaceSpaces(text, /(?<=[«‹])[ \u00A0\u202F]*(?=\S)/g, innerSpace),
    ...replaceSpaces(text, /(?<=[^\s«‹])[ \u00A0\u202F]*(?=[»›])/g, innerSpace),
    ...replaceSpaces(text, spaceBeforeMarks(spaceBefore), narrowSpace),
  ];
}

/** Before a mark that ends something: not in `10:30`, `http:` or between two marks. */
function spaceBeforeMarks(marks: string): RegExp {
  const end = String.raw`(?=[\s)\]»›”"'’\u00A0\u202F!?…]|$)`;
  return new RegExp(String.raw`(?<=[^\s!?;:([{«‹“‘\u00A0\u202F])[ \u00A0\u202F]*(?=[${marks}]${end})`, 'g');
}

function replaceSpaces(text: string, pattern: RegExp, space: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (found !== space) edits.push({ index, length: found.length, text: space });
  }
  return edits;
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  let end = 0;
  for (const edit of edits) {
    if (edit.index < end) continue;
    kept.push(edit);
    end = edit.index + edit.length;
  }
  return kept;
}
