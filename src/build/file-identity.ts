/** Tells whether a file is still the one that was read. */
import { lstatSync } from 'node:fs';

/** Changes when a file is written, replaced or removed; undefined where there is no plain file. */
export function readIdentity(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : undefined;
}
