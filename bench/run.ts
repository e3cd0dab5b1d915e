/** Measures builds of papers of several sizes, side by side with other generators: `npm run bench -- --help`. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toBroadsheet } from './broadsheet.ts';
import { measureChecks } from './check.ts';
import type { Absent, Contender } from './contender.ts';
import { describeMachine } from './machine.ts';
import { type BenchOptions, BenchUsageError, readBenchOptions, usage } from './options.ts';
import { peers } from './peers/find-peers.ts';
import { toReport } from './report.ts';
import { runScenarios } from './run-scenarios.ts';
import { measureSaves } from './save.ts';
import { measureStartUp } from './start-up.ts';

/** Stories of the paper that is checked, and of that in which stories are saved. */
const checked = 10_000;

/** How often a story is saved for each run of a build: it takes a second, and varies. */
const savesARun = 5;

const log = (line: string): void => console.error(line);

try {
  const words = process.argv.slice(2);
  if (words.includes('--help')) console.log(usage);
  else await bench(readBenchOptions(words, Object.keys(peers)));
} catch (error) {
  if (!(error instanceof BenchUsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function bench(options: BenchOptions): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-bench-')));
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());
  try {
    const report = await measureAll(options, folder, stopped.signal);
    console.log(report);
    if (options.output !== undefined) writeFileSync(options.output, report);
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    process.exitCode = 130;
  } finally {
    if (options.keep) log(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureAll(options: BenchOptions, folder: string, signal: AbortSignal): Promise<string> {
  const { contenders, absent } = findContenders(options, folder);
  const { runs, scenarios } = options;
  const results = [];
  for (const size of options.sizes) {
    results.push(...(await runScenarios(contenders, size, { rounds: runs, scenarios, log, signal })));
  }
  const startUps = options.startup ? await measureStartUp(join(folder, 'broadsheet'), Math.max(runs, 5), signal) : [];
  if (options.startup) {
    const home = join(folder, 'broadsheet');
    startUps.push(...(await measureChecks(home, checked, runs, signal)));
    startUps.push(...(await measureSaves(home, checked, runs * savesARun, signal)));
  }
  return toReport({ machine: describeMachine(new Date()), runs, results, startUps, absent });
}

function findContenders(options: BenchOptions, folder: string): { contenders: Contender[]; absent: Absent[] } {
  const found: (Contender | Absent)[] = options.ours ? [toBroadsheet(join(folder, 'broadsheet'))] : [];
  for (const name of options.peers) {
    log(`Preparing ${name}`);
    const peer = peers[name]?.(join(folder, name));
    if (peer) found.push(peer);
  }
  const absent = found.filter((one): one is Absent => 'reason' in one);
  for (const { id, reason } of absent) log(`Not measured: ${id}, because ${reason}`);
  return { contenders: found.filter((one): one is Contender => !('reason' in one)), absent };
}
