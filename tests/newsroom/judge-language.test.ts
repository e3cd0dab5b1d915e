/** Tags that look like those of languages and are not. */
import { expect, test } from 'vitest';
import { markdown, site, story, toLine, toPaper } from './paper.ts';

const storyIn = (language: string) => toPaper({ 'content/articles/a.md': story({ language }) }).problems.map(toLine);

test.each(['xx', 'xx-YY', 'en-YY', 'pt-Latn-XQ'])('%s is that of none', (language) => {
  expect(storyIn(language)).toEqual(['content/articles/a.md:6:11 language-unknown']);
});

test.each(['en', 'en-GB', 'EN-gb', 'iw', 'zh-Hant', 'es-419', 'sq-XK', 'ar-001', 'lld', 'sjd', 'tlh', 'und'])(
  '%s is that of one, or may be',
  (language) => expect(storyIn(language)).toEqual([]),
);

test('in pages and in the settings too, and there it is the only problem', () => {
  const page = { 'content/pages/about.md': markdown({ title: 'About', language: 'xx' }) };
  expect(toPaper(page).problems.map(toLine)).toEqual(['content/pages/about.md:3:11 language-unknown']);
  const settings = { 'content/site.yaml': site({ language: 'xx' }) };
  expect(toPaper(settings).problems.map(toLine)).toEqual(['content/site.yaml:3:11 language-unknown']);
});
