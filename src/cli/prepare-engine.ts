/** Sets up the JavaScript engine, before anything else is loaded. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps compiled code for the next start: in the site's cache where there is one, so that it is carried
 * along with it, else in the system's folder for temporary files. Threads find it by the variable. And
 * collects memory sooner than the engine would by itself: a build makes much that is soon done with.
 */
export function prepareEngine(root: string): void {
  const cache = join(root, '.broadsheet');
  const { directory } = enableCompileCache(existsSync(cache) ? join(cache, 'compiled') : undefined);
  if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
  setFlagsFromString('--heap-growing-percent=40');
}
