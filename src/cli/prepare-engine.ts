/** Sets up the JavaScript engine, before anything else is loaded. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** Commands that make a cache where there is none. */
const caching: ReadonlySet<string | undefined> = new Set(['build', 'check', 'dev']);

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
  const { directory } = enableCompileCache(hasCache(root, words) ? join(root, '.broadsheet', 'compiled') : undefined);
  if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
}

function hasCache(root: string, words: readonly string[]): boolean {
  if (existsSync(join(root, '.broadsheet'))) return true;
  return caching.has(words[0]) && !words.includes('--no-cache') && existsSync(join(root, 'content', 'site.yaml'));
}
