/** Fills the phrases of a catalogue with values. */
import type { Plural } from './messages.ts';
import { formatNumber } from './numbers.ts';
import { remember } from './remember.ts';

type Values = Readonly<Record<string, string>>;

const rules = remember((language: string) => new Intl.PluralRules(language));

/**
 * Replaces each `{name}` by its value; braces inside a value stay as they are.
 * Throws where a value is missing: that is an error in the program, never in content.
 */
export function fill(text: string, values: Values): string {
  const [first = '', ...rest] = split(text);
  let filled = first;
  // A name, then the text up to the next one.
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index] ?? '';
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`Unexpected absence of a value for {${name}} in “${text}”`);
    filled += value + rest[index + 1];
  }
  return filled;
}

/** Phrases come from catalogues: there are few, and each is filled for every story. */
const split = remember((text: string): readonly string[] => text.split(/\{(\w+)\}/));

/**
 * The form of `plural` that the language asks for with `count`, filled in. `{count}` is the number in the
 * language's digits. `language` is the catalogue's, or a regional form of it.
 */
export function fillPlural(plural: Plural, count: number, language: string, values: Values = {}): string {
  const text = plural[rules(language).select(count)] ?? plural.other;
  return fill(text, { ...values, count: formatNumber(count, language) });
}
