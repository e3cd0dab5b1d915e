/** When stories were last changed. */
import { expect, test } from 'vitest';
import { findChange, findLastChange, listComingChanges } from '../../src/newsroom/last-change.ts';
import { type Fields, site, story, toRightPaper } from './paper.ts';

const published = '2026-03-04T09:30:00Z';
const toNewsroom = (...stories: readonly Fields[]) =>
  toRightPaper({
    'content/site.yaml': site({ timeZone: 'America/New_York' }),
    ...Object.fromEntries(stories.map((fields, index) => [`content/articles/s${index}.md`, story(fields)])),
  });
const correct = (...dates: readonly string[]): Fields => ({
  corrections: dates.map((date) => ({ date, text: 'No.' })),
});

test.each<[string, Fields, string]>([
  ['when it was published', {}, published],
  ['when it was updated', { updated: '2026-03-05T08:00:00Z' }, '2026-03-05T08:00:00Z'],
  ['when it was corrected', correct('2026-03-06T08:00:00Z', '2026-03-07T08:00:00Z'), '2026-03-07T08:00:00Z'],
  [
    'at the beginning of the day, by the paper’s clocks, on which it was',
    correct('2026-03-06'),
    '2026-03-06T05:00:00Z',
  ],
  ['when it was published, if it was corrected on that day', correct('2026-03-04'), published],
  [
    'when it was updated after a correction',
    { updated: '2026-03-08T08:00:00Z', ...correct('2026-03-06') },
    '2026-03-08T08:00:00Z',
  ],
])('a story was last changed %s', (_, fields, expected) => {
  const newsroom = toNewsroom(fields);
  const [article] = newsroom.articles;
  expect(article && findChange(article, newsroom)).toBe(Date.parse(expected));
});

test('a date that is still to come counts when it comes', () => {
  const at = Date.parse('2026-03-06T05:00:00Z');
  const newsroom = toNewsroom(correct('2026-03-06'));
  const [article] = newsroom.articles;
  if (!article) throw new Error('Unexpected absence of the story');
  expect(findChange(article, { ...newsroom, now: at - 1 })).toBe(Date.parse(published));
  expect(listComingChanges(article, { ...newsroom, now: at - 1 })).toEqual([at]);
  expect(findChange(article, { ...newsroom, now: at })).toBe(at);
  expect(listComingChanges(article, { ...newsroom, now: at })).toEqual([]);
});

test('of several stories the newest version counts', () => {
  const newsroom = toNewsroom({}, correct('2026-03-06T08:00:00Z'), { published: '2026-03-05T09:30:00Z' });
  expect(findLastChange(newsroom.articles, newsroom)).toBe(Date.parse('2026-03-06T08:00:00Z'));
  expect(findLastChange([], newsroom)).toBeUndefined();
});
