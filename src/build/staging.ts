/** Writes a site beside the old one and then puts it in its place, so that a reader never meets half a site. */
import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isErrorCode } from '../content/error-code.ts';
import { toOutputPath } from './page-clashes.ts';
import type { Edition } from './prepare-edition.ts';

/** The file that marks a folder as one that builds may replace. */
const marker = '.broadsheet-site';
const markerText = 'Broadsheet writes this folder; every build replaces it.\n';

/** A folder that must not be written, and why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Refuses an output folder that holds anything but an earlier site of ours.
 *
 * @throws OutputError
 */
export async function checkOutput(output: string, sources: readonly string[]): Promise<void> {
  for (const source of sources) {
    if (isWithin(source, output) || isWithin(output, source)) {
      throw new OutputError(`Unexpected output folder ${output}, expected one apart from ${source}. Name another with --output.`);
    }
  }
  const found = await readdir(output).catch((error: unknown): string[] => {
    if (isErrorCode(error) && error.code === 'ENOENT') return [];
    throw new OutputError(`Unexpected output folder ${output}, expected a folder that can be read and written.`);
  });
  if (found.length > 0 && !found.includes(marker)) {
    throw new OutputError(
      `Unexpected files in the output folder ${output}, expected an empty folder or an earlier site. Remove them or name another folder with --output.`,
    );
  }
}

/** Makes an empty folder beside `output`, on the same disk, to write the new site to. */
export async function makeStaging(output: string): Promise<string> {
  await mkdir(dirname(output), { recursive: true });
  return mkdtemp(join(dirname(output), `${basename(output)}.new-${process.pid}-`));
}

/** Writes the files of an edition that are no pages. */
export async function writeFiles(edition: Edition, folder: string): Promise<void> {
  for (const { url, source } of edition.copies) {
    cpSync(source, join(folder, toOutputPath(url)), { recursive: true, dereference: true });
  }
  for (const { url, content } of edition.made) {
    const path = join(folder, toOutputPath(url));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await writeFile(join(folder, marker), markerText);
}

/** Puts the new site in the place of the old one, by two renames, and removes the old one. */
export async function putInPlace(staging: string, output: string): Promise<void> {
  const old = `${staging}.old`;
  await rename(output, old).catch((error: unknown) => {
    if (!isErrorCode(error) || error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(staging, output);
  } catch (error) {
    await rename(old, output).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Cleans up after builds that were killed: removes what they left beside `output`, and puts the
 * last good site back where one was killed between the two renames.
 */
export async function recover(output: string): Promise<void> {
  const found = await readdir(dirname(output)).catch((): string[] => []);
  for (const name of found.filter((candidate) => isAbandoned(candidate, basename(output)))) {
    const path = join(dirname(output), name);
    const isLost = name.endsWith('.old') && !found.includes(basename(output));
    await (isLost ? rename(path, output) : rm(path, { recursive: true, force: true }));
  }
}

function isAbandoned(name: string, output: string): boolean {
  const prefix = `${output}.new-`;
  if (!name.startsWith(prefix)) return false;
  const [pid] = name.slice(prefix.length).split('-', 1);
  return pid !== undefined && /^\d+$/.test(pid) && (Number(pid) === process.pid || !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isErrorCode(error) && error.code === 'EPERM';
  }
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path.split(sep)[0] !== '..' && !isAbsolute(path));
}
