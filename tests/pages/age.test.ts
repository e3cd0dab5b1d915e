/** When a story says that it is old. */
import { describe, expect, test } from 'vitest';
import { type Fields, site, story } from '../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from './press.ts';

function notice(now: string, fields: Fields = {}, settings: Fields = {}): string | undefined {
  const files = { 'content/site.yaml': site(settings), 'content/articles/a.md': story(fields) };
  return propsAt(toPages(files, { now: Date.parse(now) }), 'article', storyUrl('a')).article.ageNotice;
}

const months = (count: number) => `This story is more than ${count} month${count === 1 ? '' : 's'} old.`;
const years = (count: number) => `This story is more than ${count} year${count === 1 ? '' : 's'} old.`;

describe('the notice on a story of 4 March 2026, 09:30', () => {
  test.each([
    ['2026-03-04T09:30:00Z', undefined],
    ['2026-04-03T09:30:00Z', undefined],
    // More than 30 days, but not a month.
    ['2026-04-03T09:30:00.001Z', undefined],
    ['2026-04-03T22:59:59Z', undefined],
    // The day begins in London.
    ['2026-04-03T23:00:00Z', months(1)],
    ['2026-05-03T22:59:59Z', months(1)],
    ['2026-05-03T23:00:00Z', months(2)],
    ['2027-03-03T23:59:59Z', months(11)],
    ['2027-03-04T00:00:00Z', years(1)],
    ['2028-03-03T00:00:00Z', years(1)],
    ['2028-03-04T00:00:00Z', years(2)],
    ['2046-03-04T00:00:00Z', years(20)],
  ])('at %s: %s', (now, text) => {
    expect(notice(now)).toBe(text);
  });

  test('is counted from the update', () => {
    expect(notice('2026-06-01T00:00:00Z', { updated: '2026-05-20' })).toBeUndefined();
    expect(notice('2026-06-21T00:00:00Z', { updated: '2026-05-20' })).toBe(months(1));
  });

  test('begins when the settings say', () => {
    expect(notice('2026-05-04T00:00:00Z', {}, { age: { afterDays: 90 } })).toBeUndefined();
    expect(notice('2026-06-02T09:30:00Z', {}, { age: { afterDays: 90 } })).toBeUndefined();
    expect(notice('2026-06-02T09:30:00.001Z', {}, { age: { afterDays: 90 } })).toBe(months(2));
  });

  test.each(['explainer', 'interview', 'obituary', 'review'])('is not on types that do not age: %s', (type) => {
    expect(notice('2030-01-01T00:00:00Z', { type })).toBeUndefined();
    expect(notice('2030-01-01T00:00:00Z', { type }, { age: { exempt: ['news'] } })).toBe(years(3));
  });

  test('speaks the story’s language', () => {
    expect(notice('2026-05-10T00:00:00Z', { language: 'ar' })).toBe('مضى على نشر هذا الموضوع أكثر من شهرين.');
  });
});
