/**
 * Tells open pages about new builds and problems, by server-sent events. A page knows the version it was
 * served with and is sent the current one whenever it connects and whenever it changes; where the two
 * differ it reloads. So no build is missed while a page loads, sleeps, or waits for the server to come back.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isError, type Problem } from '../problems/problem.ts';
import { createEventStream } from './event-stream.ts';
import { relaxMetaPolicies } from './relax-policy.ts';
import { reloadScript } from './reload-script.ts';
import type { Inject } from './send.ts';

/** Live reload of one server. */
export interface LiveReload {
  /** Answers a request for an address of its own, and says whether it did. */
  readonly respond: (pathname: string, request: IncomingMessage, response: ServerResponse) => boolean;
  /** A function that adds the script to a page of the version that is current now. */
  readonly injector: () => Inject;
  /** Makes every open page reload. */
  readonly reload: () => void;
  /** Shows problems on every open page, and on every page opened from now on. */
  readonly showProblems: (problems: readonly Problem[]) => void;
  readonly clearProblems: () => void;
  /** Ends every connection. */
  readonly close: () => void;
}

const scriptPath = '/__broadsheet/reload.js';
const eventsPath = '/__broadsheet/events';

/** Starts with no problems and a version that no earlier server had. */
export function createLiveReload(): LiveReload {
  const events = createEventStream();
  const start = randomUUID();
  let builds = 0;
  let problems: readonly ShownProblem[] = [];
  const version = (): string => `${start}.${builds}`;
  const state = (): string => JSON.stringify({ version: version(), problems });
  const show = (shown: readonly ShownProblem[]): void => {
    problems = shown;
    events.send(state());
  };

  return {
    respond(pathname, request, response) {
      if (pathname === scriptPath) sendScript(response);
      else if (pathname === eventsPath && request.method === 'GET') events.connect(response, state());
      else return false;
      return true;
    },
    injector: () => withScript(version()),
    reload() {
      builds++;
      events.send(state());
    },
    showProblems: (list) => show(list.map(toShown)),
    clearProblems: () => show([]),
    close: events.close,
  };
}

/** What the browser is told of a problem. */
interface ShownProblem {
  readonly severity: 'error' | 'warning';
  /** Such as `content/articles/talks.md:3:9`. */
  readonly place: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

const toShown = (problem: Problem): ShownProblem => ({
  severity: isError(problem) ? 'error' : 'warning',
  place: [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':'),
  message: problem.reason,
  hint: problem.note,
});

function withScript(version: string): Inject {
  const element = `<script src="${scriptPath}" data-version="${version}" defer></script>`;
  return (html) => {
    const page = relaxMetaPolicies(html);
    const end = page.toLowerCase().lastIndexOf('</body>');
    return end === -1 ? page + element : page.slice(0, end) + element + page.slice(end);
  };
}

function sendScript(response: ServerResponse): void {
  const script = Buffer.from(reloadScript(eventsPath));
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Content-Length': script.byteLength });
  response.end(script);
}
