/** Who made the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../content/digest.ts';
import { listFiles } from '../content/list-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readManifest = (): string => readFileSync(join(root, 'package.json'), 'utf8');

/** Name and version of the generator, such as `Broadsheet 1.2.3`. */
export function readGenerator(): string {
  const { version } = JSON.parse(readManifest()) as { version?: unknown };
  return `Broadsheet ${typeof version === 'string' ? version : '0'}`;
}

/**
 * Digest of everything that the generator's results depend on besides the site: its own code, the
 * versions of the packages that it names, and those of Node.js and its tables of languages and zones.
 */
export function readGeneratorDigest(): string {
  const code = fileURLToPath(new URL('..', import.meta.url));
  const files = listFiles(code).map((path) => readFileSync(join(code, path), 'utf8'));
  const { node, icu, unicode, tz } = process.versions;
  return digestOf([readManifest(), node, icu, unicode, tz, ...files].join('\n'));
}
