/** What every problem carries, whatever its kind. */
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { isError, toProblem } from '../../src/problems/problem.ts';

const at = { path: 'content/a.md', place: { line: 3, column: 9, endLine: 3, endColumn: 12 } };

describe('a problem', () => {
  test('is a message that editors understand', () => {
    const problem = toProblem('slug-empty', { text: '!' }, at);
    expect(problem).toBeInstanceOf(VFileMessage);
    expect(problem).toMatchObject({
      file: 'content/a.md',
      line: 3,
      column: 9,
      ruleId: 'slug-empty',
      source: 'broadsheet',
    });
    expect(problem.place).toEqual({ start: { line: 3, column: 9 }, end: { line: 3, column: 12 } });
  });

  test('may have a point, or no place at all', () => {
    const point = toProblem('slug-empty', { text: '!' }, { path: 'a.md', place: { line: 2, column: 1 } });
    expect(point.place).toEqual({ line: 2, column: 1 });
    const file = toProblem('slug-empty', { text: '!' }, { path: 'a.md' });
    expect([file.line, file.column, file.place]).toEqual([undefined, undefined, undefined]);
  });

  test('stops the build when it is an error', () => {
    expect(isError(toProblem('slug-empty', { text: '!' }, at))).toBe(true);
    expect(isError(toProblem('html-dropped', { what: '<b>' }, at))).toBe(false);
  });

  test('stays on one line and does not steer the terminal', () => {
    const { reason, note } = toProblem(
      'unknown-reference',
      { kind: 'beat', name: 'a\nb\u001b[31m\u2028c\ud800', folder: 'f/' },
      at,
    );
    expect(reason).toBe('Unexpected beat `a b [31m c\ufffd`, expected the name of a file in `f/`');
    expect(note).toBe('Create `f/a b [31m c\ufffd.md` for a new beat.');
  });

  test('cuts what nobody would read to the end', () => {
    const { reason } = toProblem('slug-empty', { text: 'x'.repeat(1_000_000) }, at);
    expect(reason).toBe(`Unexpected name \`${'x'.repeat(299)}…\`, expected at least one letter or digit`);
  });
});
