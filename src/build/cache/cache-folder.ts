/** The folder of the cache: what in it is ours, and who uses it. */
import { existsSync, lstatSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isErrorCode } from '../../content/error-code.ts';
import { listFiles } from '../../content/list-files.ts';
import { type Lock, type LockKind, takeLock } from '../lock-file.ts';
import type { BuildSettings } from '../settings.ts';

/** Absolute path of the folder of the cache. Other things of a site may stand in it as well. */
export const toCacheFolder = ({ root, cache }: BuildSettings): string => resolve(root, cache);

/** Absolute path of the cache's database. */
export const toDatabasePath = (settings: BuildSettings): string => join(toCacheFolder(settings), 'cache.sqlite');

/** Absolute path of the folder of made pictures. */
export const toPictureFolder = (settings: BuildSettings): string => join(toCacheFolder(settings), 'pictures');

/** Absolute path of the folder of compiled code. */
export const toCodeFolder = (settings: BuildSettings): string => join(toCacheFolder(settings), 'compiled');

/** What SQLite keeps beside a database, and the database itself. */
export const databaseEndings = ['-journal', '-wal', '-shm', ''] as const;

/**
 * Removes a file, if it is there. (`rmSync` tells no code where the disk is read-only.)
 *
 * @throws the file system's error where it cannot be removed
 */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isErrorCode(error) || error.code !== 'ENOENT') throw error;
  }
}

/** Makes a folder of a cache. It keeps itself out of a site's repository. */
export function makeCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
}

/**
 * Says that the cache is used: builds share it, and who removes it has it alone. A file of a database
 * must not be removed under those who have it open. Where the folder cannot be written nobody can.
 */
export function lockCache(settings: BuildSettings, kind: LockKind, onWait: () => void = () => undefined): Lock {
  const folder = toCacheFolder(settings);
  try {
    makeCacheFolder(folder);
  } catch (error) {
    if (!isErrorCode(error)) throw error;
  }
  return takeLock(join(folder, 'cache.lock'), kind, onWait);
}

/** A file of the cache. */
export interface CacheFile {
  /** Absolute. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** The files that the cache made, and no others that may stand beside them. */
export interface CacheFiles {
  readonly database: readonly CacheFile[];
  readonly pictures: readonly CacheFile[];
  /** Compiled code of the generator, which Node.js keeps for its next start. */
  readonly code: readonly CacheFile[];
}

/** Lists the files of the cache. */
export function listCacheFiles(settings: BuildSettings): CacheFiles {
  const database = toDatabasePath(settings);
  const pictures = toPictureFolder(settings);
  const code = toCodeFolder(settings);
  return {
    database: databaseEndings.flatMap((ending) => readFile(`${database}${ending}`)),
    pictures: listFiles(pictures)
      .filter((name) => picture.test(name))
      .flatMap((name) => readFile(join(pictures, name))),
    code: listFiles(code, { hidden: true }).flatMap((name) => readFile(join(code, name))),
  };
}

/** A made picture: a digest and a size, a card, an icon; or one that was being written when its process ended. */
const picture = /^(?:[\da-f]{32}-\d+(?:x\d+)?|card-[\da-f]{16}|icon-[\da-f]{10}-[a-z\d-]+)\.[a-z]+(?:\.[\da-f-]{36})?$/;

function readFile(path: string): CacheFile[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? [{ path, size: found.size }] : [];
}
