/** Knows the digests of files that did not change since they were last read, without reading them, as git does. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { ContentMemory, LookedAt } from '../../content/content-memory.ts';
import { digestOf } from '../../content/digest.ts';
import { isErrorCode } from '../../content/error-code.ts';
import { checkSeal, seal } from './seal.ts';

/** What the file system tells of a file. Times are in milliseconds since 1970. */
interface Identity {
  readonly size: number;
  readonly modified: number;
  /** When its content or its name, owner or mode changed: no program can set it. */
  readonly changed: number;
  readonly inode: number;
}

interface Known extends Identity {
  readonly digest: string;
  /** When it was last read. */
  readonly seen: number;
}

/** File systems count time in steps of up to 2 seconds: a file read so soon after a change may change unnoticed. */
export const clockStep = 2000;

/** Digests of files. Paths are relative to the site's folder, or absolute, with `/`. */
export interface FileDigests {
  /** @throws the file system's error where the file cannot be read */
  readonly look: (path: string) => LookedAt;
  /** In bytes. @throws the file system's error where there is no such file */
  readonly size: (path: string) => number;
  /** The digest, or undefined where there is no such file. */
  readonly digest: (path: string) => string | undefined;
  /**
   * One digest of what the file system tells of files, and whether it is certain to change with them.
   * A file that is not there counts as well.
   */
  readonly digestIdentities: (paths: readonly string[]) => { readonly digest: string; readonly certain: boolean };
  readonly glance: ContentMemory['glance'];
  /** What is found in folders, under a name. Looked for once, until `begin` forgets it. */
  readonly list: ContentMemory['list'];
  /** Begins a build. All is looked at again, or only those files that changed, came or went, where they are known. */
  readonly begin: (changed?: readonly string[]) => void;
  /** Whether all files and folders that were looked at are as they were then. */
  readonly areAsSeen: () => boolean;
  /** Takes over the digest of a file that another thread has read. */
  readonly learn: (path: string, digest: string) => void;
  /** Writes what was learned to the cache. */
  readonly save: () => void;
  /** Forgets files that are gone. */
  readonly forget: (isGone: (path: string) => boolean) => void;
}

/** Opens the digests in a cache. `clock` gives milliseconds since 1970. */
export function openFileDigests(database: DatabaseSync, root: string, clock: () => number): FileDigests {
  let opened = clock();
  let rows: Map<string, Known> | undefined;
  const learned = new Map<string, Known>();
  const identities = new Map<string, Identity>();
  const listings = new Map<string, Listing>();
  const identify = (path: string): Identity => {
    const identity = identities.get(path) ?? readIdentity(toAbsolute(root, path));
    identities.set(path, identity);
    return identity;
  };
  const look = (path: string): LookedAt => {
    rows ??= readRows(database);
    const identity = identify(path);
    const known = learned.get(path) ?? rows.get(path);
    if (known && isSame(known, identity)) return { digest: known.digest };
    const seen = clock();
    const bytes = readFileSync(toAbsolute(root, path));
    const digest = digestOf(bytes);
    learned.set(path, { ...identity, digest, seen });
    return { digest, bytes };
  };
  return {
    look,
    glance: (path) => identities.get(path),
    size: (path) => identify(path).size,
    list<T>(name: string, look: () => T): T {
      const known = listings.get(name);
      if (known) return known.found as T;
      const found = look();
      listings.set(name, { look, found });
      return found;
    },
    begin(changed) {
      opened = clock();
      if (!changed) identities.clear();
      let hasMoved = changed === undefined;
      for (const path of changed ?? []) {
        // What was not looked at before and is there has come; what was looked at and is not there has gone.
        if (identities.delete(path) !== isThere(toAbsolute(root, path))) hasMoved = true;
      }
      if (hasMoved) listings.clear();
    },
    areAsSeen() {
      try {
        return (
          [...listings.values()].every(({ look, found }) => isDeepStrictEqual(look(), found)) &&
          [...identities].every(([path, seen]) => isIdentical(seen, readIdentity(toAbsolute(root, path))))
        );
      } catch (error) {
        if (!isErrorCode(error)) throw error;
        return false;
      }
    },
    digest(path) {
      try {
        return look(path).digest;
      } catch (error) {
        if (!isErrorCode(error)) throw error;
        return undefined;
      }
    },
    digestIdentities(paths) {
      let certain = true;
      const lines = paths.map((path) => {
        try {
          const { size, modified, changed, inode } = identify(path);
          // Held against the time before anything was read, however long ago that is.
          certain &&= Math.max(modified, changed) < opened - clockStep;
          return `${path} ${size} ${modified} ${changed} ${inode}`;
        } catch {
          return `${path} is not there`;
        }
      });
      return { digest: digestOf(lines.join('\n')), certain };
    },
    learn(path, digest) {
      try {
        learned.set(path, { ...identify(path), digest, seen: opened });
      } catch {
        // It is gone again: there is nothing to know.
      }
    },
    save() {
      const insert = database.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
      for (const [path, known] of learned) {
        const { size, modified, changed, inode, seen, digest } = known;
        const row = [path, size, modified, changed, inode, seen, digest] as const;
        insert.run(...row, seal(...row));
        rows?.set(path, known);
      }
      learned.clear();
    },
    forget(isGone) {
      const remove = database.prepare('DELETE FROM files WHERE path = ?');
      for (const path of rows?.keys() ?? []) {
        if (!isGone(path)) continue;
        remove.run(path);
        rows?.delete(path);
      }
    },
  };
}

/** What was found in a folder, and how to look again. */
interface Listing {
  readonly look: () => unknown;
  readonly found: unknown;
}

const toAbsolute = (root: string, path: string): string => (/^(?:\/|[a-z]:)/i.test(path) ? path : join(root, path));

/** Also a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function readIdentity(path: string): Identity {
  const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = statSync(path);
  return { size, modified, changed, inode };
}

function isSame(known: Known, identity: Identity): boolean {
  const { modified, changed } = identity;
  return isIdentical(known, identity) && Math.max(modified, changed) < known.seen - clockStep;
}

const isIdentical = (one: Identity, other: Identity): boolean =>
  one.size === other.size &&
  one.modified === other.modified &&
  one.changed === other.changed &&
  one.inode === other.inode;

function readRows(database: DatabaseSync): Map<string, Known> {
  const statement = database.prepare('SELECT path, size, modified, changed, inode, seen, digest, seal FROM files');
  statement.setReturnArrays(true);
  const rows = statement.all() as unknown as [string, number, number, number, number, number, string, string][];
  return new Map(
    rows.map(([path, size, modified, changed, inode, seen, digest, sealed]) => {
      checkSeal(sealed, path, size, modified, changed, inode, seen, digest);
      return [path, { size, modified, changed, inode, seen, digest }];
    }),
  );
}
