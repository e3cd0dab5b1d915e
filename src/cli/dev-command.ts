/** `broadsheet dev`: serves the site, and rebuilds and reloads it when a file changes. */
import type { ReportedProblem } from '../problems/reported.ts';
import { createLiveReload } from '../serve/live-reload.ts';
import { startSiteServer } from '../serve/site-server.ts';
import { readBuildOptions } from './build-options.ts';
import type { Run } from './command.ts';
import { createDevBuilder, type OnBuilt } from './dev-builder.ts';
import { printReport, toShortPath } from './report.ts';
import { readServerOptions, untilStopped } from './server-options.ts';
import { watchSite } from './watch-site.ts';

/** Serves until the process is told to stop. Problems are shown in the terminal and in the browser, and do not end it. */
export const runDev: Run = async (options, around) => {
  const { settings, output } = readBuildOptions(options, around);
  const live = createLiveReload();
  const onBuilt: OnBuilt = (result) => {
    const report = 'report' in result ? result.report : { written: false, stories: 0, pages: 0, problems: [toCrash(result.error)] };
    printReport({ ...report, seconds: 'seconds' in result ? result.seconds : 0, output }, options, around);
    if (!report.written) return live.showProblems(report.problems);
    live.clearProblems();
    live.reload();
  };
  const fixedNow = options['now'] !== undefined || around.environment['SOURCE_DATE_EPOCH'] !== undefined;
  const builder = createDevBuilder({ settings, output, fixedNow }, around.clock, onBuilt);
  const server = await startSiteServer({ root: output, live, ...readServerOptions(options) });
  around.stderr.write(`Serving ${toShortPath(around.root, output)} at ${server.url} (stop with Ctrl+C)\n`);
  const watcher = watchSite(settings, output, builder.build);
  builder.build(false);
  await untilStopped();
  await Promise.all([watcher.close(), server.close(), builder.close()]);
  return 0;
};

/** A build that ended by an exception: a configuration that throws, or a fault of the generator. */
function toCrash(error: Error): ReportedProblem {
  return { code: 'build-crashed', severity: 'error', file: '', message: error.message };
}
