/** The command line of the bench. */
import { expect, test } from 'vitest';
import { BenchUsageError, readBenchOptions } from '../../bench/options.ts';
import { peers } from '../../bench/peers/find-peers.ts';

const known = Object.keys(peers);

test('compares with Hugo at 1,000 and 10,000 stories where nothing is said', () => {
  expect(readBenchOptions([], known)).toEqual({
    sizes: [1000, 10_000],
    runs: 3,
    peers: ['hugo', 'hugo-without-related'],
    ours: true,
    scenarios: ['first', 'nothing', 'story', 'reporter', 'layout'],
    startup: true,
    keep: false,
  });
});

test('takes what is said', () => {
  const words = '--sizes 100,200 --runs 5 --peers astro --scenarios first --no-startup --output f.md --keep'.split(' ');
  expect(readBenchOptions(words, known)).toEqual({
    sizes: [100, 200],
    runs: 5,
    peers: ['astro'],
    ours: true,
    scenarios: ['first'],
    startup: false,
    output: 'f.md',
    keep: true,
  });
});

test('measures this generator alone, or the others alone', () => {
  expect(readBenchOptions(['--only', 'ours', '--peers', 'all'], known)).toMatchObject({ peers: [], ours: true });
  expect(readBenchOptions(['--only', 'peers', '--peers', 'all'], known)).toMatchObject({ peers: known, ours: false });
});

test.each(['--runs 0', '--sizes 10,x', '--peers gatsby', '--scenarios second', '--only them', '--unknown'])(
  'refuses %s',
  (line) => {
    expect(() => readBenchOptions(line.split(' '), known)).toThrow(BenchUsageError);
  },
);
