/** What the commands that serve share. */
import type { LiveReload } from '../serve/live-reload.ts';
import { type SiteServer, startSiteServer } from '../serve/site-server.ts';
import { toShortPath } from './closing-line.ts';
import { type OptionValues, type Surroundings, UsageError } from './command.ts';

const defaultPort = 8080;

/**
 * Serves a folder at the port that the user named and no other, or else at the next free one from 8080.
 *
 * @throws UsageError where that cannot be
 */
export async function startServer(root: string, options: OptionValues, live?: LiveReload): Promise<SiteServer> {
  const given = options['port'];
  const host = String(options['host'] ?? '127.0.0.1');
  const port = given === undefined ? defaultPort : toPort(given);
  try {
    return await startSiteServer({ root, port, host, strictPort: given !== undefined, ...(live && { live }) });
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message}.` : String(error));
  }
}

function toPort(given: string | boolean): number {
  const port = Number(given);
  if (/^\d+$/.test(String(given)) && port <= 65535) return port;
  throw new UsageError(`Unexpected value \`${given}\` for --port, expected a number from 0 to 65535.`);
}

/** Says where the server is: on standard output, with `--json` as one line of JSON. */
export function announce(
  { url }: SiteServer,
  folder: string,
  options: OptionValues,
  { stdout, root }: Surroundings,
): void {
  const text = `Serving ${toShortPath(root, folder)} at ${url} (stop with Ctrl+C)`;
  stdout.write(`${options['json'] === true ? JSON.stringify({ url }) : text}\n`);
}

/** Resolves when the process is told to stop. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
