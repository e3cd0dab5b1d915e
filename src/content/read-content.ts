/** Reads `content/` from disk: the first step of a build. Output: entries, in the order of their paths. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, toProblem } from '../problems/problem.ts';
import { fromReported, type ReportedProblem, toReported } from '../problems/reported.ts';
import { findIgnored, isContentFile } from './content-files.ts';
import { type ContentMemory, emptyMemory, type ParsedFields } from './content-memory.ts';
import { digestOf } from './digest.ts';
import type { Entry, EntryKind } from './entry.ts';
import { isErrorCode } from './error-code.ts';
import { listJudgedFiles } from './judge-names.ts';
import { judgeSize, readText } from './judge-text.ts';
import { type KnownFile, recallEntry } from './recall-entry.ts';
import { type EntryResult, toBrokenEntry, toEntry } from './to-entry.ts';

/** What was found in `content/`. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Who is told while files are read. */
export interface ReadListener {
  /** Called after each file with the number done and the number of all. */
  readonly onFile: (done: number, all: number) => void;
  /** Does the parsing of a file, which takes time of its own. */
  readonly parse: <T>(work: () => T) => T;
}

const silent: ReadListener = { onFile: () => undefined, parse: (work) => work() };

/** The folder of each kind of entry. */
const contentFolders: ReadonlyMap<string, Exclude<EntryKind, 'site'>> = new Map([
  ['articles', 'article'],
  ['reporters', 'reporter'],
  ['beats', 'beat'],
  ['desks', 'desk'],
  ['pages', 'page'],
]);

/**
 * Reads all entries below `folder`. Bodies are not kept: each is read when it is asked for.
 *
 * @param root the site's folder, absolute
 * @param folder the content folder, relative to `root`, with `/`
 */
export function readContent(
  root: string,
  folder: string,
  memory: ContentMemory = emptyMemory((path) => join(root, path)),
  { onFile, parse }: ReadListener = silent,
): Content {
  const base = join(root, folder);
  if (!isFolder(base)) {
    return { entries: [], problems: [toProblem('content-folder-missing', { folder }, { path: folder })] };
  }
  const list = () => listJudgedFiles(base, folder);
  const known = memory.list(`judged ${folder}`, list);
  // Problems are made anew for each build, because it may change them by what the site makes of them.
  const listed = known.problems.length === 0 ? known : list();
  const files = listed.files.filter(isContentFile);
  const entries: Entry[] = [];
  const problems: Problem[] = [...listed.problems, ...judgeOthers(folder, listed.files)];
  const last = lastReads.get(memory);
  const earlier = listed === known && last?.listed === known ? last.entries : undefined;
  const read: (ReadEntry | undefined)[] = [];
  for (const [index, file] of files.entries()) {
    onFile(index + 1, files.length);
    const before = earlier?.[index];
    if (before?.glance && before.glance === memory.glance(before.entry.path)) {
      read[index] = before;
      entries.push(before.entry);
      continue;
    }
    const { entry, problems: found } = readEntry({ root, folder, parse }, file, memory);
    problems.push(...found);
    if (!entry) continue;
    entries.push(entry);
    // Problems are made anew for each build, as above.
    read[index] = { entry, glance: found.length === 0 ? memory.glance(entry.path) : undefined };
  }
  lastReads.set(memory, { listed: known, entries: read });
  return { entries, problems };
}

/** What was last read with a memory. */
const lastReads = new WeakMap<ContentMemory, LastRead>();

interface LastRead {
  /** The list of files: one object as long as it is the same. */
  readonly listed: object;
  /** By the places of their files in the list. */
  readonly entries: readonly (ReadEntry | undefined)[];
}

interface ReadEntry {
  readonly entry: Entry;
  readonly glance: object | undefined;
}

/** Files that are not read, but seem to be meant. */
function judgeOthers(folder: string, files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const ignored = isContentFile(file) ? undefined : findIgnored(file);
    return ignored ? [toProblem('file-ignored', ignored, { path: `${folder}/${file}` })] : [];
  });
}

function readEntry(
  { root, folder, parse }: Pick<ReadListener, 'parse'> & { readonly root: string; readonly folder: string },
  file: string,
  memory: ContentMemory,
): Partial<EntryResult> & Pick<EntryResult, 'problems'> {
  const path = `${folder}/${file}`;
  const kind = file === 'site.yaml' ? 'site' : contentFolders.get(file.split('/', 1)[0] ?? '');
  if (!kind || (kind !== 'site' && !file.includes('/'))) return { problems: [misplaced(folder, file)] };
  const broken = (problem: Problem) => ({ entry: toBrokenEntry(kind, path), problems: [problem] });
  try {
    const tooLarge = judgeSize(path, memory.size(path));
    if (tooLarge) return broken(tooLarge);
    const looked = memory.look(path);
    const known = memory.recallFields(path, looked.digest);
    if (known) return { entry: recallEntry(root, kind, { path, digest: looked.digest }, known), problems: [] };
    const judged = judgedFiles.get(memory)?.get(path);
    if (judged?.digest === looked.digest) {
      return { entry: recallEntry(root, kind, judged, judged.fields), problems: judged.problems.map(fromReported) };
    }
    const bytes = looked.bytes ?? readFileSync(join(root, path));
    // It may have changed since it was looked at.
    const digest = looked.bytes ? looked.digest : digestOf(bytes);
    const { text, problems: ofText } = readText(path, bytes);
    if (text === undefined) return { entry: toBrokenEntry(kind, path), problems: ofText };
    const { entry, problems: found } = parse(() => toEntry(kind, path, text, digest));
    const problems = [...ofText, ...found];
    if (entry.broken) return { entry, problems };
    const { data, silences, markdown } = entry;
    const read = { data, firstLine: markdown.firstLine, silences };
    const fields = problems.length === 0 ? memory.keepFields(path, digest, read) : read;
    if (problems.length > 0) keepJudged(memory, { path, digest, fields, problems: toReported(problems) });
    return { entry: recallEntry(root, kind, { path, digest }, fields, entry), problems };
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return broken(toProblem('file-unreadable', { reason: error.code }, { path }));
  }
}

/** Files in which something is wrong and that can be read all the same, by path; they go when the memory goes. */
const judgedFiles = new WeakMap<ContentMemory, Map<string, JudgedFile>>();

interface JudgedFile extends KnownFile {
  readonly fields: ParsedFields;
  readonly problems: readonly ReportedProblem[];
}

function keepJudged(memory: ContentMemory, file: JudgedFile): void {
  const files = judgedFiles.get(memory) ?? new Map<string, JudgedFile>();
  judgedFiles.set(memory, files.set(file.path, file));
}

function misplaced(folder: string, file: string): Problem {
  const folders = [...contentFolders.keys()].map((name) => `${folder}/${name}/`);
  const parent = file.includes('/') ? `${folder}/${file.split('/', 1)[0]}/` : `${folder}/`;
  return toProblem('file-misplaced', { folder: parent, folders }, { path: `${folder}/${file}` });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
