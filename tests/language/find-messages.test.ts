import { expect, it } from 'vitest';
import { catalogueLanguages, findMessages, messagesFor } from '../../src/language/find-messages.ts';

it('knows English and Arabic', () => {
  expect(catalogueLanguages).toEqual(['en', 'ar']);
});

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['ar-Arab-SA', 'ar'],
  ['ar-SA-u-nu-latn', 'ar'],
])('finds for %s the catalogue of %s', (tag, language) => {
  expect(findMessages(tag)?.language).toBe(language);
});

it.each(['de', 'arn', 'he', 'und'])('finds none for %s, and falls back to English', (tag) => {
  expect(findMessages(tag)).toBeUndefined();
  expect(messagesFor(tag).language).toBe('en');
});
