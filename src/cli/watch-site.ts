/** Watches what a site is made from. */
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { type BuildSettings, configurations, isWithin } from '../build/settings.ts';

/** Editors save in several steps; this many milliseconds of quiet end a save. */
const quiet = 25;

/** What happens to files, as the watcher names it. */
const fileEvents: ReadonlySet<string> = new Set(['add', 'change', 'unlink']);

/** What changed. */
export interface SiteChange {
  /**
   * Whether code is among it (the configuration, a layout or what one of them imports): what a thread has once loaded
   * of it, it keeps.
   */
  readonly code: boolean;
  /** Absolute paths of all files that changed, came or went, where none of them is code and no folder is among them. */
  readonly files: readonly string[] | undefined;
}

/** A site that is being watched. */
export interface SiteWatcher {
  /** Watches more files of code, such as those that the configuration imports; relative to the site's folder or absolute. */
  readonly follow: (paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

/**
 * Watches content, layouts, public files and configuration. The folders around them are watched too, and
 * nothing else in those: so a source may come, go and come back.
 *
 * @param onChange called after each change, or several of one moment
 */
export function watchSite(
  { root, content, layouts, public: publicFolder }: BuildSettings,
  output: string,
  onChange: (change: SiteChange) => void,
): SiteWatcher {
  const data = [content, publicFolder].map((path) => resolve(root, path));
  const code = new Set([layouts, ...configurations].map((path) => resolve(root, path)));
  let timer: NodeJS.Timeout | undefined;
  let hasCode = false;
  let hasFolder = false;
  const files = new Set<string>();
  const onEvent = (event: string, path: string) => {
    hasCode ||= [...code].some((each) => isOnWay(resolve(path), each));
    hasFolder ||= !fileEvents.has(event);
    files.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange({ code: hasCode, files: hasCode || hasFolder ? undefined : [...files] });
      hasCode = false;
      hasFolder = false;
      files.clear();
    }, quiet);
  };
  const start = (sources: readonly string[]) => {
    const ignored = (path: string) =>
      isWithin(resolve(path), output) || !sources.some((each) => isOnWay(resolve(path), each));
    return watch(toFolders(root, sources), { ignoreInitial: true, ignored }).on('all', onEvent);
  };
  const watchers = [start([...data, ...code])];
  return {
    follow(paths) {
      const found = paths.map((path) => resolve(root, path)).filter((path) => !code.has(path));
      if (found.length === 0) return;
      for (const path of found) code.add(path);
      watchers.push(start([...new Set(found)]));
    },
    async close() {
      clearTimeout(timer);
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}

/** Whether a path is or lies in a source, or is a folder around it; both absolute. */
const isOnWay = (path: string, source: string): boolean => isWithin(path, source) || isWithin(source, path);

/** The folders to watch for the sake of some paths: the site's folder, and that around each path outside of it. */
function toFolders(root: string, paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => (isWithin(path, root) ? root : dirname(path))))];
}
