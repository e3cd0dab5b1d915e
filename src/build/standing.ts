/** Looks at the site that stands. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../content/by-code-unit.ts';
import { digestOf } from '../content/digest.ts';
import type { FolderLists } from './cache/folder-lists.ts';

/** What the file system tells of a file of the site. */
export interface StandingFile {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** The files of a site by path, relative to it, with `/`. */
export type Standing = ReadonlyMap<string, StandingFile>;

/** Reads all files of an output folder, as `readFolder` lists them. What is no file, such as a link, has size -1. */
export function readStanding(output: string, readFolder: FolderLists['read']): Standing {
  const found: string[] = [];
  const list = (prefix: string): void => {
    const { files, folders } = readFolder(prefix);
    for (const name of files) found.push(`${prefix}${name}`);
    for (const name of folders) list(`${prefix}${name}/`);
  };
  list('');
  return new Map(found.sort(byCodeUnit).map((path) => [path, readStandingFile(join(output, path))]));
}

/** Reads one file. */
export function readStandingFile(path: string): StandingFile {
  const found = lstatSync(path);
  // Whole milliseconds: programs that copy a site with its times keep no more of them.
  return { size: found.isFile() ? found.size : -1, modified: Math.round(found.mtimeMs) };
}

/** One digest of all files. */
export function digestStanding(standing: Standing): string {
  return digestOf([...standing].map(([path, { size, modified }]) => `${path} ${size} ${modified}`).join('\n'));
}
