/** Writes right answers into files: each file at once or not at all, and none that changed meanwhile. */
import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../content/decode.ts';
import { isErrorCode } from '../content/error-code.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import { readIdentity } from './file-identity.ts';
import { type FixedLine, fixText } from './fix-text.ts';

/** A file that was written. */
export interface FixedFile {
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  readonly lines: readonly FixedLine[];
}

/** What was written, and one sentence for each file that could not be. */
export interface FixReport {
  readonly fixed: readonly FixedFile[];
  readonly notices: readonly string[];
}

/** Files by path from the site's folder, with what tells that one is still the same. */
export type Identities = ReadonlyMap<string, string>;

/** Takes the identities of files, before they are read. */
export function takeIdentities(root: string, files: readonly string[]): Identities {
  const known = files.map((file) => [file, readIdentity(join(root, file))] as const);
  return new Map(known.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** Fixes what has one right answer in the files of which identities are known. Byte order marks and line ends stay. */
export function fixFiles(root: string, problems: readonly ReportedProblem[], identities: Identities): FixReport {
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  const fixed: FixedFile[] = [];
  const notices: string[] = [];
  for (const [file, identity] of identities) {
    try {
      const lines = fixFile(join(root, file), byFile.get(file) ?? [], identity);
      if (lines === 'changed') notices.push(`${file} changed meanwhile and was left alone.`);
      else if (lines.length > 0) fixed.push({ file, lines });
    } catch (error) {
      if (!isErrorCode(error)) throw error;
      notices.push(`${file} could not be written (${error.code}).`);
    }
  }
  return { fixed, notices };
}

function fixFile(
  path: string,
  problems: readonly ReportedProblem[],
  identity: string,
): readonly FixedLine[] | 'changed' {
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined || text.includes('\0')) return [];
  const fixed = fixText(text, problems);
  if (fixed.lines.length === 0) return [];
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? '\uFEFF' : '';
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeFileSync(temporary, `${mark}${fixed.text}`, { flag: 'wx' });
    chmodSync(temporary, statSync(path).mode);
    if (readIdentity(path) !== identity) return 'changed';
    renameSync(temporary, path);
    return fixed.lines;
  } finally {
    rmSync(temporary, { force: true });
  }
}
