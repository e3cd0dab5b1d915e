/** Numbers that look like chance and are the same on every machine: no clock, no `Math.random`. */

/** A stream of chosen numbers. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number;
  /** True in `share` of all cases, such as 0.1. */
  readonly chance: (share: number) => boolean;
  /** One of a list, each as likely as the other. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones of a list, or all where there are fewer. */
  readonly sample: <T>(list: readonly T[], count: number) => T[];
}

/**
 * A stream for a seed and a purpose. Each story has streams of its own, so that story 7 is the same
 * in a paper of ten stories and in one of ten thousand.
 */
export function toRandom(seed: number, purpose: string): Random {
  let state = hash(`${seed} ${purpose}`);
  const next = () => {
    // The generator known as mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => list[integer(0, list.length - 1)] as T;
  return { next, integer, chance: (share) => next() < share, pick, sample: (list, count) => sample(list, count, pick) };
}

function sample<T>(list: readonly T[], count: number, pick: (list: readonly T[]) => T): T[] {
  const left = [...new Set(list)];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) {
    const item = pick(left);
    left.splice(left.indexOf(item), 1);
    chosen.push(item);
  }
  return chosen;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}
