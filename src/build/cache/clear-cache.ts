/** Removes what earlier builds left. */
import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import type { BuildSettings } from '../settings.ts';
import { sumSizes } from './cache-contents.ts';
import { listCacheFiles, lockCache, removeFile, toCacheFolder, toCodeFolder, toPictureFolder } from './cache-folder.ts';

/** What was removed. */
export interface Cleared {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Removes the files of the cache and nothing else. Waits for builds that use it, and builds that begin
 * meanwhile wait for it.
 *
 * @throws the file system's error where a file cannot be removed
 */
export function clearCache(settings: BuildSettings, onWait: () => void): Cleared {
  if (!existsSync(toCacheFolder(settings))) return { files: 0, bytes: 0 };
  const lock = lockCache(settings, 'alone', onWait);
  try {
    const { database, pictures, code } = listCacheFiles(settings);
    const files = [...database, ...pictures, ...code];
    // What Node.js has compiled of this process it would keep at its end, after everything was removed.
    flushCompileCache();
    for (const { path } of files) removeFile(path);
    rmSync(toCodeFolder(settings), { recursive: true, force: true });
    removeIfEmpty(toPictureFolder(settings));
    return { files: files.length, bytes: sumSizes(files) };
  } finally {
    lock.release();
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds what is not ours, or is not there.
  }
}
