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
  const { onProgress, end } = showProgress(around, false);
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
  showProgress(around, false).onProgress({ stage: 'render', done: 0, all: 0 });
  expect(read()).toContain(`${'█'.repeat(24)} 0/0`);
});

test.each([
  ['no terminal', makeSurroundings(false)],
  ['a terminal that can only print', makeSurroundings(true, { TERM: 'dumb' })],
])('%s gets plain lines, and none from a short build', (_, { around, turn, read }) => {
  const { onProgress, end } = showProgress(around, false);
  onProgress({ stage: 'read', done: 1, all: 1 });
  turn(4000);
  onProgress({ stage: 'render', done: 1, all: 9 });
  expect(read()).toBe('');
  turn(1000);
  onProgress({ stage: 'render', done: 2, all: 9 });
  onProgress({ stage: 'render', done: 3, all: 9 });
  end();
  expect(read()).toBe('Rendering pages: 2 of 9\n');
});

test('silence is silent', () => {
  const { around, read } = makeSurroundings(true);
  const { onProgress, end } = showProgress(around, true);
  onProgress({ stage: 'render', done: 1, all: 1 });
  end();
  expect(read()).toBe('');
});
