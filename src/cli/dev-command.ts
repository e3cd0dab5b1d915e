/** `broadsheet dev`: serves the site, and rebuilds and reloads it when a file changes. */
import { nothingDone } from '../build/build-site.ts';
import { checkOutput } from '../build/output-folder.ts';
import { recover } from '../build/staging.ts';
import { toProblem } from '../problems/problem.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';
import { createLiveReload } from '../serve/live-reload.ts';
import { readBuildOptions } from './build-options.ts';
import type { Run } from './command.ts';
import { createDevBuilder, type OnBuilt } from './dev-builder.ts';
import { printReport } from './report.ts';
import { announce, startServer, untilStopped } from './server.ts';
import { watchSite } from './watch-site.ts';

/** Serves until the process is told to stop. Problems are shown in the terminal and in the browser, and do not end it. */
export const runDev: Run = async (options, around) => {
  const defaultOutput = options['drafts'] === true ? '.broadsheet/drafts' : '_site';
  const { settings, output } = readBuildOptions({ output: defaultOutput, ...options }, around);
  await checkOutput(output, settings);
  const live = createLiveReload();
  const onBuilt: OnBuilt = (result) => {
    const report =
      'report' in result ? result.report : { ...nothingDone, written: false, problems: toCrash(result.error) };
    printReport({ ...report, seconds: 'seconds' in result ? result.seconds : 0, output }, options, around);
    if (!report.written) return live.showProblems(report.problems);
    live.clearProblems();
    live.reload();
  };
  const fixedNow = options['now'] !== undefined || Boolean(around.environment['SOURCE_DATE_EPOCH']);
  const builder = createDevBuilder({ settings, output, fixedNow }, around.clock, onBuilt);
  const server = await startServer(output, options, live);
  const stopped = untilStopped();
  announce(server, output, options, around);
  const watcher = watchSite(settings, output, builder.build);
  builder.build(false);
  await stopped;
  await Promise.all([watcher.close(), server.close(), builder.close()]);
  recover(output);
  return 0;
};

/** A build that ended by an exception: code of the site that ends its thread, or a fault of the generator. */
function toCrash({ message }: Error): ReportedProblem[] {
  return toReported([toProblem('build-crashed', { reason: message }, { path: '.' })]);
}
