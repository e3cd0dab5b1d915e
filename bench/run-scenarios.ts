/** Measures the builds of all contenders in turn, round by round, so that a busy minute falls on all of them. */
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Contender } from './contender.ts';
import { writeCorpus } from './corpus.ts';
import { countPages, type PageCount } from './count-pages.ts';
import { CommandFailed, type Measurement, measure } from './measure.ts';

/** What was measured of a contender at one size. */
export interface Result {
  readonly contender: Contender;
  readonly stories: number;
  readonly runs: ReadonlyMap<string, readonly Measurement[]>;
  readonly pages?: PageCount;
  /** Why its measurements end early. */
  readonly failure?: string;
}

/** How often, which builds, and who is told what is under way. */
export interface RunSettings {
  readonly rounds: number;
  readonly scenarios: readonly string[];
  readonly log: (line: string) => void;
  /** Ends the build that is under way, and all. */
  readonly signal: AbortSignal;
}

/** File systems count time in steps: a cache may trust files that are older than this, in milliseconds. */
const settled = 3000;

/** Measures papers of one size. The sites stay where they are. */
export async function runScenarios(
  contenders: readonly Contender[],
  stories: number,
  settings: RunSettings,
): Promise<Result[]> {
  const { rounds, log } = settings;
  const entries = contenders.map((contender) => ({
    ...prepare(contender, stories),
    failure: undefined as string | undefined,
  }));
  await setTimeout(settled, undefined, { signal: settings.signal });
  for (let round = 1; round <= rounds; round++) {
    for (const entry of entries) {
      if (entry.failure !== undefined) continue;
      log(`${stories} stories, round ${round} of ${rounds}: ${entry.contender.title}`);
      entry.failure = await runRound(entry, stories, round, settings);
      if (entry.failure !== undefined) log(entry.failure);
    }
  }
  return entries.map(({ contender, site, runs, failure }) => {
    const pages = failure === undefined ? countPages(join(site, contender.output)) : undefined;
    return { contender, stories, runs, ...(pages && { pages }), ...(failure !== undefined && { failure }) };
  });
}

interface Prepared {
  readonly contender: Contender;
  readonly site: string;
  readonly runs: Map<string, Measurement[]>;
}

function prepare(contender: Contender, stories: number): Prepared {
  const site = join(contender.home, `${contender.id}-${stories}`);
  writeCorpus(site, stories, 1, contender.form);
  for (const folder of contender.templates) cpSync(folder, site, { recursive: true });
  return { contender, site, runs: new Map() };
}

/** Each build of a contender once; returns why it failed, if it did. */
async function runRound(
  { contender, site, runs }: Prepared,
  stories: number,
  round: number,
  { scenarios, signal }: RunSettings,
): Promise<string | undefined> {
  for (const { id, change } of contender.scenarios(stories)) {
    if (!scenarios.includes(id) && id !== 'first') continue;
    if (id === 'first') moveAside(site, contender.traces, `${site}-before-${round}`);
    change?.(site, round);
    try {
      const measurement = await measure(contender.toCommand(site), signal);
      runs.set(id, [...(runs.get(id) ?? []), measurement]);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof CommandFailed) return error.message;
      throw error;
    }
  }
  return undefined;
}

/**
 * Takes away what an earlier build has left. It is not removed before the end of all: where a file system has just removed
 * many files, making new ones costs several times as much (ext4 looks through all that went lately).
 */
function moveAside(site: string, names: readonly string[], folder: string): void {
  mkdirSync(folder);
  for (const [index, name] of names.entries()) {
    if (existsSync(join(site, name))) renameSync(join(site, name), join(folder, String(index)));
  }
}
