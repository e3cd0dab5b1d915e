/** Problems as data, in order. */
import { describe, expect, test } from 'vitest';
import { type Place, toProblem } from '../../src/problems/problem.ts';
import { fromReported, toPlaceText, toReported } from '../../src/problems/reported.ts';

const error = (path: string, place?: Place) => toProblem('slug-empty', { text: '!' }, { path, place });
const warning = (path: string, place?: Place) => toProblem('html-dropped', { what: '<b>' }, { path, place });
const at = (line: number, column: number): Place => ({ line, column });

describe('reported problems', () => {
  test('are plain data', () => {
    const [problem] = toReported([error('a.md', at(3, 9))]);
    expect(problem).toEqual({
      code: 'slug-empty',
      severity: 'error',
      file: 'a.md',
      line: 3,
      column: 9,
      message: 'Unexpected name `!`, expected at least one letter or digit',
      hint: 'Rename the file or set `slug` to a word.',
    });
    expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
  });

  test('leave out what is not known', () => {
    const problem = toProblem('yaml-not-a-map', { found: 'list' }, { path: 'a.md' });
    expect(Object.keys(toReported([problem])[0] ?? {})).toEqual(['code', 'severity', 'file', 'message']);
  });

  test('stand by file, errors first, then by place', () => {
    const problems = [
      warning('b.md', at(1, 1)),
      error('b.md', at(10, 1)),
      error('b.md', at(9, 2)),
      error('b.md', at(9, 1)),
      error('b.md'),
      warning('a.md', at(5, 5)),
    ];
    const expected = ['a.md:5:5', 'b.md', 'b.md:9:1', 'b.md:9:2', 'b.md:10:1', 'b.md:1:1'];
    expect(toReported(problems).map(toPlaceText)).toEqual(expected);
    expect(toReported(problems.toReversed()).map(toPlaceText)).toEqual(expected);
  });
});

test('other files that take part are kept, there and back', () => {
  const related = [{ path: 'b.md', place: at(2, 1) }, { path: 'c.md' }];
  const problem = toProblem('id-clash', { id: 'a', other: 'b.md' }, { path: 'a.md', related });
  const [reported] = toReported([problem]);
  expect(reported?.related).toEqual([{ file: 'b.md', line: 2, column: 1 }, { file: 'c.md' }]);
  expect(toReported(reported ? [fromReported(reported)] : [])).toEqual([reported]);
});
