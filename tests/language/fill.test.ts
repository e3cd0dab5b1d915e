import { expect, it } from 'vitest';
import { fill, fillPlural } from '../../src/language/fill.ts';
import { messagesFor } from '../../src/language/find-messages.ts';

it('replaces every placeholder, also one that stands twice', () => {
  expect(fill('{page} of {pages}, {page}', { page: '2', pages: '5' })).toBe('2 of 5, 2');
});

it('takes values as they are', () => {
  expect(fill('Error in “{title}”', { title: "$& {name} $' {title}" })).toBe("Error in “$& {name} $' {title}”");
});

it.each([[{}], [{ other: 'x' }]])('throws with the name of a value that is missing from %j', (values) => {
  expect(() => fill('By {people}', values as Record<string, string>)).toThrow('{people}');
});

it('does not take a value from the prototype', () => {
  expect(() => fill('{constructor}', {})).toThrow('{constructor}');
});

const { storyCount, readingTime, olderThanYears } = messagesFor('en').phrases;
const arabic = messagesFor('ar').phrases;

it.each([
  [storyCount, 0, 'en', '0 stories'],
  [storyCount, 1, 'en', '1 story'],
  [storyCount, 1204, 'en', '1,204 stories'],
  [readingTime, 1, 'en-GB', '1-minute read'],
  [readingTime, 12, 'en', '12-minute read'],
  [olderThanYears, 2, 'en', 'This story is more than 2 years old.'],
  [arabic.storyCount, 0, 'ar', 'لا موضوعات'],
  [arabic.storyCount, 1, 'ar', 'موضوع واحد'],
  [arabic.storyCount, 2, 'ar', 'موضوعان'],
  [arabic.storyCount, 3, 'ar', '3 موضوعات'],
  [arabic.storyCount, 10, 'ar', '10 موضوعات'],
  [arabic.storyCount, 11, 'ar', '11 موضوعًا'],
  [arabic.storyCount, 99, 'ar', '99 موضوعًا'],
  [arabic.storyCount, 100, 'ar', '100 موضوع'],
  [arabic.storyCount, 101, 'ar', '101 موضوع'],
  [arabic.storyCount, 103, 'ar', '103 موضوعات'],
  [arabic.storyCount, 7, 'ar-EG', '٧ موضوعات'],
  [arabic.readingTime, 2, 'ar', 'دقيقتان للقراءة'],
  [arabic.readingTime, 5, 'ar', '5 دقائق للقراءة'],
  [arabic.olderThanYears, 11, 'ar', 'مضى على نشر هذا الموضوع أكثر من 11 سنة.'],
])('fills %j with %d in %s', (plural, count, language, expected) => {
  expect(fillPlural(plural, count, language)).toBe(expected);
});

it('falls back to the general form, and takes other values too', () => {
  expect(fillPlural({ other: '{count} by {name}' }, 1, 'en', { name: 'A. Name' })).toBe('1 by A. Name');
});
