/** Judges what is in a folder by names alone: what some systems could not hold, or would not tell apart. */
import type { Dirent } from 'node:fs';
import { showControls, toCodePoint } from '../problems/code-point.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { isDeviceName } from './device-name.ts';
import { findInvisibleInName } from './invisible-characters.ts';
import { isLost, listFiles } from './list-files.ts';
import { nameEntry } from './name-entry.ts';

/** The files of a folder, and what is wrong with their names and with what is beside them. */
export interface JudgedFiles {
  /** Relative to the folder, with `/`, in the order of their code units. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists the files of the content folder, absolute. `folder` is what reports call it. */
export function listJudgedFiles(base: string, folder: string): JudgedFiles {
  const { files, problems } = listPlainFiles(base, folder, false);
  return { files, problems: [...problems, ...judgeNames(files, folder)] };
}

/**
 * Lists the files of the folder that is published as it is, hidden ones among them. Names are judged by the same
 * rules, but less severely: no address is made of them. Two of one path are found where all of the site is known.
 */
export function listJudgedPublicFiles(base: string, folder: string): JudgedFiles {
  const { files, problems } = listPlainFiles(base, folder, true);
  const names = files.flatMap((file) => {
    const name = file.split('/').find(isDeviceName);
    const reason = 'Windows keeps it for a device';
    const path = `${folder}/${file}`;
    const ends = name === undefined ? judgeEnd(file, folder) : [unportable({ name, reason }, path)];
    return [...ends, ...findInvisibleInName(path)];
  });
  return { files, problems: [...problems, ...names] };
}

function listPlainFiles(base: string, folder: string, hidden: boolean): JudgedFiles {
  const problems: Problem[] = [];
  const files = listFiles(base, {
    hidden,
    onOther(path, item) {
      // Editors mark a file that is being edited by a hidden link beside it.
      if (item.name.startsWith('.')) return;
      const location = { path: `${folder}/${path}` };
      if (isLost(item.name)) problems.push(toProblem('name-not-utf8', { name: item.name }, location));
      else problems.push(toProblem('file-not-plain', { found: describe(item) }, location));
    },
    onUnreadable: (path, reason) =>
      problems.push(toProblem('folder-unreadable', { reason }, { path: path === '' ? folder : `${folder}/${path}` })),
  });
  return { files, problems };
}

function judgeNames(files: readonly string[], folder: string): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const path = `${folder}/${file}`;
    const problems = [...judgeEnd(file, folder), ...findInvisibleInName(path)];
    const name = [...file.split('/'), nameEntry(file)].find(isDeviceName);
    if (name !== undefined) problems.push(toProblem('name-reserved', { name }, { path }));
    const key = file.normalize('NFC').toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else problems.push(toProblem('file-name-clash', { name: path, other }, { path, related: [{ path: other }] }));
    return problems;
  });
}

/** Windows drops dots and spaces at the end of a name, and has no name with some marks. */
function judgeEnd(file: string, folder: string): Problem[] {
  if (!/[. ](?:\/|$)|[<>:"|?*\\]|\p{Cc}/u.test(file)) return [];
  const name = file.split('/').find((part) => /[. ]$|[<>:"|?*\\]|\p{Cc}/u.test(part)) ?? file;
  return [unportable({ name: showControls(name), reason: explain(name) }, `${folder}/${file}`)];
}

function explain(name: string): string {
  const [control] = /\p{Cc}/u.exec(name) ?? [];
  if (control !== undefined) return `it has the control character ${toCodePoint(control)}`;
  return /[. ]$/.test(name) ? 'Windows drops the dot or space at its end' : 'Windows has no such names';
}

const unportable = (values: { readonly name: string; readonly reason: string }, path: string): Problem =>
  toProblem('name-unportable', values, { path });

const describe = (item: Dirent): string => (item.isSymbolicLink() ? 'symbolic link' : 'device or pipe');
