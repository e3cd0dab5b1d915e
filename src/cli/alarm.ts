/** Wakes at an instant, however far it is. */

/** An alarm. */
export interface Alarm {
  /** Rings at an instant, in milliseconds since 1970, in place of the one before; never where it is undefined. */
  readonly set: (instant: number | undefined) => void;
}

/** Node's timers cannot wait longer (24.8 days). */
const longest = 2 ** 31 - 1;
/** An instant that is over is not waited for, but what follows a ring may take its time. */
const shortest = 1000;

/** Makes an alarm. `clock` gives milliseconds since 1970. */
export function createAlarm(clock: () => number, onRing: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  const set = (instant: number | undefined): void => {
    clearTimeout(timer);
    if (instant === undefined) return;
    const wait = Math.min(longest, Math.max(shortest, instant - clock()));
    timer = setTimeout(() => (clock() < instant ? set(instant) : onRing()), wait);
  };
  return { set };
}
