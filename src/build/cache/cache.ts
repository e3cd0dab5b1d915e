/** The cache: what earlier builds left for this one. Safe to delete at any time. */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { BuildSettings } from '../settings.ts';
import { type BodyStore, openBodyStore } from './body-store.ts';
import { toDatabasePath, toPictureFolder } from './cache-folder.ts';
import { openDatabase, removeDatabase, toCacheError } from './database.ts';
import { type DerivedValues, openDerivedValues } from './derived-values.ts';
import { type FileDigests, openFileDigests } from './file-digests.ts';
import { type CachedMemory, openMemory } from './open-memory.ts';
import { openSiteRecord, type SiteRecord } from './site-record.ts';

/** An open cache. Everything in it may throw a `CacheError`. */
export interface Cache {
  readonly files: FileDigests;
  readonly memory: CachedMemory;
  readonly bodies: BodyStore;
  readonly derived: DerivedValues;
  /** Absolute path of the folder of made pictures; none where the cache does not last. */
  readonly pictureFolder: string | undefined;
  /** Begins a build. A cache may be kept open for several, one after another. */
  readonly begin: FileDigests['begin'];
  /** Whether what is known in memory is what stands on disk: nothing went wrong, and nobody else wrote. */
  readonly isCurrent: () => boolean;
  /** Says that something went wrong: `isCurrent` is false from now on. */
  readonly doubt: () => void;
  /** The record of an output folder, given absolute. */
  readonly openSite: (output: string) => SiteRecord;
  /** Writes what was learned, and forgets files for which `isGone` is true. */
  readonly save: (isGone: (path: string) => boolean) => void;
  /** Makes `close` remove the cache: it cannot be used any more. */
  readonly spoil: () => void;
  readonly close: () => void;
}

/** How a cache is opened. */
export interface CacheOptions {
  /** Digest of the generator. */
  readonly generator: string;
  /** Whether it lasts; if not, it is a temporary file of this build alone. */
  readonly lasting: boolean;
  /** Hears why a cache that was there could not be used. */
  readonly onDiscard: (reason: string) => void;
}

/**
 * Opens the cache of a site.
 *
 * @throws CacheError where it can neither be used nor made anew
 */
export function openCache(settings: BuildSettings, { lasting, ...options }: CacheOptions): Cache {
  const path = lasting ? toDatabasePath(settings) : '';
  const database = openDatabase({ path, ...options });
  let isSpoilt = false;
  let isDoubted = false;
  const files = openFileDigests(database, settings.root, Date.now);
  const memory = openMemory(database, files);
  const bodies = openBodyStore(database);
  const derived = openDerivedValues(database, files);
  const records = new Map<string, SiteRecord>();
  const readMark = () => `${readVersion(database)} ${lasting ? readInode(path) : ''}`;
  const mark = readMark();
  return {
    ...{ files, memory, bodies, derived },
    pictureFolder: lasting ? toPictureFolder(settings) : undefined,
    // Relative, so that a site and its cache can be carried to another folder together.
    openSite(output) {
      const name = relative(settings.root, output).split(sep).join('/');
      const record = records.get(name) ?? openSiteRecord(database, name, output);
      records.set(name, record);
      return record;
    },
    begin: files.begin,
    isCurrent: () => !isDoubted && readMark() === mark,
    doubt() {
      isDoubted = true;
    },
    save(isGone) {
      database.exec('BEGIN IMMEDIATE');
      for (const part of [files, memory, bodies]) part.forget(isGone);
      for (const part of [files, memory, derived]) part.save();
      database.exec('COMMIT');
    },
    spoil() {
      isSpoilt = true;
      isDoubted = true;
    },
    close() {
      try {
        database.close();
        if (isSpoilt && lasting) removeDatabase(path);
      } catch (error) {
        toCacheError(error);
      }
    },
  };
}

/** Changes when another connection has written to the database, and only then. */
const readVersion = (database: DatabaseSync): unknown =>
  database.prepare('PRAGMA data_version').get()?.['data_version'];

const readInode = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
