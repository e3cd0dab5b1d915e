/** The report: what goes where, its colours, and its form in JSON. */
import { describe, expect, test } from 'vitest';
import { nothingDone } from '../../src/build/build-site.ts';
import type { OptionValues, Surroundings } from '../../src/cli/command.ts';
import type { PrintedReport } from '../../src/cli/printed-report.ts';
import { printReport } from '../../src/cli/report.ts';

const report = {
  ...nothingDone,
  written: false,
  drafts: false,
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

describe('of a build that did something', () => {
  const built: PrintedReport = {
    ...{
      written: true,
      stories: 2,
      drafts: true,
      withheld: 1,
      pages: 9,
      rendered: 1,
      wrote: 1,
      removed: 0,
      problems: [],
      seconds: 0.25,
    },
    until: Date.UTC(2026, 2, 4, 9, 30),
    notices: ['The cache was made anew.'],
    explanations: [{ url: '/', reason: 'props', props: ['head.title'] }],
    times: [{ stage: 'read', wall: 1.23456, cpu: 2 }],
    output: '/paper/_site',
  };
  const printed = (options: OptionValues) => {
    const written = { stdout: '', stderr: '' };
    const toStream = (name: 'stdout' | 'stderr') => {
      const write = (text: string): boolean => {
        written[name] += text;
        return true;
      };
      return { write } as NodeJS.WriteStream;
    };
    const [stdout, stderr] = [toStream('stdout'), toStream('stderr')];
    printReport(built, options, { root: '/paper', environment: {}, clock: () => 0, stdout, stderr });
    return written;
  };

  test('notices stand on standard error, explanations and the closing line on standard output', () => {
    expect(printed({})).toEqual({
      stderr: 'note: The cache was made anew.\n',
      stdout:
        '/  props: head.title\nBuilt 2 stories, 9 pages in 0.3 s (no problems) to _site, with 1 draft or withheld story, not for the public: 1 page rendered\n',
    });
  });

  test('nothing is printed with --quiet', () => expect(printed({ quiet: true })).toEqual({ stdout: '', stderr: '' }));

  test('all of it is in JSON, with the instant as text and times of microseconds', () => {
    const { stdout, stderr } = printed({ json: true });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      ...built,
      until: '2026-03-04T09:30:00.000Z',
      times: [{ stage: 'read', wall: 1.235, cpu: 2 }],
    });
  });
});
