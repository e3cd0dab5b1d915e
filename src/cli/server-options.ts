/** What the commands that serve share. */
import { type OptionValues, UsageError } from './command.ts';

const defaultPort = 8080;

/** Where a server listens: at the port that the user named and no other, or at the next free one from 8080. */
export function readServerOptions(options: OptionValues): { port: number; host: string; strictPort: boolean } {
  const given = options['port'];
  const port = given === undefined ? defaultPort : Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`Unexpected value \`${given}\` for --port, expected a number from 0 to 65535.`);
  }
  return { port, host: String(options['host'] ?? '127.0.0.1'), strictPort: given !== undefined };
}

/** Resolves when the process is told to stop. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
