/** Looks at the site that stands. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../content/digest.ts';
import { listFiles } from '../content/list-files.ts';

/** What the file system tells of a file of the site. */
export interface StandingFile {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** The files of a site by path, relative to it, with `/`. */
export type Standing = ReadonlyMap<string, StandingFile>;

/** Reads all files of an output folder. What is no file, such as a link, has size -1. */
export function readStanding(output: string): Standing {
  const files = listFiles(output, { hidden: true, others: true });
  return new Map(files.map((path) => [path, readStandingFile(join(output, path))]));
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
