/** What a site makes of its problems. */
import { expect, test } from 'vitest';
import { applyPolicy, type ProblemPolicy } from '../../src/problems/policy.ts';
import { type Problem, toProblem } from '../../src/problems/problem.ts';

const at = (line: number) => ({ path: 'a.md', place: { line, column: 1 } });
const soft = (line = 3) => toProblem('image-alt-missing', { name: 'a.png' }, at(line));
const firm = () => toProblem('missing-key', { key: 'title', what: 'text' }, at(3));
const silence = { line: 2, column: 1, target: 3, code: 'image-alt-missing', reason: 'decoration' };
const policy = (severities: ProblemPolicy['severities'], ...silences: (typeof silence)[]): ProblemPolicy => ({
  severities,
  silences: new Map([['a.md', silences]]),
});
const brief = (problems: readonly Problem[]) =>
  problems.map(({ ruleId, line, fatal }) => `${ruleId}:${line} ${fatal ? 'error' : 'warning'}`);

test.each([
  ['error', ['image-alt-missing:3 error']],
  ['warning', ['image-alt-missing:3 warning']],
  ['off', []],
] as const)('a severity that is set counts: %s', (severity, expected) => {
  expect(brief(applyPolicy([soft()], policy({ 'image-alt-missing': severity })))).toEqual(expected);
});

test('what leaves nothing to publish stays an error', () => {
  const firmSilence = { ...silence, code: 'missing-key' };
  expect(brief(applyPolicy([firm()], policy({ 'missing-key': 'off' }, firmSilence)))).toEqual([
    'missing-key:3 error',
    'silence-invalid:2 error',
  ]);
});

test('a silence is about one line, one file and one code', () => {
  const elsewhere = toProblem('image-alt-missing', { name: 'a.png' }, { path: 'b.md', place: { line: 3, column: 1 } });
  const other = toProblem('html-dropped', { what: '`<x>`' }, at(3));
  expect(brief(applyPolicy([soft(), soft(4), other, elsewhere], policy({}, silence)))).toEqual([
    ...['image-alt-missing:4 warning', 'html-dropped:3 warning', 'image-alt-missing:3 warning'],
  ]);
});

test('a silence that silences nothing is reported', () => {
  expect(brief(applyPolicy([soft(9)], policy({}, silence)))).toEqual([
    'image-alt-missing:9 warning',
    'silence-unused:2 warning',
  ]);
  expect(applyPolicy([], policy({ 'silence-unused': 'off' }, silence))).toEqual([]);
});

test('a silence needs a reason and a code that there is', () => {
  const [without, mistyped] = [
    { ...silence, reason: '' },
    { ...silence, code: 'image-alt-mising' },
  ];
  const found = applyPolicy([soft()], policy({}, without, mistyped));
  expect(brief(found)).toEqual([
    ...['image-alt-missing:3 warning', 'silence-invalid:2 error', 'silence-invalid:2 error'],
  ]);
  expect(found.map(({ note }) => note)).toContain('Did you mean `image-alt-missing`?');
});

test('a silence of what was not judged is not reported', () => {
  expect(applyPolicy([], { ...policy({}, silence), isJudged: () => false })).toEqual([]);
  const without = { ...silence, reason: '' };
  expect(brief(applyPolicy([], { ...policy({}, without), isJudged: () => false }))).toEqual([
    'silence-invalid:2 error',
  ]);
});
