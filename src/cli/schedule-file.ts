/** Writes the schedule of a site for machines. It names what is withheld, so it must never be published. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BuildSettings, isWithin } from '../build/settings.ts';
import { UsageError } from './command.ts';

/**
 * The absolute path of a schedule.
 *
 * @throws UsageError where it would stand in a folder that is or becomes a site
 */
export function checkScheduleFile(given: string, { root, ...settings }: BuildSettings): string {
  const file = resolve(root, given);
  const sources = [settings.content, settings.public, settings.layouts, '_site'].map((folder) => resolve(root, folder));
  if (sources.some((folder) => isWithin(file, folder)) || isInSite(dirname(file))) {
    throw new UsageError(
      `Unexpected file \`${given}\` for --output, expected one outside of every site and its sources: it names what is withheld.`,
    );
  }
  return file;
}

/** Writes it beside its place and moves it there: whoever reads it never finds a half. */
export function writeSchedule(file: string, schedule: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, `${JSON.stringify(schedule, null, 2)}\n`);
  renameSync(beside, file);
}

/** Every finished site has the list of its files at its root, or at least the page for unknown addresses. */
function isInSite(folder: string): boolean {
  if (['.broadsheet-site', '404.html'].some((name) => existsSync(join(folder, name)))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInSite(parent);
}
