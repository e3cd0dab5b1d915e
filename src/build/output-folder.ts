/** Guards the folder that a site is written to: a build replaces all of it, so it must hold nothing else. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isErrorCode } from '../content/error-code.ts';
import { type BuildSettings, isWithin } from './settings.ts';

/** The file that marks a folder as one that builds may replace. */
export const marker = {
  name: '.broadsheet-site',
  text: 'Broadsheet writes this folder; every build replaces it.\n',
} as const;

/** A folder that must not be written, and why. */
class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Refuses an output folder that holds anything but an earlier site of ours, or that contains or lies
 * in what the site is made from.
 *
 * @param output absolute
 * @throws OutputError
 */
export async function checkOutput(
  output: string,
  { root, content, layouts, ...settings }: BuildSettings,
): Promise<void> {
  for (const source of [content, layouts, settings.public].map((folder) => resolve(root, folder))) {
    if (isWithin(source, output) || isWithin(output, source)) {
      throw new OutputError(
        `Unexpected output folder \`${output}\`, expected one apart from \`${source}\`. Name another with --output.`,
      );
    }
  }
  const found = await list(output);
  if (found.length > 0 && !found.includes(marker.name)) {
    throw new OutputError(
      `Unexpected files in the output folder \`${output}\`, expected an empty folder or an earlier site. Remove them or name another folder with --output.`,
    );
  }
}

async function list(output: string): Promise<string[]> {
  return readdir(output).catch((error: unknown): string[] => {
    if (isErrorCode(error) && error.code === 'ENOENT') return [];
    const reason = isErrorCode(error) ? error.code : String(error);
    throw new OutputError(
      `Unexpected output folder \`${output}\` (${reason}), expected a folder that can be read and written.`,
    );
  });
}

/** Marks a folder as a site of ours. */
export async function markOutput(folder: string): Promise<void> {
  await writeFile(join(folder, marker.name), marker.text);
}
