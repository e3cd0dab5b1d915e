/** `broadsheet preview`: serves the finished site as a static host would. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startSiteServer } from '../serve/site-server.ts';
import { type Run, UsageError } from './command.ts';
import { toShortPath } from './report.ts';
import { readServerOptions, untilStopped } from './server-options.ts';

/** Serves until the process is told to stop. */
export const runPreview: Run = async (options, around) => {
  const root = resolve(around.root, String(options['output'] ?? '_site'));
  const isFolder = await stat(root).then((found) => found.isDirectory(), () => false);
  const name = toShortPath(around.root, root);
  if (!isFolder) throw new UsageError(`Unexpected absence of the folder ${name}, expected a finished site. Run \`broadsheet build\` first.`);
  const server = await startSiteServer({ root, ...readServerOptions(options) });
  const json = options['json'] === true;
  around.stdout.write(json ? `${JSON.stringify({ url: server.url })}\n` : `Serving ${name} at ${server.url} (stop with Ctrl+C)\n`);
  await untilStopped();
  await server.close();
  return 0;
};
