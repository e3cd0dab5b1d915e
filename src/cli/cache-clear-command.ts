/** `broadsheet cache clear`: removes what earlier builds have left for later ones. */
import { toCacheFolder } from '../build/cache/cache-folder.ts';
import { type Cleared, clearCache } from '../build/cache/clear-cache.ts';
import { toBuildSettings } from '../build/settings.ts';
import { isErrorCode } from '../content/error-code.ts';
import { toShortPath } from './closing-line.ts';
import type { Run } from './command.ts';
import { toSizeText } from './size-text.ts';

/** Removes the cache and says what that has freed. Exit code 1 where a file cannot be removed. */
export const runCacheClear: Run = async (options, around) => {
  const { root, stdout, stderr } = around;
  const settings = toBuildSettings({ root, now: around.clock() });
  const json = options['json'] === true;
  const quiet = json || options['quiet'] === true;
  const onWait = () => {
    if (!quiet) stderr.write('note: A build uses the cache; it is removed when that ends.\n');
  };
  try {
    const cleared = clearCache(settings, onWait);
    const folder = toCacheFolder(settings);
    if (json) stdout.write(`${JSON.stringify({ folder, ...cleared })}\n`);
    else if (!quiet) stdout.write(toText(cleared, toShortPath(root, folder)));
    return 0;
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    stderr.write(
      `error: Unexpected failure to remove the cache (${error.message}), expected files that can be removed.\n`,
    );
    return 1;
  }
};

function toText({ files, bytes }: Cleared, folder: string): string {
  if (files === 0) return `There is no cache in ${folder}.\n`;
  return `Removed the cache in ${folder}: ${files} ${files === 1 ? 'file' : 'files'}, ${toSizeText(bytes)}.\n`;
}
