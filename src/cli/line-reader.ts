/** Reads the lines that reports show. */
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../content/decode.ts';
import { isErrorCode } from '../content/error-code.ts';
import { maxBytes } from '../content/judge-text.ts';
import type { ReadLine } from '../problems/code-frame.ts';

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
    if (!found.isFile() || found.size > maxBytes) return [];
    return decode(readFileSync(path))?.split('\n') ?? [];
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return [];
  }
}
