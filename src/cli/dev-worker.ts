/**
 * Builds for `dev`, in a thread of its own: the server answers while it works, a crash here does
 * not end it, and a new thread forgets the old configuration's modules.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type BuildReport, buildSite } from '../build/build-site.ts';
import type { Progress } from '../build/progress.ts';
import { openSession } from '../build/session.ts';
import { type BuildSettings, toInputPath } from '../build/settings.ts';
import { createRenderer } from '../eleventy/create-renderer.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';

/** What the thread is started with. */
export interface DevWorkerData {
  readonly settings: BuildSettings;
  readonly output: string;
  /** Whether time stands still at `settings.now`. */
  readonly fixedNow: boolean;
}

/** What the thread is asked for: a build. */
export interface DevRequest {
  /** Absolute paths of the files that changed, where all of them are known: see `SiteChange.files`. */
  readonly changed: readonly string[] | undefined;
  /** Whether it makes what the builds before it have left out, so that they were quick: nobody is told of it. */
  readonly isRest?: boolean;
}

/** How a build went. */
export type DevReport = Omit<BuildReport, 'problems'> & { readonly problems: readonly ReportedProblem[] };

/**
 * What the thread tells: progress now and then, at the end of each build the report, and when it is ready for the next;
 * then also whether something has changed of which it was not told, and whether it has left something out.
 */
export type DevMessage =
  | { readonly progress: Progress }
  | { readonly report: DevReport }
  | { readonly ready: true; readonly hasMissed: boolean; readonly hasRest: boolean };

/** Milliseconds between two messages of progress: nobody sees more than the frames of a bar. */
const pause = 40;

const { settings, output, fixedNow } = workerData as DevWorkerData;
const session = openSession();
let isFirst = true;
let builds = Promise.resolve();
const tell = (message: DevMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ changed, ...request }: DevRequest) => {
  const paths = changed?.map((path) => toInputPath(settings.root, path));
  builds = builds.then(() => build({ ...request, changed: paths }));
});

async function build({ changed, isRest = false }: DevRequest): Promise<void> {
  const now = fixedNow ? settings.now : Date.now();
  let last = 0;
  const onProgress = (progress: Progress): void => {
    const time = performance.now();
    if (time - last < pause && progress.done < progress.all) return;
    last = time;
    tell({ progress });
  };
  const parts = { settings: { ...settings, now }, output, session, makeRenderer: createRenderer };
  // After a save nobody searches, or reads a feed, before they have seen the page.
  const holdsRest = changed !== undefined && !isRest;
  let told: number | undefined;
  const onReport = (report: BuildReport): void => {
    if (isRest && report.written) return;
    told = report.notices.length;
    tell({ report: { ...report, problems: toReported(report.problems) } });
  };
  const report = await buildSite({
    ...{ ...parts, changed, holdsRest, onPlaced: onReport },
    onProgress: isRest ? () => undefined : onProgress,
  });
  // Told where nothing was put in place, or where something is to be said of the record.
  if (report.notices.length !== told || !report.written) onReport(report);
  // A build for which nothing had changed has looked at little: this one looks at all, so that the next is quick.
  // Not where pages were rendered: code that changed meanwhile would be rendered as this thread has loaded it.
  if (isFirst && report.written && report.wrote + report.removed === 0)
    await buildSite({ ...parts, onProgress: () => undefined });
  isFirst = false;
  // What is told of changes is nearly always all of them; in a flood of them systems lose some.
  const hasMissed = changed !== undefined && !session.isAsSeen();
  tell({ ready: true, hasMissed, hasRest: report.hasRest });
}
