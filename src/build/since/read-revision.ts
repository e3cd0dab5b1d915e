/** Reads the content as it was at a revision, from git. No shell is used, and nothing is written. */
import { execFileSync } from 'node:child_process';
import { isErrorCode } from '../../content/error-code.ts';

/** A file of the content at a revision. */
export interface OldFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly blob: string;
}

/** The content at a revision. */
export interface Revision {
  /** Files that differ now or are gone. */
  readonly changed: () => OldFile[];
  readonly all: () => OldFile[];
  /** The bytes of files, in their order. */
  readonly read: (files: readonly OldFile[]) => Buffer[];
}

/** Why a revision cannot be read. */
export interface Unreadable {
  readonly reason: string;
  /** Whether the clone lacks old commits. */
  readonly isShallow: boolean;
}

/** More than any text that is compared. */
const maxBuffer = 1 << 30;

/** A revision by any name that git knows, of the repository that holds `folder`, absolute. */
export function readRevision(folder: string, name: string): Revision | Unreadable {
  const git = (...words: readonly string[]) => run(folder, words).toString();
  // Git takes what begins with a hyphen for an option; in a name it cannot stand there.
  if (!/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name)) return { reason: 'it cannot be a name', isShallow: false };
  try {
    git('rev-parse', '--is-inside-work-tree');
  } catch (error) {
    return { reason: explain(error), isShallow: false };
  }
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).trim();
  } catch {
    const isShallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
    return { reason: 'there is no such commit', isShallow };
  }
  return {
    changed: () =>
      toChanges(git('diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative', commit, '--', '.')),
    all: () => toTree(git('ls-tree', '-r', '-z', commit)),
    read: (files) => toBytes(run(folder, ['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''))),
  };
}

/** Pairs of `:100644 100644 OLD NEW M` and a path; what is new has no old text. */
function toChanges(text: string): OldFile[] {
  const parts = text.split('\0');
  const files: OldFile[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [mode = '', , blob = ''] = (parts[index] ?? '').slice(1).split(' ');
    if (isFile(mode)) files.push({ path: parts[index + 1] ?? '', blob });
  }
  return files;
}

/** Each as `100644 blob ID<tab>PATH`. */
function toTree(text: string): OldFile[] {
  return text.split('\0').flatMap((line) => {
    const [about = '', path] = line.split(/\t(.*)/s);
    const [mode = '', , blob = ''] = about.split(' ');
    return path !== undefined && isFile(mode) ? [{ path, blob }] : [];
  });
}

/** Each as `ID blob SIZE`, a line end, the bytes and another line end. */
function toBytes(output: Buffer): Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('latin1', at, start).split(' ')[2]);
    files.push(output.subarray(start, start + size));
    at = start + size + 1;
  }
  return files;
}

/** Links and repositories within the repository are no files of the paper. */
const isFile = (mode: string): boolean => mode.startsWith('100');

function run(folder: string, words: readonly string[], input = ''): Buffer {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  // A hook is told where its repository is; here the folder tells it.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR']) delete env[name];
  return execFileSync('git', words, { cwd: folder, env, maxBuffer, input, stdio: 'pipe' });
}

function explain(error: unknown): string {
  if (isErrorCode(error) && error.code === 'ENOENT') return 'git cannot be run here';
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (/not a git repository/i.test(said)) return 'the content is in no git repository';
  return said.split('\n')[0]?.replace(/^fatal: /, '') || 'git cannot read the repository';
}
