/** The text report with the lines of the files. */
import { expect, test } from 'vitest';
import { type Place, toProblem } from '../../src/problems/problem.ts';
import { toTextReport } from '../../src/problems/report-text.ts';
import { toReported } from '../../src/problems/reported.ts';

const error = (path: string, place?: Place) => toProblem('slug-empty', { text: '!' }, { path, place });
const lines: Readonly<Record<string, readonly string[]>> = { 'a.md': ['---', 'slug: "!"'], 'b.md': ['---'] };
const readLine = (file: string, line: number) => lines[file]?.[line - 1];
const says = 'error Unexpected name `!`, expected at least one letter or digit (slug-empty)';
const hint = '    Rename the file or set `slug` to a word.';

test('shows the line between message and hint, and a blank line between files', () => {
  const at = { line: 2, column: 7, endLine: 2, endColumn: 10 };
  const problems = [error('b.md', { line: 1, column: 1 }), error('a.md', at), error('a.md')];
  expect(toTextReport(toReported(problems), undefined, readLine)).toBe(
    [
      ...[`a.md ${says}`, hint],
      ...[`a.md:2:7 ${says}`, '    2 | slug: "!"', '      |       ^^^', hint],
      '',
      ...[`b.md:1:1 ${says}`, '    1 | ---', '      | ^', hint],
      '',
      '3 errors, 0 warnings',
      '',
    ].join('\n'),
  );
});

test('shows no line that is not there', () => {
  const report = toTextReport(toReported([error('a.md', { line: 9, column: 1 })]), undefined, readLine);
  expect(report).toBe(`a.md:9:1 ${says}\n${hint}\n\n1 error, 0 warnings\n`);
});
