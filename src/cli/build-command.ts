/** `broadsheet build`: builds the site and says how it went. */
import { buildSite } from '../build/build-site.ts';
import { renderPages } from '../eleventy/render-pages.ts';
import { toReported } from '../problems/reported.ts';
import { readBuildOptions } from './build-options.ts';
import type { Run } from './command.ts';
import { showProgress } from './progress-bar.ts';
import { printReport } from './report.ts';

/** Builds the site. Exit code 1 where an error kept it from being written. */
export const runBuild: Run = async (options, around) => {
  const { settings, output } = readBuildOptions(options, around);
  const silent = options['quiet'] === true || options['json'] === true;
  const progress = showProgress(around, silent);
  const start = around.clock();
  const report = await buildSite({ settings, output, renderPages, onProgress: progress.onProgress }).finally(progress.end);
  const seconds = (around.clock() - start) / 1000;
  printReport({ ...report, problems: toReported(report.problems), seconds, output }, options, around);
  return report.written ? 0 : 1;
};
