/**
 * Puts a build in its place. Files are written beside the site; when all of them are there, a rename
 * makes them ready, and from then on they are moved over the site file by file. A build that is killed
 * before leaves the last good site untouched; one that is killed after is completed by `recover`.
 */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isErrorCode } from '../content/error-code.ts';
import { listFiles } from '../content/list-files.ts';

/** Paths of files to remove from a site, relative to it, with `/`. */
export interface Removals {
  /** Those that would be in the way of new files, or could lead out of the folder. */
  readonly first: readonly string[];
  /** Those that pages may link to until the new pages are there. */
  readonly last: readonly string[];
}

/** The file in a folder of new files that says what is to be removed. */
const removalsName = '.broadsheet-removals.json';

/** Makes an empty folder beside `output`, on the same disk, to write new files to. */
export function makeStaging(output: string): string {
  const staging = `${output}.new-${process.pid}-${randomUUID()}`;
  // With the usual permissions: a web server that runs as somebody else must be able to read the site.
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** Puts the files of a staging folder into the site, and removes others from it. The staging folder is gone then. */
export function putInPlace(staging: string, output: string, removals: Removals): void {
  if (!existsSync(output)) {
    renameSync(staging, output);
    return;
  }
  writeFileSync(join(staging, removalsName), JSON.stringify(removals));
  const ready = staging.replace(/\.new-([^.]*)$/, '.ready-$1');
  renameSync(staging, ready);
  moveOver(ready, output);
}

/** Moves new files over a site. Files that pages are made of come before pages, so that no page lacks one. */
function moveOver(ready: string, output: string): void {
  const removals = readRemovals(ready);
  for (const path of removals.first) remove(output, path);
  const files = listFiles(ready, { hidden: true }).filter((path) => path !== removalsName);
  const isPage = (path: string) => path.endsWith('.html');
  for (const path of [...files.filter((file) => !isPage(file)), ...files.filter(isPage)]) {
    moveFile(join(ready, path), join(output, path), output);
  }
  for (const path of removals.last) remove(output, path);
  rmSync(ready, { recursive: true, force: true, maxRetries: 5 });
}

function readRemovals(ready: string): Removals {
  const path = join(ready, removalsName);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Removals) : { first: [], last: [] };
}

/** Moves a file, and whatever stands in its way aside: a folder of its name, or a file where it needs a folder. */
function moveFile(from: string, to: string, output: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isErrorCode(error) || !['ENOENT', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) {
      throw error;
    }
    rmSync(to, { recursive: true, force: true });
    makeFolder(dirname(to), output);
    renameSync(from, to);
  }
}

function makeFolder(folder: string, output: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!isErrorCode(error) || !['ENOTDIR', 'EEXIST'].includes(error.code)) throw error;
    if (folder === output) throw error;
    makeFolder(dirname(folder), output);
    rmSync(folder, { force: true });
    mkdirSync(folder);
  }
}

/** Removes a file, and the folders that are empty without it. */
function remove(output: string, path: string): void {
  rmSync(join(output, path), { recursive: true, force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(output, folder));
    } catch {
      return;
    }
  }
}

/**
 * Cleans up after builds that failed or were killed: completes what was ready, and removes what was
 * not. Builds of other processes that still run are left alone.
 */
export function recover(output: string): void {
  for (const [path, kind] of listLeftBehind(output)) {
    if (kind === 'ready' && existsSync(output)) moveOver(path, output);
    else if (kind === 'ready') renameSync(path, output);
    else rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether new files are ready that could not all be moved over the site: the next build does it. */
export function isHalfInPlace(output: string): boolean {
  return existsSync(output) && listLeftBehind(output).some(([, kind]) => kind === 'ready');
}

/** Folders beside `output` that builds left behind which do not run any more. */
function listLeftBehind(output: string): [path: string, kind: string][] {
  return listBeside(output).flatMap((name): [string, string][] => {
    const [, kind = '', pid] = /^\.(new|ready)-(\d+)-/.exec(name.slice(basename(output).length)) ?? [];
    if (!name.startsWith(`${basename(output)}.`) || pid === undefined) return [];
    const isLeft = Number(pid) === process.pid || !isRunning(Number(pid));
    return isLeft ? [[join(dirname(output), name), kind]] : [];
  });
}

function listBeside(output: string): string[] {
  try {
    return readdirSync(dirname(output));
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isErrorCode(error) && error.code === 'EPERM';
  }
}
