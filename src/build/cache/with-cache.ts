/** Works with a cache, and does the work again where the cache fails. */
import { readGeneratorDigest } from '../generator.ts';
import type { BuildSettings } from '../settings.ts';
import { type Cache, openCache } from './cache.ts';
import { lockCache, toDatabasePath } from './cache-folder.ts';
import { CacheError, removeDatabase, toCacheError } from './database.ts';

/** How a cache is used. */
interface CacheUse {
  /** Whether it lasts; if not, it is of this work alone. */
  readonly lasting: boolean;
  /** Hears one sentence where the cache is not what it was. */
  readonly onNotice: (notice: string) => void;
}

/**
 * Does work with the cache of a site. Where the cache turns out to be corrupt it is made anew, where
 * it cannot be read or written the work goes without it; the result is the same.
 */
export async function withCache<T>(
  settings: BuildSettings,
  { lasting, onNotice }: CacheUse,
  work: (cache: Cache) => Promise<T>,
): Promise<T> {
  const generator = readGeneratorDigest();
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
        cache = openCache(settings, { generator, lasting: lasts, onDiscard });
        return await work(cache);
      } catch (error) {
        if (!lasts || !isCacheError(error)) throw error;
        const { corrupt, message } = toCacheError(error);
        cache?.close();
        cache = undefined;
        if (corrupt && !discarded) {
          removeDatabase(toDatabasePath(settings));
          onDiscard(message);
        } else {
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
export function recordInCache(record: () => void, onNotice: CacheUse['onNotice']): void {
  try {
    record();
  } catch (error) {
    if (!isCacheError(error)) throw error;
    onNotice(
      `The cache could not be written (${toCacheError(error).message}); the next build makes again what this one made.`,
    );
  }
}

const isCacheError = (error: unknown): boolean =>
  error instanceof CacheError || (error as { code?: unknown } | null)?.code === 'ERR_SQLITE_ERROR';
