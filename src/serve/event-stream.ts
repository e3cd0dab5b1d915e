/** Server-sent events: one line of data to every browser that listens. */
import type { ServerResponse } from 'node:http';

export interface EventStream {
  /** Turns an answer into a connection that stays open, and sends `data` as its first event. */
  readonly connect: (response: ServerResponse, data: string) => void;
  /** Sends an event to every connection. */
  readonly send: (data: string) => void;
  /** Ends every connection. */
  readonly close: () => void;
}

/** More open pages than anyone looks at; beyond it the oldest connection makes room. */
const maxConnections = 64;

/** A stream without connections. `data` must be without line breaks. */
export function createEventStream(): EventStream {
  const connections = new Set<ServerResponse>();
  const end = (connection: ServerResponse): void => {
    connections.delete(connection);
    connection.end();
  };
  return {
    connect(response, data) {
      const [oldest] = connections;
      if (oldest !== undefined && connections.size >= maxConnections) end(oldest);
      connections.add(response);
      response.on('close', () => connections.delete(response));
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: 500\n${toEvent(data)}`);
    },
    send(data) {
      for (const connection of connections) connection.write(toEvent(data));
    },
    close() {
      for (const connection of connections) end(connection);
    },
  };
}

const toEvent = (data: string): string => `data: ${data}\n\n`;
