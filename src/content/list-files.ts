/** Lists the files of a folder. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from './by-code-unit.ts';
import { isErrorCode } from './error-code.ts';

/** What Node gives in place of bytes that are not UTF-8: the name that it tells opens nothing. */
const lost = '\uFFFD';

/** Whether a name is not the one on disk, because that is not UTF-8. */
export const isLost = (name: string): boolean => name.includes(lost);

/** What is listed. */
interface ListOptions {
  /** Whether files and folders whose names begin with a dot are listed too. */
  readonly hidden?: boolean;
  /** Whether links, and what else is neither file nor folder, are listed too. */
  readonly others?: boolean;
  /** Called with the path of each link, of what else is neither file nor folder, and of what has an `isLost` name. */
  readonly onOther?: (path: string, item: Dirent) => void;
  /** Called with the path of each folder that is there and cannot be read, and the system's code for the reason. */
  readonly onUnreadable?: (path: string, code: string) => void;
}

/**
 * Paths of all files below `folder`, relative to it, with `/`, in the order of their code units. Links
 * are not followed. A folder that is not there has no files, nor has one that may not be read.
 */
export function listFiles(folder: string, options: ListOptions = {}): string[] {
  const { hidden = false, others = false, onOther, onUnreadable } = options;
  const found: string[] = [];
  const list = (prefix: string): void => {
    const items = readFolder(join(folder, prefix), (code) => onUnreadable?.(prefix.slice(0, -1), code));
    for (const item of items) {
      if (!hidden && item.name.startsWith('.')) continue;
      const path = `${prefix}${item.name}`;
      if (isLost(item.name)) onOther?.(path, item);
      else if (item.isDirectory()) list(`${path}/`);
      else if (others || item.isFile()) found.push(path);
      else onOther?.(path, item);
    }
  };
  list('');
  return found.sort(byCodeUnit);
}

/** Reasons for which a folder is passed over; any other is for the caller. */
const absent = ['ENOENT', 'ENOTDIR'];
const unreadable = ['EACCES', 'EPERM', 'ENAMETOOLONG', 'ELOOP'];

/** What is in a folder; nothing where it is not there or may not be read. */
export function readFolder(path: string, onUnreadable?: (code: string) => void): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (!isErrorCode(error) || ![...absent, ...unreadable].includes(error.code)) throw error;
    if (unreadable.includes(error.code)) onUnreadable?.(error.code);
    return [];
  }
}
