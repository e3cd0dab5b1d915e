/** Finds the catalogue for a language. A new catalogue is added here and nowhere else. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { remember } from './remember.ts';

const catalogues: ReadonlyMap<string, Messages> = new Map([en, ar].map((messages) => [messages.language, messages]));

/** The languages that have a catalogue. */
export const catalogueLanguages: readonly string[] = [...catalogues.keys()];

/** The catalogue for a BCP 47 tag: its own, or that of the nearest wider tag (`ar-EG`, then `ar`). */
export const findMessages: (tag: string) => Messages | undefined = remember((tag: string) => {
  const subtags = new Intl.Locale(tag).baseName.split('-');
  for (let length = subtags.length; length > 0; length--) {
    const found = catalogues.get(subtags.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return undefined;
});

/** The catalogue for a BCP 47 tag, English where its language has none. */
export function messagesFor(tag: string): Messages {
  return findMessages(tag) ?? en;
}
