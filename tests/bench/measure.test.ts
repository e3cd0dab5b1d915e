/** Measuring a program, with real programs. No time is asserted but that there is one. */
import { platform, tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { CommandFailed, measure } from '../../bench/measure.ts';

const node = (script: string) => ({ file: process.execPath, words: ['-e', script], folder: tmpdir() });
const holdMemory = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 400);';

test('measures the time of a program', async () => {
  expect((await measure(node('setTimeout(() => {}, 50)'))).seconds).toBeGreaterThan(0.05);
});

test('measures processor time and peak memory of a program, where the system tells', async () => {
  const measurement = await measure(node(holdMemory));
  if (platform() !== 'linux') expect(Object.keys(measurement)).toEqual(['seconds']);
  else {
    expect(measurement.processorSeconds).toBeGreaterThan(0);
    expect(measurement.peakBytes).toBeGreaterThan(200e6);
  }
});

test('counts the memory of programs that it starts', async () => {
  const start = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(holdMemory)}])`;
  const { peakBytes } = await measure(node(start));
  if (platform() === 'linux') expect(peakBytes).toBeGreaterThan(200e6);
  else expect(peakBytes).toBeUndefined();
});

test('fails with what a program printed last', async () => {
  const run = measure(node('console.error("no such page"); process.exit(3)'));
  await expect(run).rejects.toThrow(/ended with 3:\nno such page$/);
  await expect(measure({ ...node(''), file: 'no-such-program' })).rejects.toThrow(CommandFailed);
});

test('ends a program when it is told to', async () => {
  const stopping = AbortSignal.timeout(200);
  await expect(measure(node('setTimeout(() => {}, 60_000)'), stopping)).rejects.toThrow(/ended with SIGTERM/);
});
