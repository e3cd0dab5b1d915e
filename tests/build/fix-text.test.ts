/** Right answers are written into a text, and nothing else is touched. */
import { describe, expect, test } from 'vitest';
import { fixText } from '../../src/build/fix-text.ts';
import type { ReportedProblem } from '../../src/problems/reported.ts';

const wrong = (line: number, column: number, length: number, actual: string, expected: string): ReportedProblem => ({
  ...{ code: 'unknown-reference', severity: 'error', file: 'a.md', message: 'Unexpected x' },
  ...{ line, column, endLine: line, endColumn: column + length, fix: { actual, expected } },
});

describe('a fix', () => {
  test.each([
    ['a value', 'beat: PORT\n', wrong(1, 7, 4, 'PORT', 'port'), 'beat: port\n'],
    ['a value in quotes', "beat: 'PORT'\n", wrong(1, 7, 6, 'PORT', 'port'), "beat: 'port'\n"],
    ['a value between others', 'x: [A, B, C]\r\ny\r\n', wrong(1, 8, 1, 'B', 'b'), 'x: [A, b, C]\r\ny\r\n'],
    ['a later line', 'a\nb: X\nc\n', wrong(2, 4, 1, 'X', 'x'), 'a\nb: x\nc\n'],
    ['nothing', 'a: b  \n', wrong(1, 5, 2, '  ', ''), 'a: b\n'],
  ])('writes %s', (_, text, problem, fixed) => {
    expect(fixText(text, [problem]).text).toBe(fixed);
  });

  test.each([
    ['stands elsewhere by now', 'beat: port now\n', wrong(1, 7, 4, 'PORT', 'port')],
    ['is only a part of what stands there', 'beat: PORTS\n', wrong(1, 7, 5, 'PORT', 'port')],
    ['is on a line that is gone', 'beat\n', wrong(9, 1, 1, 'x', 'y')],
    ['goes over lines', 'PORT\n', { ...wrong(1, 1, 4, 'PORT', 'port'), endLine: 2 }],
  ])('is left out where its text %s', (_, text, problem) => {
    expect(fixText(text, [problem])).toEqual({ text, lines: [] });
  });

  test('may stand beside another on its line', () => {
    const problems = [wrong(1, 5, 1, 'A', 'a'), wrong(1, 8, 3, 'BBB', 'b'), wrong(1, 13, 1, 'C', 'c')];
    const { text, lines } = fixText('x: [A, BBB, C]\n', problems);
    expect(text).toBe('x: [a, b, c]\n');
    expect(lines).toEqual([{ line: 1, codes: ['unknown-reference'], before: 'x: [A, BBB, C]', after: 'x: [a, b, c]' }]);
  });
});

test.each([
  ['a\nb', 'a\nb\n', 2],
  ['a\r\nb', 'a\r\nb\r\n', 2],
  ['a', 'a\n', 1],
])('a missing line end comes to %j', (text, fixed, line) => {
  const { text: made, lines } = fixText(text, []);
  expect(made).toBe(fixed);
  expect(lines).toMatchObject([{ line, codes: [] }]);
});

test.each(['', 'a\n', 'a\r\n', 'a\n\n'])('%j is right as it is', (text) => {
  expect(fixText(text, [])).toEqual({ text, lines: [] });
});
