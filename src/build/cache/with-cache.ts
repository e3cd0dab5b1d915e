/** Works with a cache, and does the work again where the cache fails. */
import { isErrorCode } from '../../content/error-code.ts';
import { readGeneratorDigest } from '../generator.ts';
import type { BuildSettings } from '../settings.ts';
import { type Cache, openCache } from './cache.ts';
import { lockCache, toDatabasePath } from './cache-folder.ts';
import { isCacheError, removeDatabase, toCacheError } from './database.ts';

/** Keeps a cache open between the builds of one process. */
export interface CacheKeeper {
  /** Gives the cache that is kept, where there is one and it is still what stands on disk. */
  readonly take: () => Cache | undefined;
  /** Takes the cache back. */
  readonly keep: (cache: Cache) => void;
}

/** How a cache is used. */
interface CacheUse {
  /** Whether it lasts; if not, it is of this work alone. */
  readonly lasting: boolean;
  /** Hears one sentence where the cache is not what it was. */
  readonly onNotice: (notice: string) => void;
  /** Absent where the cache is closed after the work. */
  readonly keeper?: CacheKeeper | undefined;
  /** See `Build.changed`. */
  readonly changed?: readonly string[] | undefined;
}

/**
 * Does work with the cache of a site. Where the cache turns out to be corrupt it is made anew, where
 * it cannot be read or written the work goes without it; the result is the same.
 */
export async function withCache<T>(
  settings: BuildSettings,
  { lasting, onNotice, keeper, changed }: CacheUse,
  work: (cache: Cache) => Promise<T>,
): Promise<T> {
  let lasts = lasting;
  let discarded = false;
  const onDiscard = (reason: string) => {
    discarded = true;
    onNotice(`The cache could not be used (${reason}) and was made anew.`);
  };
  const lock = lasting ? lockCache(settings, 'shared') : undefined;
  try {
    for (;;) {
      let cache: Cache | undefined;
      try {
        cache = keeper?.take() ?? openCache(settings, { generator: readGeneratorDigest(), lasting: lasts, onDiscard });
        cache.begin(changed);
        const done = await work(cache);
        if (keeper && lasts) {
          keeper.keep(cache);
          cache = undefined;
        }
        return done;
      } catch (error) {
        if (!lasts || !isCacheError(error)) throw error;
        const { corrupt, message } = toCacheError(error);
        cache?.close();
        cache = undefined;
        if (corrupt && !discarded && isRemoved(settings)) onDiscard(message);
        else {
          lasts = false;
          onNotice(`The cache could not be used (${message}); this build goes without it.`);
        }
      } finally {
        cache?.close();
      }
    }
  } finally {
    lock?.release();
  }
}

/**
 * Writes to a cache when the work is done. A cache that cannot be written then costs the next build
 * time, and this one nothing.
 */
export function recordInCache(cache: Cache, record: () => void, onNotice: CacheUse['onNotice']): void {
  try {
    record();
  } catch (error) {
    if (!isCacheError(error)) throw error;
    const { corrupt, message } = toCacheError(error);
    cache.doubt();
    if (corrupt) cache.spoil();
    onNotice(`The cache could not be written (${message}); the next build makes again what this one made.`);
  }
}

/** Removes a database that is of no use. */
function isRemoved(settings: BuildSettings): boolean {
  try {
    removeDatabase(toDatabasePath(settings));
    return true;
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return false;
  }
}
