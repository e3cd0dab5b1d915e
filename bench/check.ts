/** Measures `broadsheet check`: the first of a paper, and one after it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { toCommand } from './broadsheet.ts';
import { writeCorpus } from './corpus.ts';
import { type Measurement, measure } from './measure.ts';
import type { StartUp } from './report.ts';

/**
 * Measures checks of a paper of so many stories.
 *
 * @param folder of the contender, with its program in `package`
 */
export async function measureChecks(
  folder: string,
  stories: number,
  rounds: number,
  signal: AbortSignal,
): Promise<StartUp[]> {
  const site = join(folder, `check-${stories}`);
  writeCorpus(site, stories);
  const command = toCommand(join(folder, 'package'), ['check', '--quiet'], site);
  const first: Measurement[] = [];
  const second: Measurement[] = [];
  for (let round = 0; round < rounds; round++) {
    rmSync(join(site, '.broadsheet'), { recursive: true, force: true });
    first.push(await measure(command, signal));
    second.push(await measure(command, signal));
  }
  rmSync(site, { recursive: true, force: true });
  const title = `\`broadsheet check\` of ${stories.toLocaleString('en')} stories`;
  return [
    { title: `${title}, the first`, runs: first },
    { title: `${title}, nothing changed`, runs: second },
  ];
}
