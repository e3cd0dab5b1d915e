/**
 * Serves a built site from this machine as a static host would: for `preview` as it is, for `dev` with live
 * reload. Files are looked up at each request, so a new build is seen at once.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isAllowedHost } from './allowed-host.ts';
import { findFile } from './find-file.ts';
import { listen } from './listen.ts';
import type { LiveReload } from './live-reload.ts';
import { parseRequestPath, type RequestPath } from './request-path.ts';
import { type Inject, sendFile, sendText } from './send.ts';

export interface SiteServerOptions {
  /** The folder of the built site. It may be absent, and it may be replaced while the server runs. */
  readonly root: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** The address to listen on. Default `127.0.0.1`: nobody else on the network can connect. */
  readonly host?: string;
  /** Whether to fail where the port is taken. Default true; false takes one of the next ports. */
  readonly strictPort?: boolean;
  /** Reloads pages in the browser; absent in a preview. */
  readonly live?: LiveReload;
}

export interface SiteServer {
  /** Address of the front page, with `/` at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection and stops listening. */
  readonly close: () => Promise<void>;
}

/** Starts the server. Throws an Error that names the port where it cannot listen. */
export async function startSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { host = '127.0.0.1', strictPort = true, live } = options;
  const server = createServer((request, response) => {
    respond(request, response, options).catch(() => fail(response));
  });
  const port = await listen(server, { port: options.port, host, strictPort });
  const close = () =>
    new Promise<void>((resolve) => {
      live?.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${nameInUrl(host)}:${port}/`, port, close };
}

function nameInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function respond(request: IncomingMessage, response: ServerResponse, options: SiteServerOptions): Promise<void> {
  const { host = '127.0.0.1', live } = options;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!isAllowedHost(request.headers.host, host))
    return sendText(response, 403, 'This server answers to its own address only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are served.');
  }
  const path = parseRequestPath(request.url ?? '');
  if (path === undefined) return sendText(response, 400, 'The address is malformed.');
  if (live?.respond(path.pathname, request, response)) return;
  await serve(path, response, options);
}

async function serve(path: RequestPath, response: ServerResponse, { root, live }: SiteServerOptions): Promise<void> {
  // The version of the pages is taken before the file is read: a build in between makes the page reload.
  const inject = live?.injector();
  const found = await findFile(root, path);
  if (found.kind === 'missing') return notFound(response, root, inject);
  if (found.kind === 'file') return sendFile(response, 200, found.path, await readFile(found.path), inject);
  response.setHeader('Location', found.location);
  sendText(response, 301, `Moved to ${found.location}`);
}

async function notFound(response: ServerResponse, root: string, inject: Inject | undefined): Promise<void> {
  const path = join(root, '404.html');
  const content = await readFile(path).catch(() => undefined);
  if (content !== undefined) return sendFile(response, 404, path, content, inject);
  if (inject === undefined) return sendText(response, 404, 'Not found.');
  // Before the first good build there is no page at all, yet one must show what is wrong.
  const page =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><body><p>Not found.</p></body></html>';
  sendFile(response, 404, path, Buffer.from(page), inject);
}

/** A file may vanish between its look-up and its reading, in the middle of a build; the server lives on. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else sendText(response, 500, 'The file could not be read.');
}
