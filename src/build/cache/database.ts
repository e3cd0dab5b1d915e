/** The file of the cache: one SQLite database, made anew where it cannot be used. */
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseEndings, makeCacheFolder, removeFile } from './cache-folder.ts';

/** Raised with the tables; another number makes the cache anew. */
const version = 2;

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER, modified REAL, changed REAL, inode REAL, seen REAL, digest TEXT, seal TEXT
  ) WITHOUT ROWID;
  CREATE TABLE fields (path TEXT PRIMARY KEY, digest TEXT, first_line INTEGER, data TEXT, silences TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE pictures (path TEXT PRIMARY KEY, digest TEXT, facts TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE bodies (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT, path TEXT, digest TEXT, pictures TEXT, problems TEXT, links TEXT, seal TEXT
  );
  CREATE TABLE body_texts (id INTEGER PRIMARY KEY, facts TEXT, html TEXT);
  CREATE TABLE derived (name TEXT PRIMARY KEY, inputs TEXT, value TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE sites (output TEXT PRIMARY KEY, state TEXT, seal TEXT) WITHOUT ROWID;
  CREATE TABLE folders (name TEXT PRIMARY KEY, lists TEXT, seal TEXT) WITHOUT ROWID;
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
 * Opens the database, and makes it where there is none. The tables of another version are dropped; a file that is
 * corrupt is removed first.
 *
 * @throws CacheError where it can neither be used nor replaced
 */
export function openDatabase(options: DatabaseOptions): DatabaseSync {
  const { path, onDiscard } = options;
  try {
    if (path !== '') makeCacheFolder(dirname(path));
    return openTables(options);
  } catch (error) {
    const problem = toCacheError(error);
    if (!problem.corrupt) throw problem;
    onDiscard(problem.message);
  }
  try {
    removeDatabase(path);
    return openTables(options);
  } catch (error) {
    throw toCacheError(error);
  }
}

/** The file stays where it can, because another build may have it open. */
function openTables({ path, generator, onDiscard }: DatabaseOptions): DatabaseSync {
  const database = open(path);
  try {
    const wanted = `${version} ${generator}`;
    if (readGenerator(database) === wanted) return database;
    database.exec('BEGIN IMMEDIATE');
    // Another build may have made them in between.
    const known = readGenerator(database);
    if (known !== wanted) {
      if (known !== undefined) onDiscard('it is of another version of the generator');
      makeTables(database, wanted);
    }
    database.exec('COMMIT');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function makeTables(database: DatabaseSync, generator: string): void {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  for (const { name } of tables.all()) database.exec(`DROP TABLE "${String(name).replaceAll('"', '""')}"`);
  database.exec(schema);
  database.prepare("INSERT INTO meta VALUES ('generator', ?)").run(generator);
}

/** Removes the database and what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const ending of databaseEndings) removeFile(`${path}${ending}`);
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
 * SQLITE_ERROR (a table is not there), SQLITE_READONLY (as a changed byte may say), SQLITE_CORRUPT and
 * SQLITE_NOTADB; the lowest byte is the kind. A file that another build has removed is not at fault.
 */
const isCorruption = (errcode: unknown): boolean =>
  typeof errcode === 'number' && [1, 8, 11, 26].includes(errcode & 0xff) && errcode !== readonlyMoved;

/** SQLITE_READONLY_DBMOVED. */
const readonlyMoved = 1032;

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 60_000 });
  try {
    // The journal survives a killed process; after a power cut the seals tell what did not.
    database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = -16000');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function readGenerator(database: DatabaseSync): string | undefined {
  const table = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").get();
  if (!table) return undefined;
  const row = database.prepare("SELECT value FROM meta WHERE name = 'generator'").get();
  return row === undefined ? '' : String(row['value']);
}
