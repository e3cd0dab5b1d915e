/** Runs the builds of `dev`, one after another, in a thread that can be replaced. */
import { Worker } from 'node:worker_threads';
import type { OnProgress } from '../build/progress.ts';
import { siblingModule } from '../build/sibling-module.ts';
import type { DevMessage, DevReport, DevRequest, DevWorkerData } from './dev-worker.ts';
import type { SiteChange } from './watch-site.ts';

/** Builds on request. */
export interface DevBuilder {
  /** Builds now, or once more after the build that runs; in a new thread where code has changed. */
  readonly build: (change?: SiteChange) => void;
  /** Ends the thread, whatever it is doing. Nothing is heard of builds afterwards. */
  readonly close: () => Promise<void>;
}

/** Hears how builds went. A build that crashed has an error in place of a report. */
export type OnBuilt = (
  result: { readonly report: DevReport; readonly seconds: number } | { readonly error: Error },
) => void;

/** Who hears of builds. */
export interface BuildListener {
  readonly onProgress: OnProgress;
  readonly onBuilt: OnBuilt;
}

/** Milliseconds of quiet after which is made what quick builds have left out or have not been told of. */
const pause = 3000;

/** Makes a builder; its thread starts with the first build. */
export function createDevBuilder(
  data: DevWorkerData,
  clock: () => number,
  { onProgress, onBuilt }: BuildListener,
): DevBuilder {
  let worker: Worker | undefined;
  let started: number | undefined;
  let isReported = false;
  let wanted: SiteChange | undefined;
  let rest: NodeJS.Timeout | undefined;

  const start = ({ code, files }: SiteChange, isRest = false) => {
    clearTimeout(rest);
    if (code) {
      void worker?.terminate();
      worker = undefined;
    }
    started = clock();
    isReported = false;
    worker ??= startWorker();
    worker.postMessage({ changed: files, isRest } satisfies DevRequest);
  };

  const tell = (result: Parameters<OnBuilt>[0]) => {
    isReported = true;
    onBuilt(result);
  };

  // A thread is not ended before it is ready: it may be at work on what the next build can use.
  const finish = ({ hasMissed = false, hasRest = false } = {}) => {
    started = undefined;
    const next = wanted;
    wanted = undefined;
    // What is told of now may be what was missed: it is looked for again after that.
    if (next) start(next);
    else if (hasMissed) rest = setTimeout(() => start(everything), pause);
    else if (hasRest) rest = setTimeout(() => start(nothing, true), pause);
  };

  const startWorker = (): Worker => {
    const made = new Worker(siblingModule('./dev-worker', import.meta.url), { workerData: data });
    let crash: Error | undefined;
    made.on('message', (message: DevMessage) => {
      // A build may end while its thread is being ended; nobody waits for it any more.
      if (worker !== made) return;
      if ('progress' in message) onProgress(message.progress);
      else if ('ready' in message) finish(message);
      else tell({ report: message.report, seconds: (clock() - (started ?? clock())) / 1000 });
    });
    made.on('error', (error: Error) => {
      crash = error;
    });
    // The end follows every error, and comes alone where code of the site calls `process.exit`.
    made.on('exit', (code) => {
      if (worker !== made) return;
      worker = undefined;
      if (started === undefined) return;
      if (!isReported) tell({ error: crash ?? new Error(`it ended with code ${code}`) });
      finish();
    });
    return made;
  };

  return {
    build(change = anything) {
      if (started === undefined) start(change);
      else wanted = wanted ? unite(wanted, change) : change;
    },
    async close() {
      clearTimeout(rest);
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };
}

/** Nobody knows what changed, of content alone or of code as well. */
const anything: SiteChange = { code: false, files: undefined };
const nothing: SiteChange = { code: false, files: [] };
const everything: SiteChange = { code: true, files: undefined };

const unite = (one: SiteChange, other: SiteChange): SiteChange => ({
  code: one.code || other.code,
  files: one.files && other.files && [...one.files, ...other.files],
});
