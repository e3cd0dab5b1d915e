/** The file of the cache: one SQLite database, made anew where it cannot be used. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseEndings, makeCacheFolder } from './cache-folder.ts';

/** Raised with the tables; another number makes the cache anew. */
const version = 1;

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER, modified REAL, changed REAL, inode REAL, seen REAL, digest TEXT, seal TEXT
  ) WITHOUT ROWID;
  CREATE TABLE fields (path TEXT PRIMARY KEY, digest TEXT, first_line INTEGER, data TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE pictures (path TEXT PRIMARY KEY, digest TEXT, facts TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE bodies (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT, path TEXT, digest TEXT, pictures TEXT, problems TEXT, seal TEXT
  );
  CREATE TABLE body_texts (id INTEGER PRIMARY KEY, facts TEXT, html TEXT);
  CREATE TABLE derived (name TEXT PRIMARY KEY, inputs TEXT, value TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE sites (output TEXT PRIMARY KEY, state TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE outputs (
    output TEXT, path TEXT, size INTEGER, modified REAL, sources TEXT, fingerprint TEXT, layout TEXT, seal TEXT,
    PRIMARY KEY (output, path)
  ) WITHOUT ROWID;
  CREATE TABLE parts (output TEXT, path TEXT, parts TEXT, PRIMARY KEY (output, path)) WITHOUT ROWID;
`;

/** What a cache is opened with. */
export interface DatabaseOptions {
  /** Absolute path of the file; an empty one is a database of this build alone, on a temporary file. */
  readonly path: string;
  /** Digest of the generator: what another one made is not used. */
  readonly generator: string;
  /** Hears why a cache that was there could not be used. */
  readonly onDiscard: (reason: string) => void;
}

/** A cache that holds what it did not write, or cannot be read or written. */
export class CacheError extends Error {
  override readonly name = 'CacheError';
  /** Whether the file is at fault, and a new one would do. */
  readonly corrupt: boolean;

  constructor(reason: string, corrupt: boolean) {
    super(reason);
    this.corrupt = corrupt;
  }
}

/**
 * Opens the database, and makes it where there is none. One that is corrupt or of another version is
 * removed first.
 *
 * @throws CacheError where it can neither be used nor replaced
 */
export function openDatabase(options: DatabaseOptions): DatabaseSync {
  const { path, generator, onDiscard } = options;
  try {
    if (path !== '') makeCacheFolder(dirname(path));
    const found = open(path);
    const known = readGenerator(found);
    if (known === `${version} ${generator}`) return found;
    found.close();
    if (known !== undefined) onDiscard('it is of another version of the generator');
  } catch (error) {
    const problem = toCacheError(error);
    if (!problem.corrupt) throw problem;
    onDiscard(problem.message);
  }
  return makeDatabase(options);
}

function makeDatabase({ path, generator }: DatabaseOptions): DatabaseSync {
  try {
    if (path !== '') removeDatabase(path);
    const made = open(path);
    made.exec('BEGIN IMMEDIATE');
    // Another build may have made it in between.
    if (readGenerator(made) === undefined) {
      made.exec(schema);
      made.prepare("INSERT INTO meta VALUES ('generator', ?)").run(`${version} ${generator}`);
    }
    made.exec('COMMIT');
    return made;
  } catch (error) {
    throw toCacheError(error);
  }
}

/** Removes the database and what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const ending of databaseEndings) rmSync(`${path}${ending}`, { force: true });
}

/** Whether an error is of the cache, not of what it is asked for. */
export const isCacheError = (error: unknown): boolean =>
  error instanceof CacheError ||
  /^ERR_(?:SQLITE_ERROR|OUT_OF_RANGE)$/.test(String((error as { code?: unknown } | null)?.code));

/** Makes a cache's error of one of SQLite's or of the file system's; others are thrown again. */
export function toCacheError(error: unknown): CacheError {
  if (error instanceof CacheError) return error;
  const { code, errcode, message } = error as { code?: unknown; errcode?: unknown; message?: unknown };
  if (code === 'ERR_SQLITE_ERROR') return new CacheError(String(message), isCorruption(errcode));
  // No number that was written is so large.
  if (code === 'ERR_OUT_OF_RANGE') return new CacheError('a number is not what was written', true);
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return new CacheError(code, false);
  throw error;
}

/**
 * SQLITE_ERROR (a table is not there), SQLITE_READONLY (as a changed byte may say), SQLITE_CORRUPT,
 * SQLITE_NOTADB; the lowest byte is the kind.
 */
const isCorruption = (errcode: unknown): boolean =>
  typeof errcode === 'number' && [1, 8, 11, 26].includes(errcode & 0xff);

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 60_000 });
  // The journal survives a killed process; after a power cut the seals tell what did not.
  database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = -16000');
  return database;
}

function readGenerator(database: DatabaseSync): string | undefined {
  const table = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").get();
  if (!table) return undefined;
  const row = database.prepare("SELECT value FROM meta WHERE name = 'generator'").get();
  return row === undefined ? '' : String(row['value']);
}
