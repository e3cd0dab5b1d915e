/** What a build tells while it runs, and how long its stages took. */

/** The stages of a build, in order. */
export const stages = [
  'read',
  'parse',
  'model',
  'bodies',
  'plan',
  'fingerprint',
  'render',
  'documents',
  'pictures',
  'search',
  'write',
] as const;

/** A stage of a build. */
export type Stage = (typeof stages)[number];

/** How far a stage has come. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly all: number;
}

/** Hears of progress. It is called often and should be quick. */
export type OnProgress = (progress: Progress) => void;

/** How long a stage took. Threads work side by side, so the processor's time may be longer than the wall clock's. */
export interface StageTime {
  readonly stage: Stage;
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
}

/** Measures stages. */
export interface Stopwatch {
  /** Runs a part of a stage. */
  readonly time: <T>(stage: Stage, work: () => T) => T;
  /** Stages that took time, in order. */
  readonly read: () => StageTime[];
}

/** Starts a stopwatch. Work that is asked for within other work counts for the inner stage alone. */
export function startStopwatch(): Stopwatch {
  const totals = new Map<Stage, { wall: number; cpu: number }>();
  let running: { readonly stage: Stage; wall: number; cpu: number } | undefined;
  const lap = () => {
    const now = { wall: performance.now(), cpu: readProcessor() };
    if (running) {
      const total = totals.get(running.stage) ?? { wall: 0, cpu: 0 };
      totals.set(running.stage, {
        wall: total.wall + now.wall - running.wall,
        cpu: total.cpu + now.cpu - running.cpu,
      });
    }
    return now;
  };
  const enter = (stage: Stage | undefined) => {
    const now = lap();
    running = stage && { stage, ...now };
  };
  return {
    time(stage, work) {
      const outer = running?.stage;
      enter(stage);
      const leave = () => enter(outer);
      try {
        const result = work();
        if (!(result instanceof Promise)) {
          leave();
          return result;
        }
        return result.finally(leave) as typeof result;
      } catch (error) {
        leave();
        throw error;
      }
    },
    read: () =>
      stages.flatMap((stage) => {
        const total = totals.get(stage);
        return total ? [{ stage, ...total }] : [];
      }),
  };
}

/** Milliseconds of processor time of this process, all its threads together. */
function readProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
