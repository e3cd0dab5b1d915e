/** Measures what a command costs that has nearly nothing to do. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyDemo, toCommand } from './broadsheet.ts';
import { type Command, type Measurement, measure } from './measure.ts';
import type { StartUp } from './report.ts';

/**
 * Measures help, and a build of the demo in which nothing has changed.
 *
 * @param folder of the contender, with its program in `package`
 */
export async function measureStartUp(folder: string, rounds: number, signal: AbortSignal): Promise<StartUp[]> {
  const program = join(folder, 'package');
  const demo = join(folder, 'demo');
  mkdirSync(demo, { recursive: true });
  copyDemo(demo);
  const build = toCommand(program, ['build', '--quiet'], demo);
  await measure(build, signal);
  const commands: readonly (readonly [string, Command])[] = [
    ['Node, doing nothing', { file: process.execPath, words: ['-e', '0'], folder: demo }],
    ['`broadsheet --help`', toCommand(program, ['--help'], demo)],
    ['`broadsheet build` of the demo, nothing changed', build],
  ];
  const runs = commands.map((): Measurement[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, command]] of commands.entries()) runs[index]?.push(await measure(command, signal));
  }
  return commands.map(([title], index) => ({ title, runs: runs[index] ?? [] }));
}
