/** Who made the site. */
import { readFileSync } from 'node:fs';

/** Name and version of the generator, such as `Broadsheet 1.2.3`. */
export function readGenerator(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = (manifest as { version?: unknown }).version;
  return `Broadsheet ${typeof version === 'string' ? version : '0'}`;
}
