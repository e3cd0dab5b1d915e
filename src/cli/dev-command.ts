/** `broadsheet dev`: serves the site, and rebuilds and reloads it when a file changes. */
import { nothingDone } from '../build/build-site.ts';
import { checkOutput } from '../build/output-folder.ts';
import { toProblem } from '../problems/problem.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';
import { createLiveReload } from '../serve/live-reload.ts';
import { createAlarm } from './alarm.ts';
import { readBuildOptions } from './build-options.ts';
import { cleanUp } from './clean-up.ts';
import type { Run } from './command.ts';
import { createDevBuilder, type OnBuilt } from './dev-builder.ts';
import { showProgress } from './progress-bar.ts';
import { printReport } from './report.ts';
import { announce, startServer, untilStopped } from './server.ts';
import { watchSite } from './watch-site.ts';

/** A build that takes less time than this, in milliseconds, shows no progress: a bar would only flicker. */
const moment = 500;

/** Serves until the process is told to stop. Problems are shown in the terminal and in the browser, and do not end it. */
export const runDev: Run = async (options, around) => {
  const defaultOutput = options['drafts'] === true ? '.broadsheet/drafts' : '_site';
  const { settings, output } = readBuildOptions({ output: defaultOutput, ...options }, around);
  await checkOutput(output, settings);
  const fixedNow = options['now'] !== undefined || Boolean(around.environment['SOURCE_DATE_EPOCH']);
  const silent = options['json'] === true || options['quiet'] === true;
  const progress = showProgress(around, { silent, delay: moment });
  const live = createLiveReload();
  let crashed = false;
  const onBuilt: OnBuilt = (result) => {
    progress.end();
    const report =
      'report' in result ? result.report : { ...nothingDone, written: false, problems: toCrash(result.error) };
    const { drafts } = settings;
    printReport({ ...report, drafts, seconds: 'seconds' in result ? result.seconds : 0, output }, options, around);
    if (!fixedNow) alarm.set(report.until);
    watcher.follow(report.code);
    if (report.written) live.clearProblems();
    else live.showProblems(report.problems);
    // A thread that ended early may have put something in place that the next build does not count.
    if (report.wrote + report.removed > 0 || (crashed && report.written)) live.reload();
    crashed = 'error' in result || (crashed && !report.written);
  };
  const builder = createDevBuilder({ settings, output, fixedNow }, around.clock, {
    onProgress: progress.onProgress,
    onBuilt,
  });
  const alarm = createAlarm(around.clock, () => builder.build());
  const server = await startServer(output, options, live);
  const stopped = untilStopped();
  announce(server, output, options, around);
  const watcher = watchSite(settings, output, builder.build);
  builder.build();
  await stopped;
  alarm.set(undefined);
  progress.end();
  await Promise.all([watcher.close(), server.close(), builder.close()]);
  cleanUp(output);
  return 0;
};

/** A build that ended by an exception: code of the site that ends its thread, or a fault of the generator. */
function toCrash({ message }: Error): ReportedProblem[] {
  return toReported([toProblem('build-crashed', { reason: message }, { path: '.' })]);
}
