/** Reads full addresses that lead to the paper itself. */
import { toSitePath } from './site-path.ts';

/**
 * The path on the site of a full address, decoded and without query and anchor; undefined where another
 * host has it, or where it is no path that the site can have.
 *
 * @param hosts lower case; those of the paper
 */
export function toOwnPath(address: string, hosts: readonly string[]): string | undefined {
  const url = URL.parse(address);
  return url && hosts.includes(url.host) ? toSitePath(url.pathname) : undefined;
}
