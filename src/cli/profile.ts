/** Measures a build: a table of its stages, and a profile of the processor's time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join, resolve } from 'node:path';
import type { BuildReport } from '../build/build-site.ts';
import type { OnProgress } from '../build/progress.ts';
import { type BuildSettings, isWithin } from '../build/settings.ts';
import { toShortPath } from './closing-line.ts';
import { type Surroundings, UsageError } from './command.ts';
import { toProfileTable } from './profile-table.ts';
import { countWork } from './work-count.ts';

/** A build that is being measured. */
export interface Profile {
  /** Hears of progress before it goes on to `next`. */
  readonly listen: (next: OnProgress) => OnProgress;
  /** Writes what was measured, prints the table unless `silent`, and returns the folder, absolute. */
  readonly write: (report: BuildReport, silent: boolean) => Promise<string>;
}

/** What is measured, and where it is said. */
export interface Measured {
  readonly settings: BuildSettings;
  readonly output: string;
  readonly around: Surroundings;
}

/** Microseconds between two looks at what the processor does. */
const interval = 500;

/**
 * Starts to measure.
 *
 * @param value of `--profile`: the name of a folder, or `true` for the usual one
 * @throws UsageError where the folder cannot be written
 */
export async function openProfile(value: string | boolean, { settings, output, around }: Measured): Promise<Profile> {
  const { root, cache } = settings;
  const folder = resolve(root, typeof value === 'string' ? value : join(cache, 'profile'));
  makeFolder(folder, output, settings);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  const work = countWork();
  return {
    listen: (next) => (progress) => {
      work.add(progress);
      next(progress);
    },
    async write(report, silent) {
      const wall = performance.now();
      const { user, system } = process.cpuUsage();
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      const { maxRSS: memory } = process.resourceUsage();
      const cpu = (user + system) / 1000;
      const table = toProfileTable(report, { wall, cpu, memory, count: work.read(report) });
      writeFileSync(join(folder, 'stages.md'), table);
      writeFileSync(join(folder, 'build.cpuprofile'), JSON.stringify(profile));
      if (!silent) around.stderr.write(`${table}\nThe profile stands in ${toShortPath(around.root, folder)}.\n`);
      return folder;
    },
  };
}

function makeFolder(folder: string, output: string, { root, content, layouts, public: files }: BuildSettings): void {
  const taken = [output, ...[content, layouts, files].map((name) => resolve(root, name))];
  const other = taken.find((each) => isWithin(folder, each));
  if (other !== undefined) {
    throw new UsageError(`Unexpected folder \`${folder}\` for --profile, expected one outside of \`${other}\`.`);
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`Unexpected folder \`${folder}\` for --profile (${code}), expected one that can be written.`);
  }
}
