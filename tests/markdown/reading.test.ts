/** Words and minutes by language, and the beginning of a story. */
import { describe, expect, test } from 'vitest';
import { longestExcerpt, toExcerpt } from '../../src/markdown/excerpt.ts';
import { countWords, segmenterOf, toMinutes } from '../../src/markdown/reading.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';

describe('words', () => {
  test.each([
    ['en', 'It’s 3.14 per cent -- really!', 5],
    ['zh', '北京的谈判结束了', 5],
    ['th', 'สวัสดีชาวโลก', 3],
    ['en', '', 0],
  ])('%s: %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words);
  });

  test('of code blocks, footnotes and pictures do not count', () => {
    const text = 'One `two`[^1].\n\n```\nthree four\n```\n\n![five](pier.jpg)\n\n## Six\n\n[^1]: Seven.\n';
    expect(renderBody(bodyInput(text)).body.words).toBe(3);
  });

  test('the segmenter of a language is made once', () => {
    expect(segmenterOf('cy')).toBe(segmenterOf('cy'));
  });
});

describe('minutes', () => {
  test.each([
    ['en', '', 0, 0],
    ['en', 'a', 1, 1],
    ['en', 'a', 230 * 4, 4],
    ['en', 'a', 230 * 4 + 120, 5],
    ['zh', '字'.repeat(1500), 700, 3],
    ['ja-JP', 'か'.repeat(100), 50, 1],
  ])('%s, %#', (language, text, words, minutes) => {
    expect(toMinutes(text, words, language)).toBe(minutes);
  });
});

describe('an excerpt', () => {
  test('joins paragraphs and stays whole when it fits', () => {
    expect(toExcerpt([' One\ntwo. ', 'Three.'], 'en')).toBe('One two. Three.');
  });

  test('is cut after a word, without a comma before the ellipsis', () => {
    const excerpt = toExcerpt([`${'word '.repeat(38)}last, furthermore and so on`], 'en');
    expect(excerpt).toBe(`${'word '.repeat(38)}last…`);
  });

  test.each([
    ['en', 'a'.repeat(400)],
    ['zh', '北京的谈判'.repeat(80)],
    ['en', '😀'.repeat(200)],
    ['en', `x${'😀'.repeat(200)}`],
  ])('in %s never exceeds the limit nor breaks a character', (language, text) => {
    const excerpt = toExcerpt([text], language);
    expect(excerpt.length).toBeLessThanOrEqual(longestExcerpt);
    expect(excerpt.length).toBeGreaterThan(150);
    expect(excerpt.isWellFormed()).toBe(true);
    expect(excerpt.endsWith('…')).toBe(true);
  });
});
