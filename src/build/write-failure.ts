/** Makes a problem of what the file system refused while the site was written. */
import { tmpdir } from 'node:os';
import { isErrorCode } from '../content/error-code.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { toInputPath } from './settings.ts';
import { isHalfInPlace } from './staging.ts';

/** What only writing meets, wherever it writes. */
const whenFull: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the system allows no larger file',
  EROFS: 'the disk is read-only',
};

/** What reading meets as well. */
const whenRefused: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOTDIR: 'a file is in the way of a folder',
  EISDIR: 'a folder is in the way of a file',
  ENAMETOOLONG: 'the name is too long',
  EXDEV: 'it is on another disk than the folder around the site',
};

/** How a folder of new files is named, after the name of the site. */
const besideSite = /\.(?:new|ready)-\d+-[\da-f-]{36}(?=[/\\]|$)/;

/**
 * The problem for an error of the file system that arose while the site was written; undefined for
 * every other error.
 *
 * @param folder absolute path of the finished site, or of the folder beside it that is written first
 * @param root the site's folder, absolute
 */
export function toWriteProblem(error: unknown, folder: string, root: string): Problem | undefined {
  if (isTemporaryFileFull(error)) {
    return toProblem('output-unwritable', { name: tmpdir(), reason: error.message }, { path: tmpdir() });
  }
  if (!isErrorCode(error)) return undefined;
  const output = folder.replace(besideSite, '');
  const { code, path, dest } = error as typeof error & { readonly dest?: string };
  const place = [dest, path].map((each) => each?.replace(besideSite, '')).find((each) => each?.startsWith(output));
  const reason = whenFull[code] ?? (place === undefined ? undefined : (whenRefused[code] ?? code));
  if (reason === undefined) return undefined;
  const name = toInputPath(root, place ?? output);
  return toProblem(isHalfInPlace(output) ? 'output-unfinished' : 'output-unwritable', { name, reason }, { path: name });
}

/** A build without a lasting cache keeps bodies in a temporary database: SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN. */
function isTemporaryFileFull(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as NodeJS.ErrnoException & { readonly errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' && [10, 13, 14].includes(errcode & 0xff);
}
