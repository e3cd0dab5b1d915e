/** Choices that look random and that a seed repeats. */

/** A source of choices. */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  readonly below: (count: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** True once in `count` times. */
  readonly oneIn: (count: number) => boolean;
}

/** Starts a source (Mulberry32) that gives the same choices for the same seed. */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    below,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('Unexpected empty list');
      return list[below(list.length)] as T;
    },
    oneIn: (count) => below(count) === 0,
  };
}
