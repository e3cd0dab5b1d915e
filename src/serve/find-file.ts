/** Finds the file that a static host would serve for a path. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RequestPath } from './request-path.ts';

/** A file to serve, a folder whose address lacks its last slash, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

const missing: Found = { kind: 'missing' };

/** Looks a request up in `root`. Links in the file system that lead out of `root` are not followed. */
export async function findFile(root: string, { names, folder, pathname, query }: RequestPath): Promise<Found> {
  const path = join(root, ...names);
  if (!folder && (await isFileWithin(root, path))) return { kind: 'file', path };
  const index = join(path, 'index.html');
  if (!(await isFileWithin(root, index))) return missing;
  return folder ? { kind: 'file', path: index } : { kind: 'redirect', location: `${pathname}/${query}` };
}

async function isFileWithin(root: string, path: string): Promise<boolean> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]);
    return realFile.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep) && (await stat(realFile)).isFile();
  } catch {
    // Whatever the reason (absent, not allowed, name too long), a host has nothing to serve.
    return false;
  }
}
