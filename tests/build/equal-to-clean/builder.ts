/** Builds sites in a process that can be replaced: a new one has nothing in memory, as after a command. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildReport } from '../../../src/build/build-site.ts';
import type { ReportedProblem } from '../../../src/problems/reported.ts';
import type { BuildRequest } from './build-process.ts';

type Counts = Pick<BuildReport, 'stories' | 'pages' | 'rendered' | 'wrote' | 'removed'>;

/** How a build went. */
export interface BuiltSite extends Counts, Pick<BuildReport, 'written' | 'notices'> {
  readonly problems: readonly ReportedProblem[];
  /** Bodies of the site, and those that were known before the build rendered any; absent where it needed none. */
  readonly bodies?: { readonly known: number; readonly all: number } | undefined;
  /** Set where the build threw. */
  readonly crash?: string;
}

/** Builds one site after another. */
export interface Builder {
  readonly build: (request: BuildRequest) => Promise<BuiltSite>;
  /** Makes the next build begin in a new process. */
  readonly forget: () => void;
  readonly end: () => Promise<void>;
}

/** How a builder's process is started. */
export interface BuilderOptions {
  /** The system lets it write no larger file: the number of its bytes, in steps of 512. */
  readonly mostBytes?: number;
}

/** Makes a builder; its process starts with the first build, in the folder of the site. */
export function startBuilder({ mostBytes }: BuilderOptions = {}): Builder {
  let child: ChildProcess | undefined;
  let isFresh = true;
  const end = async () => {
    const last = child;
    child = undefined;
    if (!last) return;
    last.removeAllListeners();
    last.kill('SIGKILL');
    await once(last, 'exit');
  };
  return {
    async build(request) {
      if (!isFresh) await end();
      isFresh = true;
      child ??= fork(join(import.meta.dirname, 'build-process.ts'), {
        cwd: request.settings.root,
        // Each process would compile the same code.
        env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'broadsheet-compiled') },
        ...(mostBytes === undefined ? { execArgv: [] } : limit(mostBytes)),
      });
      const running = child;
      return new Promise<BuiltSite>((resolve, reject) => {
        running.removeAllListeners();
        running.once('message', resolve).once('error', reject);
        running.once('exit', (code, signal) => reject(new Error(`The process ended with ${code ?? signal}`)));
        running.send(request);
      });
    },
    forget() {
      isFresh = false;
    },
    end,
  };
}

/** Starts Node.js by way of a shell that limits the size of files. */
function limit(bytes: number) {
  const command = `ulimit -f ${bytes / 512}; exec "$0" "$@"`;
  return { execPath: '/bin/sh', execArgv: ['-c', command, process.execPath] };
}
