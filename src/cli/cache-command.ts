/** `broadsheet cache`: says what earlier builds have left for later ones. */
import { type CacheContents, readCacheContents } from '../build/cache/cache-contents.ts';
import { toBuildSettings } from '../build/settings.ts';
import { toShortPath } from './closing-line.ts';
import type { Run } from './command.ts';
import { toSizeText } from './size-text.ts';

/** Prints where the cache is, its size and what is in it. */
export const runCache: Run = async (options, around) => {
  const contents = readCacheContents(toBuildSettings({ root: around.root, now: around.clock() }));
  around.stdout.write(
    options['json'] === true
      ? `${JSON.stringify(contents)}\n`
      : toText(contents, toShortPath(around.root, contents.folder)),
  );
  return 0;
};

function toText({ bytes, bodies, pages, pictures, pictureFiles, unreadable }: CacheContents, folder: string): string {
  if (bytes === 0) return `There is no cache in ${folder}.\n`;
  const ofSites = Object.entries(pages).map(([output, number]) => `${number} of ${output}`);
  const rows = [
    ['bodies', unreadable === undefined ? `${bodies}` : `unknown (${unreadable})`],
    ['pages', unreadable === undefined ? ofSites.join(', ') || '0' : 'unknown'],
    ['pictures', pictureFiles === 0 ? '0' : `${pictures}, in ${pictureFiles} files`],
  ];
  const lines = rows.map(([name = '', value]) => `  ${name.padEnd(10)}${value}\n`);
  return `The cache in ${folder} has ${toSizeText(bytes)}:\n${lines.join('')}`;
}
