/** Colours of the report. */

import { expect, test } from 'vitest';
import { nothingDone } from '../../src/build/build-site.ts';
import type { Surroundings } from '../../src/cli/command.ts';
import { printReport, toShortPath } from '../../src/cli/report.ts';

const report = {
  ...nothingDone,
  written: false,
  seconds: 1,
  output: '/paper/_site',
  problems: [
    { code: 'x', severity: 'error', file: 'content/a.md', line: 1, column: 2, message: 'Unexpected x', hint: 'Do y.' },
  ],
} as const;

function print(isTTY: boolean, environment: Record<string, string>): string {
  let written = '';
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  const stream = { isTTY, write } as NodeJS.WriteStream;
  const around: Surroundings = { root: '/paper', environment, clock: () => 0, stdout: stream, stderr: stream };
  printReport(report, {}, around);
  return written;
}

test('a terminal gets colours', () => {
  expect(print(true, {})).toContain('\u001b[31merror\u001b[39m');
});

test.each([
  [false, {}],
  [true, { NO_COLOR: '1' }],
  [true, { TERM: 'dumb' }],
])('terminal %s with %j gets plain text', (isTTY, environment) => {
  expect(print(isTTY, environment)).toBe(
    'content/a.md:1:2 error Unexpected x (x)\n    Do y.\n\n1 error, 0 warnings\nNothing was written (1 error, 0 warnings); _site is as it was.\n',
  );
});

test('NO_COLOR that is empty does not count', () => {
  expect(print(true, { NO_COLOR: '' })).toContain('\u001b[');
});

test.each([
  ['/paper/_site', '_site'],
  ['/paper', '.'],
  ['/other/_site', '/other/_site'],
])('%s is shown as %s', (path, expected) => expect(toShortPath('/paper', path)).toBe(expected));
