/** The last step of an answer: status, type, length and body. */
import type { ServerResponse } from 'node:http';
import { contentType } from './content-type.ts';

/** Changes a page on its way to the browser. */
export type Inject = (html: string) => string;

/** Sends the content of a file; `inject` changes it where it is HTML. */
export function sendFile(
  response: ServerResponse,
  status: number,
  path: string,
  content: Buffer,
  inject: Inject | undefined,
): void {
  const type = contentType(path);
  send(
    response,
    status,
    type,
    inject && type.startsWith('text/html') ? Buffer.from(inject(content.toString('utf8'))) : content,
  );
}

/** Sends one line of plain text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', Buffer.from(`${text}\n`));
}

/** Node leaves the body out in answer to HEAD. */
function send(response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(body);
}
