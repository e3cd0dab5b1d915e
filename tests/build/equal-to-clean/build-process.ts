/** Builds in a process of its own, one site after another. */
import { flushCompileCache } from 'node:module';
import { buildSite, nothingDone } from '../../../src/build/build-site.ts';
import { openSession } from '../../../src/build/session.ts';
import { type BuildSettings, toBuildSettings } from '../../../src/build/settings.ts';
import { createRenderer } from '../../../src/eleventy/create-renderer.ts';
import { toReported } from '../../../src/problems/reported.ts';
import type { BuiltSite } from './builder.ts';

/** What the process is asked for. */
export interface BuildRequest {
  readonly settings: Partial<BuildSettings> & Pick<BuildSettings, 'root' | 'now'>;
  readonly output: string;
  readonly noCache?: boolean;
  /** Whether the build knows what earlier builds of the process have left in memory, as in `dev`. */
  readonly inSession?: boolean;
  /** See `Build.changed`. */
  readonly changed?: readonly string[] | undefined;
  /** How much later than the system's clock this build believes it is, in milliseconds. */
  readonly clockAhead?: number;
}

const systemClock = Date.now;
const session = openSession();

process.on(
  'message',
  async ({ settings, output, noCache, inSession = false, changed, clockAhead = 0 }: BuildRequest) => {
    Date.now = () => systemClock() + clockAhead;
    let bodies: BuiltSite['bodies'];
    const report = await buildSite({
      settings: toBuildSettings(settings),
      output,
      makeRenderer: createRenderer,
      onProgress({ stage, done, all }) {
        if (stage === 'bodies') bodies ??= { known: done, all };
      },
      noCache,
      ...(inSession && { session, changed }),
    }).catch((error: Error) => ({ ...nothingDone, written: false, problems: [], crash: error.stack ?? String(error) }));
    // Such a process is killed, and would keep nothing at its end.
    flushCompileCache();
    process.send?.({ ...report, bodies, problems: toReported(report.problems) } satisfies BuiltSite);
  },
);
