/** A built site in a temporary folder, for the tests of the server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files by path into `site/` of a new folder; what a server must never reveal can stand beside it. */
export function writeSite(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-serve-'));
  const root = join(folder, 'site');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  mkdirSync(root);
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { folder, root, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Sends bytes as they are, which `fetch` would tidy first, and gives back the whole answer. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    // Only the server ends the connection: a client that says goodbye first gets no answer.
    socket.write(bytes);
  });
}
