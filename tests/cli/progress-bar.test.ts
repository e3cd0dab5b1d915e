/** Progress: a bar on a terminal, a line now and then elsewhere. */
import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { showProgress } from '../../src/cli/progress-bar.ts';

/** A stream that keeps what is written, and a clock that the test turns. */
function makeSurroundings(isTTY: boolean, environment: Record<string, string> = {}) {
  let written = '';
  let time = 1000;
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  const stream = { isTTY, write } as NodeJS.WriteStream;
  const around: Surroundings = { root: '/', environment, clock: () => time, stdout: stream, stderr: stream };
  const turn = (milliseconds: number) => {
    time += milliseconds;
  };
  return { around, turn, read: () => written };
}

test('a terminal gets a bar that is drawn over itself and cleared', () => {
  const { around, turn, read } = makeSurroundings(true);
  const { onProgress, end } = showProgress(around, { silent: false });
  onProgress({ stage: 'render', done: 1, all: 4 });
  onProgress({ stage: 'render', done: 2, all: 4 });
  turn(100);
  onProgress({ stage: 'render', done: 3, all: 4 });
  onProgress({ stage: 'render', done: 4, all: 4 });
  end();
  expect(read().split('\r\u001b[2K')).toEqual([
    '',
    `Rendering pages    ${'█'.repeat(6)}${'░'.repeat(18)} 1/4`,
    `Rendering pages    ${'█'.repeat(18)}${'░'.repeat(6)} 3/4`,
    `Rendering pages    ${'█'.repeat(24)} 4/4`,
    '',
  ]);
});

test('a stage with nothing to do is a full bar', () => {
  const { around, read } = makeSurroundings(true);
  showProgress(around, { silent: false }).onProgress({ stage: 'render', done: 0, all: 0 });
  expect(read()).toContain(`${'█'.repeat(24)} 0/0`);
});

test.each([
  ['no terminal', makeSurroundings(false)],
  ['a terminal that can only print', makeSurroundings(true, { TERM: 'dumb' })],
])('%s gets plain lines, and none from a short build', (_, { around, turn, read }) => {
  const { onProgress, end } = showProgress(around, { silent: false });
  onProgress({ stage: 'read', done: 1, all: 1 });
  turn(4000);
  onProgress({ stage: 'render', done: 1, all: 9000 });
  expect(read()).toBe('');
  turn(1000);
  onProgress({ stage: 'render', done: 1201, all: 9000 });
  onProgress({ stage: 'render', done: 1202, all: 9000 });
  end();
  expect(read()).toBe('Rendering pages: 1,201 of 9,000, 1,200/s\n');
});

test('the bar tells the rate of the last seconds', () => {
  const { around, turn, read } = makeSurroundings(true);
  const { onProgress } = showProgress(around, { silent: false });
  onProgress({ stage: 'render', done: 0, all: 9000 });
  turn(1000);
  onProgress({ stage: 'render', done: 2300, all: 9000 });
  expect(read()).toMatch(/ 2,300\/9,000 {2}2,300\/s$/);
  for (let second = 1; second <= 4; second++) {
    turn(1000);
    onProgress({ stage: 'render', done: 2300 + second * 4, all: 9000 });
  }
  expect(read()).toMatch(/ 2,316\/9,000 {2}4\.0\/s$/);
});

test('the bar never goes back: not to an earlier stage, not within one', () => {
  const { around, turn, read } = makeSurroundings(true);
  const { onProgress } = showProgress(around, { silent: false });
  for (const [stage, done] of [
    ['render', 1],
    ['fingerprint', 4],
    ['render', 3],
    ['render', 2],
    ['pictures', 1],
  ] as const) {
    turn(100);
    onProgress({ stage, done, all: 4 });
  }
  const frames = read().split('\r\u001b[2K').slice(1);
  expect(frames.map((frame) => frame.replace(/[█░]/g, ''))).toEqual([
    'Rendering pages     1/4',
    'Rendering pages     3/4',
    'Making pictures     1/4',
  ]);
});

test('a bar with a delay is drawn for long builds only, each counted from its own beginning', () => {
  const { around, turn, read } = makeSurroundings(true);
  const { onProgress, end } = showProgress(around, { silent: false, delay: 500 });
  for (const build of [1, 2]) {
    onProgress({ stage: 'read', done: build, all: 4 });
    turn(499);
    onProgress({ stage: 'render', done: 4, all: 4 });
    end();
    turn(9000);
  }
  expect(read()).toBe('');
  onProgress({ stage: 'read', done: 1, all: 4 });
  turn(500);
  onProgress({ stage: 'render', done: 1, all: 4 });
  expect(read()).toContain('Rendering pages');
});

test('a bar is no longer than the terminal is wide', () => {
  const { around, read } = makeSurroundings(true);
  Object.assign(around.stderr, { columns: 30 });
  showProgress(around, { silent: false }).onProgress({ stage: 'render', done: 1, all: 9 });
  expect(read().replace('\r\u001b[2K', '')).toHaveLength(29);
});

test('silence is silent', () => {
  const { around, read } = makeSurroundings(true);
  const { onProgress, end } = showProgress(around, { silent: true });
  onProgress({ stage: 'render', done: 1, all: 1 });
  end();
  expect(read()).toBe('');
});
