/** Holds the words of front matter against the rules of the paper: its house style, and what alternative text must do. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { findStyleFaults, mayHaveStyleFault } from '../language/house-style.ts';
import { toStyleProblem } from '../language/style-problem.ts';
import { findAltFault } from '../language/vague-words.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';

/** The texts of front matter that a paper says itself. */
interface Texts {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly backstory?: string | undefined;
  readonly image?: { readonly [key in 'src' | 'alt' | 'caption']?: string | undefined } | undefined;
}

/** Reports what is against the rules in the texts as they were written. `language` is that of the text. */
export function checkWording(entry: Entry, texts: Texts, language: string, context: Context): void {
  for (const key of ['title', 'summary', 'backstory'] as const) {
    const text = texts[key];
    if (text !== undefined) checkStyle(entry, [key], text, context);
  }
  const { image } = texts;
  if (image !== undefined) checkAlt(entry, image, language, context);
}

function checkStyle(entry: Entry, field: FieldPath, text: string, { rules, report }: Context): void {
  if (!mayHaveStyleFault(text, rules.style)) return;
  for (const fault of findStyleFaults(text, rules.style)) {
    report(toStyleProblem(fault, { path: entry.path, place: entry.locate(field, 'value', fault.index) }));
  }
}

function checkAlt(entry: Entry, image: NonNullable<Texts['image']>, language: string, { report }: Context): void {
  const { src, alt, caption } = image;
  if (src === undefined || alt === undefined) return;
  const location = () => ({ path: entry.path, place: entry.locate(['image', 'alt']) });
  const fault = findAltFault(alt, src, language);
  if (fault === 'picture-of') report(toProblem('image-alt-picture-of', { alt }, location()));
  else if (fault !== undefined) report(toProblem('image-alt-useless', { alt, reason: fault }, location()));
  else if (alt.trim() !== '' && alt.trim() === caption?.trim()) {
    report(toProblem('image-alt-repeated', { alt }, location()));
  }
}
