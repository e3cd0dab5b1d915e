/** Finds a module that is named by path and not imported: a worker's, or a configuration's. */
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of the module `name` (without ending) beside the module at `from` (an
 * `import.meta.url`). It ends as that one does: `.ts` in the repository, `.js` in the package.
 */
export function siblingModule(name: string, from: string): string {
  const ending = from.endsWith('.ts') ? '.ts' : '.js';
  return fileURLToPath(new URL(`${name}${ending}`, from));
}
