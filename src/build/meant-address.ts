/** Tells from a dead link what its author has left out: the beginning of an address, or what is not part of it. */
import { decodeAddress } from '../content/decode-address.ts';
import { isCutScheme } from '../markdown/is-absolute.ts';

/** What the author must have meant. */
export interface MeantAddress {
  readonly meant: string;
  /** What shows it. */
  readonly sign: 'host' | 'mailbox' | 'folder' | 'scheme';
}

/** Endings that are those of other sites and not of files. */
const host = /^(?:www\.[^\s/]+|(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|eu|uk|de|fr|es))(?::\d+)?(?:[/?#]|$)/i;

/**
 * The address that was meant, if it is certain.
 *
 * @param path the address without query and anchor
 * @param there all addresses of the site
 */
export function findMeant(address: string, path: string, there: ReadonlySet<string>): MeantAddress | undefined {
  if (isCutScheme(address)) return { meant: address.replace(/^(https?)[:/]+/i, '$1://'), sign: 'scheme' };
  if (host.test(address)) return { meant: `https://${address}`, sign: 'host' };
  if (/^[^\s/@:]+@[\w-]+(?:\.[\w-]+)+$/.test(path)) return { meant: `mailto:${address}`, sign: 'mailbox' };
  const file = /^(?:.*\/)?public(\/.+)$/.exec(decodeAddress(path))?.[1];
  return file !== undefined && there.has(file) ? { meant: encodeURI(file), sign: 'folder' } : undefined;
}
