/** Finds the files that texts name in quotation marks: what a layout includes, imports or reads. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A quoted text with a dot or slash in it, such as `'../public/mark.svg'`. */
const quoted = /(["'`])([^"'`\n]*[./][^"'`\n]*)\1/g;

/**
 * Absolute paths of the files that texts name, and of those that these name, without the texts
 * themselves. A name may be relative to its file or to one of the folders. It finds more than is used, and nothing
 * that is put together at run time.
 *
 * @param paths absolute paths of texts
 * @param folders absolute paths
 */
export function findNamedFiles(paths: readonly string[], folders: readonly string[]): string[] {
  const known = new Set(paths);
  // A set may grow while it is gone through.
  for (const path of known) {
    for (const [, , name = ''] of readText(path).matchAll(quoted)) {
      const places = [dirname(path), ...folders].map((folder) => resolve(folder, name));
      for (const place of places) if (isFile(place)) known.add(place);
    }
  }
  for (const path of paths) known.delete(path);
  return [...known];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
