/** What a check says at its end. */
import { describe, expect, test } from 'vitest';
import { isFit, toClosing } from '../../src/cli/check-verdict.ts';
import type { ReportedProblem } from '../../src/problems/reported.ts';

const problem = (severity: ReportedProblem['severity']): ReportedProblem => ({
  ...{ code: 'html-dropped', severity, file: 'a.md', message: 'Unexpected' },
});
const [error, warning] = [problem('error'), problem('warning')];

describe('the last line of a check', () => {
  test.each<[string, readonly ReportedProblem[], number, number, string, boolean]>([
    ['nothing', [], 0, 0, '(no problems): fit to print.', true],
    ['warnings', [warning], 1, 0, '(0 errors, 1 warning): fit to print.', true],
    [
      'too many warnings: names the limit',
      [warning],
      0,
      0,
      '(0 errors, 1 warning): not fit to print, since `--max-warnings` allows 0.',
      false,
    ],
    ['an error', [error], 9, 1, '(1 error, 0 warnings): not fit to print.', false],
    [
      'a draft',
      [],
      0,
      1,
      '(no problems): fit to print but for the text of a draft, not judged without `--drafts`.',
      true,
    ],
  ])('%s', (_, problems, maxWarnings, unjudged, line, fit) => {
    expect(toClosing({ problems, maxWarnings, unjudged, seconds: 0.44 })).toBe(`Checked in 0.4 s ${line}`);
    expect(isFit({ problems, maxWarnings })).toBe(fit);
  });
});
