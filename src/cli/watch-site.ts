/** Watches what a site is made from. */
import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { type BuildSettings, configurations, isWithin } from '../build/settings.ts';

/** Editors save in several steps; this many milliseconds of quiet end a save. */
const quiet = 40;

/**
 * Watches content, layouts, public files and configuration.
 *
 * @param onChange called after each change, with true when code is among what changed (the configuration
 *   or a layout): what a thread has once loaded of it, it keeps
 */
export function watchSite(
  { root, content, layouts, public: publicFolder }: BuildSettings,
  output: string,
  onChange: (codeChanged: boolean) => void,
): { readonly close: () => Promise<void> } {
  const data = [content, publicFolder].map((path) => resolve(root, path));
  const code = [layouts, ...configurations].map((path) => resolve(root, path));
  const ignored = (path: string) => isWithin(resolve(path), output);
  const watcher = watch([...data, ...code], { ignoreInitial: true, ignored });
  let timer: NodeJS.Timeout | undefined;
  let codeChanged = false;
  watcher.on('all', (_, path) => {
    codeChanged ||= code.some((each) => isWithin(resolve(path), each));
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange(codeChanged);
      codeChanged = false;
    }, quiet);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
