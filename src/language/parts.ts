/** Text in parts, some of them linked: a byline whose names lead to the reporters. */
import { formatLocale } from './format-locale.ts';
import { remember } from './remember.ts';

/** A run of text, linked where `url` is set. */
export interface Part {
  readonly text: string;
  readonly url?: string;
}

/** Newspapers print no comma before the last “and”, in America too, where Unicode's data have one. */
const listLocale = (language: string): string =>
  new Intl.Locale(language).language === 'en' ? 'en-GB' : formatLocale(language);
const lists = remember((language: string) => new Intl.ListFormat(listLocale(language), { type: 'conjunction' }));

/** The items as a list in the language, “A, B and C”, with what stands between them as parts of its own. */
export function listParts(items: readonly Part[], language: string): readonly Part[] {
  if (items.length === 1) return mergePlain(items);
  const rest = [...items];
  const parts = lists(language)
    .formatToParts(items.map((item) => item.text))
    .map(({ type, value }) => (type === 'element' ? rest.shift() : undefined) ?? { text: value });
  return mergePlain(parts);
}

/** `pattern` with `{name}` replaced by parts. Throws where the pattern has no `{name}`. */
export function toParts(pattern: string, name: string, parts: readonly Part[]): readonly Part[] {
  const [before, after, ...more] = pattern.split(`{${name}}`);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Unexpected pattern “${pattern}”, expected {${name}} once`);
  }
  return mergePlain([{ text: before }, ...parts, { text: after }]);
}

function mergePlain(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && last.url === undefined && part.url === undefined) {
      merged[merged.length - 1] = { text: last.text + part.text };
    } else {
      merged.push(part);
    }
  }
  return merged;
}
