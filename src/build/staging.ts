/** Writes a site beside the old one and then puts it in its place, so that a reader never meets half a site. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrorCode } from '../content/error-code.ts';

/** Makes an empty folder beside `output`, on the same disk, to write the new site to. */
export async function makeStaging(output: string): Promise<string> {
  const staging = `${output}.new-${process.pid}-${randomUUID()}`;
  // With the usual permissions: a web server that runs as somebody else must be able to read the site.
  await mkdir(staging, { recursive: true });
  return staging;
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
 * Cleans up after builds that failed or were killed: removes what they left beside `output`, and puts
 * the last good site back where one was killed between the two renames. Builds of other processes that
 * still run are left alone.
 */
export function recover(output: string): void {
  for (const name of listBeside(output).filter((candidate) => isAbandoned(candidate, basename(output)))) {
    const path = join(dirname(output), name);
    const isLost = name.endsWith('.old') && !existsSync(output);
    if (isLost) renameSync(path, output);
    else rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

function listBeside(output: string): string[] {
  try {
    return readdirSync(dirname(output));
  } catch {
    return [];
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
