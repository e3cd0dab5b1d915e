/** Finds the files of the site that a command line names. */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BuildSettings, isWithin, toInputPath } from '../build/settings.ts';
import { UsageError } from './command.ts';

/** Whether a file, by its path from the site's folder, is one of those that were named. */
export type IsNamed = (file: string) => boolean;

/**
 * The files at these paths, relative to the working directory or absolute; a folder stands for all files
 * below it. Where none is named all are.
 *
 * @throws UsageError where a path is no file of the site
 */
export function findNamedFiles(words: readonly string[], settings: BuildSettings): IsNamed {
  if (words.length === 0) return () => true;
  const named = words.map((word) => findFile(word, settings));
  return (file) => {
    const path = file.normalize('NFC');
    return named.some((name) => path === name || path.startsWith(`${name}/`));
  };
}

function findFile(word: string, { root, content, layouts, public: folder }: BuildSettings): string {
  const folders = [content, folder, layouts];
  const path = resolve(root, word);
  // A temporary folder or a working directory may be known by two names.
  const inside = [path, toRealPath(path)].find(
    (each) => each !== undefined && isWithin(each, toRealPath(root) ?? root),
  );
  const found = isWithin(path, root) ? path : inside;
  const name = found === undefined ? '' : toInputPath(isWithin(found, root) ? root : (toRealPath(root) ?? root), found);
  const isOurs = folders.some((each) => name === each || name.startsWith(`${each}/`));
  if (isOurs && statSync(path, { throwIfNoEntry: false })) return name.normalize('NFC');
  throw new UsageError(`Unexpected file \`${word}\`, expected one in \`${content}/\` or \`${folder}/\` that exists.`);
}

function toRealPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
