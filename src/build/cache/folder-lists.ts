/** Knows what is in folders that did not change since they were last listed, without listing them, as git does. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isErrorCode } from '../../content/error-code.ts';
import { isLost, readFolder } from '../../content/list-files.ts';
import { clockStep } from './file-digests.ts';
import { checkSeal, seal } from './seal.ts';

/** The names in a folder. */
export interface FolderList {
  /** Everything that is no folder. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The lists of the folders of a site. */
export interface FolderLists {
  /** The names in a folder, given by its path in the site with `/` at the end, or empty. A folder that is not there has none. */
  readonly read: (folder: string) => FolderList;
  /** Writes what was learned to the cache, where that is worth it. */
  readonly save: () => void;
}

/** The names in a folder, each with `/` behind it, and what the file system told of the folder, in milliseconds since 1970. */
type Known = readonly [modified: number, changed: number, inode: number, files: string, folders: string];

/**
 * Opens the lists of a site's folders.
 *
 * @param name of the site in the cache
 * @param site absolute path
 * @param clock gives milliseconds since 1970
 */
export function openFolderLists(database: DatabaseSync, name: string, site: string, clock: () => number): FolderLists {
  let known: Readonly<Record<string, Known>> | undefined;
  const seen: Record<string, Known> = {};
  let learned = 0;
  return {
    read(folder) {
      known ??= readKnown(database, name);
      const before = clock();
      const path = join(site, folder);
      const identity = readIdentity(path);
      if (!identity) return toList(readFolder(path));
      const last = known[folder];
      if (last && isStill(last, identity)) {
        const [, , , files, folders] = last;
        seen[folder] = last;
        return { files: toNames(files), folders: toNames(folders) };
      }
      const { modified, changed, inode } = identity;
      const items = readFolder(path);
      const list = toList(items);
      // A folder that has just been changed may be changed once more, unnoticed. Links and the like are looked at each time.
      const isCertain = Math.max(modified, changed) < before - clockStep;
      if (isCertain && items.every((item) => (item.isFile() || item.isDirectory()) && !isLost(item.name))) {
        seen[folder] = [modified, changed, inode, toText(list.files), toText(list.folders)];
        learned += 1;
      }
      return list;
    },
    save() {
      // All of them are written: a few are sooner listed again.
      if (learned * 10 <= Object.keys(known ?? {}).length) return;
      const text = JSON.stringify(seen);
      database.prepare('INSERT OR REPLACE INTO folders VALUES (?, ?, ?)').run(name, text, seal(name, text));
      known = { ...seen };
      learned = 0;
    },
  };
}

function readKnown(database: DatabaseSync, name: string): Record<string, Known> {
  const row = database.prepare('SELECT lists, seal FROM folders WHERE name = ?').get(name);
  if (!row) return {};
  checkSeal(row['seal'], name, String(row['lists']));
  return JSON.parse(String(row['lists'])) as Record<string, Known>;
}

/** What the file system tells of a folder; times are in milliseconds since 1970. */
interface Identity {
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

const isStill = ([wasModified, wasChanged, wasInode]: Known, { modified, changed, inode }: Identity): boolean =>
  wasModified === modified && wasChanged === changed && wasInode === inode;

function readIdentity(path: string): Identity | undefined {
  try {
    const { mtimeMs, ctimeMs, ino } = lstatSync(path);
    return { modified: mtimeMs, changed: ctimeMs, inode: ino };
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return undefined;
  }
}

function toList(items: ReturnType<typeof readFolder>): FolderList {
  const files: string[] = [];
  const folders: string[] = [];
  for (const item of items) {
    if (!isLost(item.name)) (item.isDirectory() ? folders : files).push(item.name);
  }
  return { files, folders };
}

const toText = (names: readonly string[]): string => names.map((name) => `${name}/`).join('');

const toNames = (text: string): string[] => text.split('/').slice(0, -1);
