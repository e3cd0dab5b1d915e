/** Tells what is in a cache. */
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BuildSettings } from '../settings.ts';
import { type CacheFile, listCacheFiles, lockCache, toCacheFolder, toDatabasePath } from './cache-folder.ts';
import { toCacheError } from './database.ts';

/** What is in a cache. */
export interface CacheContents {
  /** Absolute. */
  readonly folder: string;
  /** Size of all its files. */
  readonly bytes: number;
  /** Numbers of rendered bodies, and of pages by output folder, relative to the site's folder. */
  readonly bodies: number;
  readonly pages: Readonly<Record<string, number>>;
  /** Numbers of pictures, and of the files that were made of them. */
  readonly pictures: number;
  readonly pictureFiles: number;
  /** Why bodies and pages are not known, where they are not. */
  readonly unreadable?: string;
}

/** Reads what is in the cache of a site. Nothing is changed. */
export function readCacheContents(settings: BuildSettings): CacheContents {
  const { database, pictures, code } = listCacheFiles(settings);
  // Sizes of one picture begin with one digest, and icons are made of one picture; each card is a picture.
  const names = new Set(pictures.map(({ path }) => /^(?:card-)?[^-]+/.exec(basename(path))?.[0]));
  return {
    folder: toCacheFolder(settings),
    bytes: sumSizes([...database, ...pictures, ...code]),
    ...(database.length === 0 ? { bodies: 0, pages: {} } : readDatabase(settings)),
    pictures: names.size,
    pictureFiles: pictures.length,
  };
}

/** In bytes. */
export const sumSizes = (files: readonly CacheFile[]): number => files.reduce((sum, { size }) => sum + size, 0);

function readDatabase(settings: BuildSettings): Pick<CacheContents, 'bodies' | 'pages' | 'unreadable'> {
  const lock = lockCache(settings, 'shared');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(toDatabasePath(settings), { readOnly: true, timeout: 60_000 });
    const bodies = database.prepare('SELECT count(*) AS number FROM bodies').get();
    const pages = database
      .prepare("SELECT output, count(*) AS number FROM outputs WHERE layout <> '' GROUP BY output ORDER BY output")
      .all();
    return {
      bodies: Number(bodies?.['number']),
      pages: Object.fromEntries(pages.map(({ output, number }) => [String(output), Number(number)])),
    };
  } catch (error) {
    return { bodies: 0, pages: {}, unreadable: toCacheError(error).message };
  } finally {
    database?.close();
    lock.release();
  }
}
