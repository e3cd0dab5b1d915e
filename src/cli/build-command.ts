/** `broadsheet build`: builds the site and says how it went. */
import { Console } from 'node:console';
import { type BuildReport, buildSite, nothingDone } from '../build/build-site.ts';
import { createRenderer } from '../eleventy/create-renderer.ts';
import { toProblem } from '../problems/problem.ts';
import { toReported } from '../problems/reported.ts';
import { readBuildOptions } from './build-options.ts';
import { cleanUp } from './clean-up.ts';
import type { OptionValues, Run } from './command.ts';
import { guardExit } from './exit-guard.ts';
import type { Measured, Profile } from './profile.ts';
import { showProgress } from './progress-bar.ts';
import { printReport } from './report.ts';

/** Builds the site. Exit code 1 where an error kept it from being written. */
export const runBuild: Run = async (options, around) => {
  const { settings, output } = readBuildOptions(options, around);
  const json = options['json'] === true;
  const silent = json || options['quiet'] === true;
  const profile = await startProfile(options['profile'], { settings, output, around });
  // A site's configuration and layouts may log; with --json, standard output is for the report alone.
  if (json) globalThis.console = new Console(around.stderr, around.stderr);
  const progress = showProgress(around, { silent });
  const start = around.clock();
  const print = ({ problems, ...report }: BuildReport, folder?: string) => {
    const seconds = (around.clock() - start) / 1000;
    const { drafts } = settings;
    printReport(
      { ...report, problems: toReported(problems), drafts, seconds, output, profile: folder },
      options,
      around,
    );
  };
  // Where a layout fails, Eleventy ends only after the pages that it had begun.
  process.once('exit', () => cleanUp(output));
  const guard = guardExit((reason) => {
    progress.end();
    cleanUp(output);
    print({ ...nothingDone, written: false, problems: [toProblem('build-crashed', { reason }, { path: '.' })] });
  });
  const onProgress = profile ? profile.listen(progress.onProgress) : progress.onProgress;
  const report = await buildSite({
    ...{ settings, output, makeRenderer: createRenderer, onProgress },
    noCache: options['cache'] === false,
    explain: options['explain'] === true,
  }).finally(() => {
    guard.release();
    progress.end();
  });
  print(report, await profile?.write(report, silent));
  return report.written ? 0 : 1;
};

/** Loaded here, because few builds are measured. */
async function startProfile(value: OptionValues[string], measured: Measured): Promise<Profile | undefined> {
  if (value === undefined) return undefined;
  const { openProfile } = await import('./profile.ts');
  return openProfile(value, measured);
}
