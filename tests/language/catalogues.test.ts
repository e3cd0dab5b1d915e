import { describe, expect, it } from 'vitest';
import { catalogueLanguages, messagesFor } from '../../src/language/find-messages.ts';
import type { Messages, Plural } from '../../src/language/messages.ts';

const en = messagesFor('en');
const others = catalogueLanguages.filter((language) => language !== 'en').map(messagesFor);

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name ?? '').sort();

/** Every text of a catalogue by its path; a plural has one for each category. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

const plurals = (messages: Messages): [string, Plural][] =>
  Object.entries(messages.phrases).flatMap(([name, phrase]) => (typeof phrase === 'string' ? [] : [[name, phrase]]));

/** Whether a category stands for one number only, so that its text may say the number in words. */
function exactNumber(language: string, category: string): boolean {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 1000 }, (_, n) => n).filter((n) => rules.select(n) === category).length === 1;
}

describe.each(others)('the catalogue of $language', (messages) => {
  it('has a text of its own for every text of English', () => {
    const english = new Map(texts(en).filter(([path]) => path !== 'language'));
    const same = texts(messages).filter(([path, text]) => english.get(path) === text);
    expect(same).toEqual([]);
  });

  it('has the same placeholders in every phrase', () => {
    for (const [name, phrase] of Object.entries(messages.phrases)) {
      const english = en.phrases[name as keyof Messages['phrases']];
      if (typeof phrase !== 'string' || typeof english !== 'string') continue;
      expect([name, placeholders(phrase)]).toEqual([name, placeholders(english)]);
    }
  });

  it('has the same placeholders in every form of a plural, where the form does not say the number itself', () => {
    for (const [name, plural] of plurals(messages)) {
      const english = placeholders(en.phrases[name as 'storyCount'].other);
      for (const [category, text] of Object.entries(plural)) {
        const found = placeholders(text);
        const expected =
          exactNumber(messages.language, category) && !found.includes('count')
            ? english.filter((placeholder) => placeholder !== 'count')
            : english;
        expect([name, category, found]).toEqual([name, category, expected]);
      }
    }
  });
});

describe.each([en, ...others])('the catalogue of $language', (messages) => {
  it('has every plural category of its language', () => {
    const categories = new Intl.PluralRules(messages.language).resolvedOptions().pluralCategories.sort();
    expect(plurals(messages)).toHaveLength(6);
    for (const [name, plural] of plurals(messages)) {
      expect([name, Object.keys(plural).sort()]).toEqual([name, categories]);
    }
  });

  it('has no empty, untidy or half-bracketed text', () => {
    const untidy = texts(messages).filter(
      ([, text]) => text !== text.trim() || text === '' || /\s{2}|["']|[{}]/.test(text.replace(/\{\w+\}/g, 'x')),
    );
    expect(untidy).toEqual([]);
  });
});

it('quotes in Arabic with «»', () => {
  const ar = texts(messagesFor('ar'));
  expect(ar.filter(([, text]) => /[“”„"]/.test(text))).toEqual([]);
  expect(messagesFor('ar').phrases.errorSubject).toContain('«{title}»');
});
