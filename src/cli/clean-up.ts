/** Leaves nothing behind when a command ends. */
import { recover } from '../build/staging.ts';

/** Removes or completes what builds left beside a site. What cannot be cleaned up now the next build cleans up. */
export function cleanUp(output: string): void {
  try {
    recover(output);
  } catch {
    // A report has told why, or the next one will.
  }
}
