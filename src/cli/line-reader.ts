/** Reads the lines that reports show. */
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../content/decode.ts';
import { isErrorCode } from '../content/error-code.ts';
import type { ReadLine } from '../problems/code-frame.ts';

/** Larger files are no one's story; their lines are not shown. In bytes. */
const largest = 5_000_000;

/** Gives lines of files below a folder. The last file stays in memory: reports go file by file. */
export function toLineReader(root: string): ReadLine {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: readLines(resolve(root, file)) };
    return last.lines[line - 1];
  };
}

function readLines(path: string): readonly string[] {
  try {
    const found = lstatSync(path);
    if (!found.isFile() || found.size > largest) return [];
    return decode(readFileSync(path))?.split('\n') ?? [];
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return [];
  }
}
