/** `broadsheet preview`: serves the finished site as a static host would. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toShortPath } from './closing-line.ts';
import { type Run, UsageError } from './command.ts';
import { announce, startServer, untilStopped } from './server.ts';

/** Serves until the process is told to stop. */
export const runPreview: Run = async (options, around) => {
  const root = resolve(around.root, String(options['output'] ?? '_site'));
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    const name = toShortPath(around.root, root);
    throw new UsageError(
      `Unexpected absence of the folder ${name}, expected a finished site. Run \`broadsheet build\` first.`,
    );
  }
  const server = await startServer(root, options);
  const stopped = untilStopped();
  announce(server, root, options, around);
  await stopped;
  await server.close();
  return 0;
};
