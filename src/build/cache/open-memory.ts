/** Remembers what files of the content hold: parsed front matter, and the facts of pictures. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { ContentMemory, ParsedFields } from '../../content/content-memory.ts';
import type { PictureResult } from '../../content/entry.ts';
import type { FileDigests } from './file-digests.ts';
import { checkSeal, seal } from './seal.ts';

/** A memory in the cache. */
export interface CachedMemory extends ContentMemory {
  /** Writes what was learned to the cache. */
  readonly save: () => void;
  /** Forgets files that are gone. */
  readonly forget: (isGone: (path: string) => boolean) => void;
}

interface Kept<T> {
  readonly digest: string;
  readonly value: T;
}

/** Opens the memory in a cache. Rows are read when they are first asked for. */
export function openMemory(database: DatabaseSync, files: FileDigests): CachedMemory {
  let insertFields: StatementSync | undefined;
  const fields = openTable<ParsedFields>(
    () => readFields(database),
    database.prepare('DELETE FROM fields WHERE path = ?'),
    (path, digest, { firstLine, data, silences }) => {
      const json = JSON.stringify(data);
      // JSON has no word for `.nan` and `.inf`: such a file is parsed each time.
      if (json.includes('null') && hasOddNumber(data)) return false;
      const comments = silences.length === 0 ? '' : JSON.stringify(silences);
      const row = [path, digest, firstLine, json, comments] as const;
      insertFields ??= database.prepare('INSERT OR REPLACE INTO fields VALUES (?, ?, ?, ?, ?, ?)');
      insertFields.run(...row, seal(...row));
      return true;
    },
  );
  const pictures = openTable<PictureResult>(
    () => readPictures(database),
    database.prepare('DELETE FROM pictures WHERE path = ?'),
    (path, digest, picture) => {
      const row = [path, digest, JSON.stringify(picture)] as const;
      database.prepare('INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?)').run(...row, seal(...row));
      return true;
    },
  );
  return {
    list: files.list,
    glance: files.glance,
    size: files.size,
    look: files.look,
    recallFields: fields.recall,
    keepFields: fields.keep,
    recallPicture: pictures.recall,
    keepPicture: pictures.keep,
    save() {
      fields.save();
      pictures.save();
    },
    forget(isGone) {
      fields.forget(isGone);
      pictures.forget(isGone);
    },
  };
}

function openTable<T>(
  read: () => Map<string, Kept<T>>,
  remove: StatementSync,
  /** Writes a row, or says that it is not to be kept. */
  write: (path: string, digest: string, value: T) => boolean,
): {
  readonly recall: (path: string, digest: string) => T | undefined;
  readonly keep: (path: string, digest: string, value: T) => T;
  readonly save: () => void;
  readonly forget: (isGone: (path: string) => boolean) => void;
} {
  let rows: Map<string, Kept<T>> | undefined;
  const learned = new Map<string, Kept<T>>();
  return {
    recall(path, digest) {
      rows ??= read();
      const row = rows.get(path);
      return row?.digest === digest ? row.value : undefined;
    },
    keep(path, digest, value) {
      const known = (learned.get(path) ?? rows?.get(path))?.value;
      const kept = isDeepStrictEqual(known, value) ? (known as T) : value;
      learned.set(path, { digest, value: kept });
      return kept;
    },
    save() {
      for (const [path, row] of learned) {
        if (write(path, row.digest, row.value)) rows?.set(path, row);
      }
      learned.clear();
    },
    forget(isGone) {
      for (const path of rows?.keys() ?? []) {
        if (!isGone(path)) continue;
        remove.run(path);
        rows?.delete(path);
      }
    },
  };
}

function hasOddNumber(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasOddNumber);
  return typeof value === 'number' && !Number.isFinite(value);
}

function readFields(database: DatabaseSync): Map<string, Kept<ParsedFields>> {
  const statement = database.prepare('SELECT path, digest, first_line, data, silences, seal FROM fields');
  statement.setReturnArrays(true);
  const rows = statement.all() as unknown as [string, string, number, string, string, string][];
  return new Map(
    rows.map(([path, digest, firstLine, data, comments, sealed]) => {
      checkSeal(sealed, path, digest, firstLine, data, comments);
      const silences = comments === '' ? [] : (JSON.parse(comments) as ParsedFields['silences']);
      return [path, { digest, value: { firstLine, silences, data: JSON.parse(data) as ParsedFields['data'] } }];
    }),
  );
}

function readPictures(database: DatabaseSync): Map<string, Kept<PictureResult>> {
  const statement = database.prepare('SELECT path, digest, facts, seal FROM pictures');
  statement.setReturnArrays(true);
  const rows = statement.all() as unknown as [string, string, string, string][];
  return new Map(
    rows.map(([path, digest, facts, sealed]) => {
      checkSeal(sealed, path, digest, facts);
      return [path, { digest, value: JSON.parse(facts) as PictureResult }];
    }),
  );
}
