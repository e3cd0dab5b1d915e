/** Files that tell of what is withheld, such as reports and schedules: they must never be published. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BuildSettings, isWithin } from '../build/settings.ts';
import { isErrorCode } from '../content/error-code.ts';
import { UsageError } from './command.ts';

/**
 * The absolute path of such a file.
 *
 * @param option that names it, such as `--output`
 * @throws UsageError where it would stand in a folder that is or becomes a site
 */
export function checkPrivateFile(given: string, option: string, settings: BuildSettings): string {
  const file = resolve(settings.root, given);
  if (isInSiteOrSources(file, settings)) {
    throw new UsageError(
      `Unexpected file \`${given}\` for ${option}, expected one outside of every site and its sources: it tells of what is withheld.`,
    );
  }
  return file;
}

/** Whether a path, absolute, is in a folder that is or becomes a site: what is written there is published, or read as content. */
export function isInSiteOrSources(path: string, { root, ...settings }: BuildSettings): boolean {
  const folders = [settings.content, settings.public, settings.layouts, '_site'].map((folder) => resolve(root, folder));
  return folders.some((folder) => isWithin(path, folder)) || isInSite(path);
}

/**
 * Writes it beside its place and moves it there: whoever reads it never finds a half.
 *
 * @throws UsageError where it cannot be written
 */
export function writePrivateFile(file: string, option: string, text: string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    rmSync(beside, { force: true });
    throw new UsageError(`Unexpected failure to write \`${file}\` (${error.code}), expected a file for ${option}.`);
  }
}

/** Every finished site has the list of its files at its root, or at least the page for unknown addresses. */
function isInSite(folder: string): boolean {
  if (['.broadsheet-site', '404.html'].some((name) => existsSync(join(folder, name)))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInSite(parent);
}
