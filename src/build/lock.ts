/** Lets one build at a time write an output folder, also where several processes build. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../content/digest.ts';
import { type Lock, takeLock } from './lock-file.ts';

/**
 * Takes the lock of an output folder, and waits where another build holds it. Where there is no folder
 * for temporary files there is no lock.
 *
 * @param output absolute
 * @param onWait called before waiting
 */
export function lockOutput(output: string, onWait: () => void): Lock {
  return takeLock(join(tmpdir(), `broadsheet-${digestOf(output)}.lock`), 'alone', onWait);
}
