/** Problems as text. */
import { describe, expect, test } from 'vitest';
import { type Place, toProblem } from '../../src/problems/problem.ts';
import { toCount, toTextReport } from '../../src/problems/report-text.ts';
import { toReported } from '../../src/problems/reported.ts';

const error = (path: string, place?: Place) => toProblem('slug-empty', { text: '!' }, { path, place });
const warning = (path: string, place?: Place) => toProblem('html-dropped', { what: '<b>' }, { path, place });
const at = (line: number, column: number): Place => ({ line, column });

describe('the text report', () => {
  test('has a line and a hint for each problem, and a count', () => {
    const problems = [error('a.md', at(3, 9)), toProblem('yaml-not-a-map', { found: 'list' }, { path: 'b.md' })];
    expect(toTextReport(toReported(problems))).toBe(
      [
        'a.md:3:9 error Unexpected name `!`, expected at least one letter or digit (slug-empty)',
        '    Rename the file or set `slug` to a word.',
        'b.md error Unexpected list, expected `key: value` lines (yaml-not-a-map)',
        '',
        '2 errors, 0 warnings',
        '',
      ].join('\n'),
    );
  });

  test('is empty for no problems', () => {
    expect(toTextReport([])).toBe('');
  });

  test('marks words when it is told how', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const marks = { file: mark('f'), error: mark('e'), warning: mark('w'), quiet: mark('q') };
    const [line, hint] = toTextReport(toReported([warning('a.md', at(1, 2))]), marks).split('\n');
    expect(line).toMatch(/^<f>a.md:1:2<\/f> <w>warning<\/w> Unexpected HTML .* <q>\(html-dropped\)<\/q>$/);
    expect(hint).toMatch(/^ {4}<q>.*<\/q>$/);
  });

  test.each([
    [[], '0 errors, 0 warnings'],
    [[error('a')], '1 error, 0 warnings'],
    [[error('a'), error('a'), warning('a')], '2 errors, 1 warning'],
  ])('counts %#', (problems, text) => {
    expect(toCount(toReported(problems))).toBe(text);
  });
});
