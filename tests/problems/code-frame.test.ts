/** The line of a problem, with a mark under the value. */
import { describe, expect, test } from 'vitest';
import { toCodeFrame } from '../../src/problems/code-frame.ts';
import { toCharacters, widthOf } from '../../src/problems/text-width.ts';

const problem = { code: 'x', severity: 'error', file: 'a.md', message: 'Unexpected x' } as const;
const at = (line: number, column: number, endLine?: number, endColumn?: number) => ({
  ...problem,
  ...{ line, column },
  ...(endLine !== undefined && { endLine }),
  ...(endColumn !== undefined && { endColumn }),
});

describe('the mark stands', () => {
  test.each([
    ['under the value', 'title: Crane', at(3, 8, 3, 13), ['3 | title: Crane', '  |        ^^^^^']],
    ['under one character without an end', 'title: Crane', at(12, 8), ['12 | title: Crane', '   |        ^']],
    ['under wide characters', '# 日本 port', at(1, 3, 1, 5), ['1 | # 日本 port', '  |   ^^^^']],
    ['after wide characters', '日本 port', at(1, 4, 1, 8), ['1 | 日本 port', '  |      ^^^^']],
    ['after marks that take no room', 'cafe\u0301 x', at(1, 7), ['1 | cafe\u0301 x', '  |      ^']],
    ['after a picture of several characters', '👩‍🚀 x', at(1, 7), ['1 | 👩‍🚀 x', '  |    ^']],
    ['after a tab', 'a\tb', at(1, 3), ['1 | a   b', '  |     ^']],
    ['under a tab', '\tb', at(1, 1), ['1 |     b', '  | ^^^^']],
    ['to the end of the line, of a value that goes on', 'a: >-', at(1, 4, 3, 2), ['1 | a: >-', '  |    ^^']],
    ['at the end of a line that is too short', 'ab', at(1, 9), ['1 | ab', '  |   ^']],
    ['under an empty line', '', at(7, 1), ['7 | ', '  | ^']],
    ['before a carriage return', 'ab\r', at(1, 1, 1, 3), ['1 | ab', '  | ^^']],
    ['under spaces', 'ab  ', at(1, 3, 1, 5), ['1 | ab  ', '  |   ^^']],
  ] as const)('%s', (_, text, place, frame) => {
    expect(toCodeFrame(text, place)).toEqual(frame);
  });
});

describe('a long line', () => {
  const long = `${'word '.repeat(100)}VALUE ${'word '.repeat(100)}`;

  test('is cut around the value', () => {
    const [line, marks] = toCodeFrame(long, at(1, 501, 1, 506));
    expect(line).toMatch(/^1 \| ….{24}VALUE .*…$/);
    expect(line.indexOf('VALUE')).toBe(marks.indexOf('^^^^^'));
    expect(marks.trimEnd()).toMatch(/\^{5}$/);
    expect(line.length).toBeLessThan(110);
  });

  test('keeps its beginning where the value is near it', () => {
    const [line] = toCodeFrame(long, at(1, 1, 1, 5));
    expect(line).toMatch(/^1 \| word word .*…$/);
  });

  test('may be as long as a file, and the value too', () => {
    const [line, marks] = toCodeFrame('x'.repeat(1_000_000), at(1, 500_000, 1, 900_000));
    expect(line.length).toBeLessThan(140);
    expect(marks).toMatch(/^ {2}\| {26}\^+$/);
    expect(marks.length).toBeLessThanOrEqual(line.length);
  });

  test('is not cut within a character', () => {
    const [line] = toCodeFrame('👩‍🚀'.repeat(500), at(1, 1001, 1, 1006));
    expect(line).toMatch(/^1 \| …(?:👩‍🚀)+…$/u);
  });
});

test('what would steer a terminal is shown as something else', () => {
  const [line] = toCodeFrame('a\u001b[31m\u202eb\u0007', at(1, 1));
  expect(line).toBe('1 | a\ufffd[31m\ufffdb\ufffd');
});

test.each([
  ['a', 1],
  ['é', 1],
  ['日', 2],
  ['한', 2],
  ['Ａ', 2],
  ['👍', 2],
  ['🇫🇮', 2],
  ['❤️', 2],
  ['ع', 1],
  ['\u200b', 0],
])('%s takes %i columns', (text, width) => {
  expect(toCharacters(text)).toHaveLength(1);
  expect(widthOf(text)).toBe(width);
});
