/** How fast work goes on: things a second, over the last seconds. */

/** A rate that is being measured. Times are in milliseconds. */
export interface Rate {
  /** Tells how many are done. */
  readonly add: (time: number, done: number) => void;
  /** Things a second, or undefined where it is too soon to tell. */
  readonly read: () => number | undefined;
}

/** Older work tells nothing of how fast it goes now. */
const span = 3000;
/** Looks closer to each other than this are one. */
const step = 100;
/** A rate over less time than this would jump. */
const least = 500;

interface Look {
  readonly time: number;
  readonly done: number;
}

/** Starts to measure. */
export function createRate(): Rate {
  const looks: Look[] = [];
  let last: Look | undefined;
  return {
    add(time, done) {
      last = { time, done };
      const before = looks.at(-1);
      if (before && time - before.time < step) return;
      looks.push(last);
      while ((looks[1]?.time ?? time) <= time - span) looks.shift();
    },
    read() {
      const [first] = looks;
      if (!first || !last || last.time - first.time < least) return undefined;
      return ((last.done - first.done) * 1000) / (last.time - first.time);
    },
  };
}
