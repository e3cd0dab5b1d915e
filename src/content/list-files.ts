/** Lists the files of a folder. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from './by-code-unit.ts';
import { isErrorCode } from './error-code.ts';

/** What is listed. */
interface ListOptions {
  /** Whether files and folders whose names begin with a dot are listed too. */
  readonly hidden?: boolean;
  /** Whether links, and what else is neither file nor folder, are listed too. */
  readonly others?: boolean;
}

/**
 * Paths of all files below `folder`, relative to it, with `/`, in the order of their code units. Links
 * are not followed. A folder that is not there has no files.
 */
export function listFiles(folder: string, { hidden = false, others = false }: ListOptions = {}): string[] {
  const found: string[] = [];
  const list = (prefix: string): void => {
    for (const item of readFolder(join(folder, prefix))) {
      if (!hidden && item.name.startsWith('.')) continue;
      if (item.isDirectory()) list(`${prefix}${item.name}/`);
      else if (others || item.isFile()) found.push(`${prefix}${item.name}`);
    }
  };
  list('');
  return found.sort(byCodeUnit);
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (isErrorCode(error) && ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(error.code)) return [];
    throw error;
  }
}
