/** Sets up the JavaScript engine, before anything else is loaded. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps compiled code for the next start: in the site's cache, so that it is carried along with it, or in the system's
 * folder for temporary files where there is no cache and none is about to be made. Threads find it by the variable. And
 * collects memory sooner than the engine would by itself: a build makes much that is soon done with.
 *
 * @param words those of the command line
 */
export function prepareEngine(root: string, words: readonly string[]): void {
  // First, because what is compiled with other flags is kept apart, and threads have these from their start.
  setFlagsFromString('--heap-growing-percent=40');
  const isKept = existsSync(join(root, '.broadsheet')) || isFirstBuild(root, words);
  const { directory } = enableCompileCache(isKept ? join(root, '.broadsheet', 'compiled') : undefined);
  if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
}

/** Options with which a build is not refused. */
const plain: ReadonlySet<string> = new Set(['--quiet', '--json', '--explain']);

/** Whether a build is sure to make a cache: one that is refused or misspelt must leave nothing, not even compiled code. */
function isFirstBuild(root: string, [command, ...options]: readonly string[]): boolean {
  const isPlain = command === 'build' && options.every((option) => plain.has(option));
  return isPlain && existsSync(join(root, 'content/site.yaml')) && !existsSync(join(root, '_site'));
}
