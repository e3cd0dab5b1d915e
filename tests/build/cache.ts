/** A cache of one test alone. */
import { type Cache, openCache } from '../../src/build/cache/cache.ts';
import { startStopwatch } from '../../src/build/progress.ts';
import { rememberNothing } from '../../src/build/session.ts';
import type { BuildSettings } from '../../src/build/settings.ts';

/** An empty cache that leaves nothing on disk. */
export function openTestCache(settings: BuildSettings): Cache {
  return openCache(settings, { generator: 'test', lasting: false, onDiscard: () => undefined });
}

/** What an edition is prepared with, where nobody asks for progress. */
export const toTools = (settings: BuildSettings) => ({
  cache: openTestCache(settings),
  remembered: rememberNothing(),
  stopwatch: startStopwatch(),
  onProgress: () => undefined,
});
