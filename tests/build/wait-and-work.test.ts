/** Work that is done while others are waited for. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitAndWork } from '../../src/build/wait-and-work.ts';

function* toWork(steps: number, done: number[]): Generator<void> {
  for (let step = 1; step <= steps; step += 1) {
    done.push(step);
    yield;
  }
}

test('work is done until what is awaited has come, and what is left stays to be done', async () => {
  const done: number[] = [];
  const work = toWork(1_000_000, done);
  expect(await waitAndWork(setTimeout(20, 'here'), work)).toBe('here');
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(1_000_000);
  const next = done.length + 1;
  work.next();
  expect(done.at(-1)).toBe(next);
});

test('where nothing has to be awaited, nothing is done', async () => {
  const done: number[] = [];
  expect(await waitAndWork(Promise.resolve('here'), toWork(3, done))).toBe('here');
  expect(done).toEqual([]);
});

test('where the work ends first, it is still awaited', async () => {
  const done: number[] = [];
  expect(await waitAndWork(setTimeout(20, 'here'), toWork(3, done))).toBe('here');
  expect(done).toEqual([1, 2, 3]);
});

test('a failure of either is the failure of all, and is told once', async () => {
  const strays: unknown[] = [];
  const listen = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', listen);
  const fail = async () => {
    await setTimeout(10);
    throw new Error('a layout failed');
  };
  await expect(waitAndWork(fail(), toWork(1_000_000, []))).rejects.toThrow('a layout failed');
  const broken = (function* () {
    yield;
    throw new Error('a feed failed');
  })();
  await expect(waitAndWork(setTimeout(20), broken)).rejects.toThrow('a feed failed');
  await setTimeout(30);
  process.off('unhandledRejection', listen);
  expect(strays).toEqual([]);
});
