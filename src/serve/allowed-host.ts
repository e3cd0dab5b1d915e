/**
 * Guards a local server against DNS rebinding: a page on the web can point a name of its own at 127.0.0.1
 * and then read drafts through the reader's browser, but its requests carry that name as their `Host`.
 */
import { isIP } from 'node:net';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);
const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Whether a `Host` header names this machine or the host that the server was asked to listen on. */
export function isAllowedHost(header: string | undefined, host: string): boolean {
  const name = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::\d+)?$/i
    .exec(header ?? '')
    ?.slice(1)
    .find((part) => part !== undefined);
  if (name === undefined) return false;
  const wanted = name.toLowerCase();
  if (loopback.has(wanted) || wanted === host.toLowerCase()) return true;
  // A server for the whole network is asked for by its number, and a number cannot be rebound.
  return everyAddress.has(host) && isIP(wanted) !== 0;
}
