/**
 * Builds for `dev`, in a thread of its own: the server answers while it works, a crash here does
 * not end it, and a new thread forgets the old configuration's modules.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type BuildReport, buildSite } from '../build/build-site.ts';
import type { BuildSettings } from '../build/settings.ts';
import { createRenderer } from '../eleventy/create-renderer.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';

/** What the thread is started with. */
export interface DevWorkerData {
  readonly settings: BuildSettings;
  readonly output: string;
  /** Whether time stands still at `settings.now`. */
  readonly fixedNow: boolean;
}

/** What the thread answers to each message. */
export type DevReport = Omit<BuildReport, 'problems'> & { readonly problems: readonly ReportedProblem[] };

const { settings, output, fixedNow } = workerData as DevWorkerData;

parentPort?.on('message', async () => {
  const now = fixedNow ? settings.now : Date.now();
  const report = await buildSite({
    settings: { ...settings, now },
    output,
    makeRenderer: createRenderer,
    onProgress: () => undefined,
  });
  parentPort?.postMessage({ ...report, problems: toReported(report.problems) } satisfies DevReport);
});
