/** Judges what is in a folder by names alone: what some systems could not hold, or would not tell apart. */
import type { Dirent } from 'node:fs';
import { type Problem, toProblem } from '../problems/problem.ts';
import { isDeviceName } from './device-name.ts';
import { listFiles } from './list-files.ts';
import { nameEntry } from './name-entry.ts';

/** The files of a folder, and what is wrong with their names and with what is beside them. */
export interface JudgedFiles {
  /** Relative to the folder, with `/`, in the order of their code units. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists the files of a folder, absolute. `folder` is what reports call it. */
export function listJudgedFiles(base: string, folder: string): JudgedFiles {
  const problems: Problem[] = [];
  const files = listFiles(base, {
    onOther: (path, item) =>
      problems.push(toProblem('file-not-plain', { found: describe(item) }, { path: `${folder}/${path}` })),
    onUnreadable: (path, reason) =>
      problems.push(toProblem('folder-unreadable', { reason }, { path: path === '' ? folder : `${folder}/${path}` })),
  });
  return { files, problems: [...problems, ...judgeNames(files, folder)] };
}

function judgeNames(files: readonly string[], folder: string): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const path = `${folder}/${file}`;
    const problems: Problem[] = [];
    const name = [...file.split('/'), nameEntry(file)].find(isDeviceName);
    if (name !== undefined) problems.push(toProblem('name-reserved', { name }, { path }));
    const key = file.normalize('NFC').toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else problems.push(toProblem('file-name-clash', { name: path, other }, { path }));
    return problems;
  });
}

const describe = (item: Dirent): string => (item.isSymbolicLink() ? 'symbolic link' : 'device or pipe');
