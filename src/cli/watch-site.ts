/** Watches what a site is made from. */
import { resolve } from 'node:path';
import { watch } from 'chokidar';
import type { BuildSettings } from '../build/settings.ts';

/** Editors save in several steps; this many milliseconds of quiet end a save. */
const quiet = 40;

/** The configuration of Eleventy: a change of it needs a new thread. */
const configuration = '.eleventy.ts';

/**
 * Watches content, layouts, public files and configuration.
 *
 * @param onChange called after each change, with true when the configuration is among what changed
 */
export function watchSite(
  { root, content, layouts, public: publicFolder }: BuildSettings,
  output: string,
  onChange: (configurationChanged: boolean) => void,
): { readonly close: () => Promise<void> } {
  const paths = [content, layouts, publicFolder, configuration].map((path) => resolve(root, path));
  const watcher = watch(paths, { ignoreInitial: true, ignored: (path) => path.startsWith(output) });
  let timer: NodeJS.Timeout | undefined;
  let configurationChanged = false;
  watcher.on('all', (_, path) => {
    configurationChanged ||= path.endsWith(configuration);
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange(configurationChanged);
      configurationChanged = false;
    }, quiet);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
