import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReportedProblem } from '../../src/problems/reported.ts';
import { createLiveReload, type LiveReload } from '../../src/serve/live-reload.ts';
import { type SiteServer, startSiteServer } from '../../src/serve/site-server.ts';
import { sendRaw, writeSite } from './site-on-disk.ts';

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><body><p>Story</p></body>\n</html>\n`;
let site: ReturnType<typeof writeSite>;
let live: LiveReload;
let server: SiteServer;

beforeEach(async () => {
  site = writeSite({ 'index.html': page, 'bare.html': 'no body', 'a.txt': page });
  live = createLiveReload();
  server = await startSiteServer({ root: site.root, port: 0, live });
});
afterEach(async () => {
  await server.close();
  site.remove();
});

const text = async (path: string): Promise<string> => (await fetch(new URL(path, server.url))).text();
const script = /<script src="\/__broadsheet\/reload\.js" data-version="([^"]+)" defer><\/script>/;
const versionOf = async (path: string) => script.exec(await text(path))?.[1];

interface State {
  readonly version: string;
  readonly problems: readonly Record<string, string>[];
}

/** Listens as a page does. `next` is the next state, or undefined at the end of the connection. */
async function listen() {
  const stop = new AbortController();
  const response = await fetch(new URL('/__broadsheet/events', server.url), { signal: stop.signal });
  const states = (async function* () {
    let rest = '';
    for await (const chunk of response.body ?? []) {
      rest += new TextDecoder().decode(chunk);
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) yield JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '') as State;
    }
  })();
  return { response, stop: () => stop.abort(), next: async () => (await states.next()).value as State | undefined };
}

const problem: ReportedProblem = {
  code: 'missing-key',
  severity: 'error',
  file: 'content/articles/talks.md',
  line: 3,
  column: 9,
  message: 'Unexpected absence of `beat`',
  hint: 'Add a line.',
};

it('adds the script to HTML before the end of the body, and lets the policy allow it', async () => {
  const html = await text('/');
  const version = script.exec(html)?.[1];
  expect(html).toBe(
    page
      .replace("'none'", "'none'; script-src 'self'; connect-src 'self'")
      .replace('</body>', `<script src="/__broadsheet/reload.js" data-version="${version}" defer></script></body>`),
  );
  expect(await text('/bare.html')).toMatch(new RegExp(`^no body${script.source}$`));
});

it('sends the right length, and leaves other files as they are', async () => {
  const response = await fetch(server.url);
  expect(Number(response.headers.get('content-length'))).toBe((await response.arrayBuffer()).byteLength);
  expect(await text('/a.txt')).toBe(page);
});

it('reaches a reader who gets the page of an unknown address, with or without one of the site', async () => {
  expect(await text('/nothing')).toMatch(script);
  site.write('404.html', '<body>lost</body>');
  expect(await text('/nothing')).toMatch(/^<body>lost<script/);
});

it('sends JavaScript that parses', async () => {
  const response = await fetch(new URL('/__broadsheet/reload.js', server.url));
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const source = await response.text();
  expect(() => new Function(source)).not.toThrow();
});

it('tells a page its version when it connects, and another one after a build', async () => {
  const before = await versionOf('/');
  const tab = await listen();
  expect(tab.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(await tab.next()).toEqual({ version: before, problems: [] });
  live.reload();
  const after = await tab.next();
  expect(after?.version).not.toBe(before);
  expect(await versionOf('/')).toBe(after?.version);
  tab.stop();
});

it('has a version of its own after a restart', async () => {
  const injected = createLiveReload().injector()('<body></body>');
  expect(injected).toMatch(script);
  expect(injected).not.toContain(await versionOf('/'));
});

it('tells open pages and pages opened later about problems, until they are cleared', async () => {
  const tab = await listen();
  await tab.next();
  live.showProblems([problem]);
  const { severity, message, hint } = problem;
  const shown = [{ severity, place: 'content/articles/talks.md:3:9', message, hint }];
  expect((await tab.next())?.problems).toEqual(shown);
  const later = await listen();
  expect((await later.next())?.problems).toEqual(shown);
  live.clearProblems();
  expect((await tab.next())?.problems).toEqual([]);
  expect((await later.next())?.problems).toEqual([]);
  tab.stop();
  later.stop();
});

it('keeps a bounded number of connections, the newest', async () => {
  const oldest = await listen();
  await oldest.next();
  const tabs = [];
  for (let i = 0; i < 64; i++) tabs.push(await listen());
  expect(await oldest.next()).toBeUndefined();
  live.reload();
  const newest = tabs.at(-1);
  await newest?.next();
  expect((await newest?.next())?.version).toMatch(/\.1$/);
  for (const tab of tabs) tab.stop();
});

it('outlives pages that went away', async () => {
  for (let i = 0; i < 10; i++) {
    const tab = await listen();
    tab.stop();
    live.reload();
  }
  expect(await versionOf('/')).toMatch(/\.10$/);
});

it('ends open connections promptly when the server closes', async () => {
  const tab = await listen();
  await tab.next();
  const start = performance.now();
  await server.close();
  expect(await tab.next().catch(() => undefined)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});

it('ends its connections itself, without the server', async () => {
  const tab = await listen();
  await tab.next();
  live.close();
  expect(await tab.next()).toBeUndefined();
  live.reload();
  expect(await versionOf('/')).toMatch(/\.1$/);
});

it('does not tell other hosts anything', async () => {
  live.showProblems([problem]);
  const answer = await sendRaw(
    server.port,
    'GET /__broadsheet/events HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  expect(answer).not.toContain('talks.md');
});
