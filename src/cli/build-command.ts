/** `broadsheet build`: builds the site and says how it went. */
import { Console } from 'node:console';
import { buildSite } from '../build/build-site.ts';
import { recover } from '../build/staging.ts';
import { createRenderer } from '../eleventy/create-renderer.ts';
import { toReported } from '../problems/reported.ts';
import { readBuildOptions } from './build-options.ts';
import type { Run } from './command.ts';
import { showProgress } from './progress-bar.ts';
import { printReport } from './report.ts';

/** Builds the site. Exit code 1 where an error kept it from being written. */
export const runBuild: Run = async (options, around) => {
  const { settings, output } = readBuildOptions(options, around);
  const json = options['json'] === true;
  // A site's configuration and layouts may log; with --json, standard output is for the report alone.
  if (json) globalThis.console = new Console(around.stderr, around.stderr);
  // Where a layout fails, Eleventy ends only after the pages that it had begun.
  process.once('exit', () => recover(output));
  const progress = showProgress(around, json || options['quiet'] === true);
  const start = around.clock();
  const report = await buildSite({
    settings,
    output,
    makeRenderer: createRenderer,
    onProgress: progress.onProgress,
  }).finally(progress.end);
  const seconds = (around.clock() - start) / 1000;
  printReport({ ...report, problems: toReported(report.problems), seconds, output }, options, around);
  return report.written ? 0 : 1;
};
