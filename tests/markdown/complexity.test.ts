/** Bodies that would take the parser minutes are refused before it begins; what newsrooms write is not. */
import { describe, expect, test } from 'vitest';
import { refuseComplexBlocks, TooComplex } from '../../src/markdown/complexity.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';

const many = (text: string, times = 20_000): string => text.repeat(times);

describe('too complex', () => {
  test.each([
    ['a letter between stars', `${many('*')}a${many('*')}`],
    ['a letter between underscores', `${many('_')}a${many('_')}`],
    ['emphasis that never meets', many('*a_ ', 10_000)],
    ['stars between letters', many('a**')],
    ['tildes', many('~a ')],
    ['open brackets', many('[', 50_000)],
    ['links that do not end', many('[a](')],
    ['links with titles that do not end', many('[a](b "')],
    ['references', many('[a][b]')],
    ['pictures in pictures', `${many('![', 60)}a${many('](b)', 60)} ${many('word ', 40)}`],
    ['a wide table with short rows', `${many('|a', 3000)}\n${many('|-', 3000)}\n${many('|b\n', 3000)}`],
    ['many wide tables', many(`${many('|a', 300)}\n${many('|-', 300)}\n${many('|b\n', 300)}\n`, 10)],
    ['lines under lines', many('a\n-\n')],
    ['lines after a quotation', `> ${many('a\n')}`],
    ['lines after an item', `- ${many('a\n')}`],
    ['many blocks that are bad enough', many(`${many('*a_ ', 1000)}\n\n`, 20)],
    ['Windows line ends', many(`${many('*a_ ', 1000)}\r\n\r\n`, 20)],
    ['a quotation', `> ${many('*a_ ', 10_000)}`],
    ['a footnote', `[^a]: ${many('*a_ ', 10_000)}`],
  ])('%s', (_, text) => {
    const { body, problems } = renderBody(bodyInput(`Fine.\n\n${text}`, { firstLine: 5 }));
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['body-too-complex']);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(7);
    expect(body.html).toBe('');
  });

  test('the place is the start of the worst block', () => {
    const text = `One *two*.\n\n${many('*a_ ', 500)}\n\n\nthree\n${many('*a_ ', 5000)}\n\nfour`;
    expect(() => refuseComplexBlocks(text)).toThrow(TooComplex);
    expect(renderBody(bodyInput(text)).problems.map(({ line, column }) => [line, column])).toEqual([[6, 1]]);
  });
});

describe('let through', () => {
  test.each([
    ['a long report', many(`${many('A *word* and [a link](https://a.example/b_c_d). ', 10)}\n\n`, 500)],
    ['a table of a thousand rows', `|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n${many('|1|*2*|[3](/a/)|4|5|-|\n', 1000)}`],
    ['a list of two thousand items', many('* **Name**: ward\n', 1000)],
    ['names with underscores', many('turnout_by_ward_2026 ')],
    ['a line of stars', `a\n\n${many('*')}\n\nb`],
    ['stars between spaces', many('a * b ')],
    ['blanks to fill in', many(`Name ${many('_', 40)} \n`, 50)],
  ])('%s', (_, text) => {
    expect(() => refuseComplexBlocks(text)).not.toThrow();
  });
});

test('a text longer than any book is refused', () => {
  const { problems, body } = renderBody(bodyInput(many('word ', 100_001)));
  expect([problems.map(String), body.html]).toEqual([
    ['1:1: Unexpected text of 500005 characters, expected at most 500000'],
    '',
  ]);
});

test('a thousand references to one note are rendered', () => {
  const { body } = renderBody(bodyInput(`${many('a[^1] ', 1000)}\n\n[^1]: x`));
  expect(body.html).toContain('fnref-1-1000');
});
