/** Seals: digests beside what the cache keeps, because SQLite itself does not notice a changed byte. */
import { hash } from 'node:crypto';
import { CacheError } from './database.ts';

/** What is sealed. */
type Sealed = string | number | null | undefined;

/** A seal of values. */
export function seal(...values: readonly Sealed[]): string {
  return hash('sha1', values.join('\u0000'), 'base64url').slice(0, 16);
}

/**
 * Checks a seal.
 *
 * @throws CacheError where the values are not those that were sealed
 */
export function checkSeal(found: unknown, ...values: readonly Sealed[]): void {
  if (found !== seal(...values)) throw new CacheError('a value is not what was written', true);
}
