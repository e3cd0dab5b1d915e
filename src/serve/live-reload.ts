/**
 * Tells open pages about new builds and problems, by server-sent events. A page knows the version it was
 * served with and is sent the current one whenever it connects and whenever it changes; where the two
 * differ it reloads. So no build is missed while a page loads, sleeps, or waits for the server to come back.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ReportedProblem, toPlaceText } from '../problems/reported.ts';
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
  readonly showProblems: (problems: readonly ReportedProblem[]) => void;
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

/** What the browser is told of a problem: the texts that it shows. */
type ShownProblem = Pick<ReportedProblem, 'severity' | 'message' | 'hint'> & { readonly place: string };

function toShown(problem: ReportedProblem): ShownProblem {
  const { severity, message, hint } = problem;
  return { severity, place: toPlaceText(problem), message, ...(hint !== undefined && { hint }) };
}

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
