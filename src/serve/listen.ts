/** Starts to listen, and says in plain words why it cannot. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListenOptions {
  /** 0 lets the system pick a free one. */
  readonly port: number;
  readonly host: string;
  /** False: where the port is taken, one of the next ports is used instead. */
  readonly strictPort: boolean;
}

/** How many ports after a taken one are tried. */
const attempts = 20;

/** Listens, and gives back the port. Throws an Error for people, with the system's own as its cause. */
export async function listen(server: Server, { port, host, strictPort }: ListenOptions): Promise<number> {
  const last = strictPort || port === 0 ? port : Math.min(port + attempts, 65535);
  for (let candidate = port; ; candidate++) {
    try {
      return await listenOn(server, candidate, host);
    } catch (error) {
      if (!isTaken(error) || candidate === last) throw explain(error, port, last, host);
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const isTaken = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

function explain(cause: unknown, port: number, last: number, host: string): Error {
  const ports = last === port ? `port ${port}` : `ports ${port} to ${last}`;
  const action = 'choose another with `--port`';
  if (isTaken(cause)) {
    return new Error(
      `Unexpected use of ${ports} by another program, expected a free port: stop that program or ${action}`,
      { cause },
    );
  }
  if (codeOf(cause) === 'EACCES') {
    return new Error(`Unexpected refusal of ${ports} by the system, expected a port that you may use: ${action}`, {
      cause,
    });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `Unexpected failure to listen on \`${host}\`, ${ports} (${reason}), expected an address of this machine`,
    { cause },
  );
}
