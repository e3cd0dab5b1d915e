/** What is made of several measurements of one thing. */
import type { Measurement } from './measure.ts';

/** The middle of some numbers, or the mean of the two in the middle; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The median of each figure by itself. */
export function summarise(runs: readonly Measurement[]): Partial<Measurement> & { readonly fastest?: number } {
  const of = (key: keyof Measurement) => median(runs.map((run) => run[key]).filter((value) => value !== undefined));
  const figures = {
    seconds: of('seconds'),
    processorSeconds: of('processorSeconds'),
    peakBytes: of('peakBytes'),
    fastest: runs.length > 0 ? Math.min(...runs.map(({ seconds }) => seconds)) : undefined,
  };
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
