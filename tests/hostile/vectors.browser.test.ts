/**
 * Opens every page of a site made of attacks in a real browser, once without the policy that would stop them as
 * well: nothing runs, and no other site is asked. Then each attack as it is, under the policy: it cannot run.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentType } from '../../src/serve/content-type.ts';
import { launchBrowser } from '../browser/launch.ts';
import { buildVectorSite, type VectorSite } from './vector-site.ts';
import { pictureNames, vectors } from './vectors.ts';

const attacks = Object.values(vectors).flat();
/** Pages that are served as they are written here, by path. */
const raw = new Map<string, string>();
let site: VectorSite;
let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildVectorSite(), launchBrowser()]);
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const content = raw.get(path) ?? readFileSync(join(site.output, file));
      response.setHeader('Content-Type', contentType(file));
      response.setHeader('Cache-Control', 'max-age=3600');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  site?.remove();
});

/** What must never happen, with the page on which it did. */
interface Seen {
  readonly ran: Set<string>;
  readonly foreign: Set<string>;
  readonly missing: Set<string>;
}

/** Does to a page what a reader may do: clicks, moves over and focuses everything, but follows no link to elsewhere. */
const useEverything = `(() => {
  addEventListener('submit', (event) => event.preventDefault(), true);
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a, area');
    if (!/^\\s*(?:javascript|data|vbscript):/i.test(link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '')) event.preventDefault();
  }, true);
  for (const element of document.querySelectorAll('body, body *')) {
    for (const type of ['click', 'mouseover', 'mouseenter', 'pointerover', 'focus', 'toggle', 'animationstart', 'wheel', 'copy'])
      element.dispatchEvent(new Event(type, { bubbles: type !== 'focus', cancelable: true }));
    element.focus?.();
  }
})()`;

/** What in a page could run or load, by the page’s own tree. Data in JSON does neither. */
const findDangers = `[...document.querySelectorAll('*:not(script[type="application/ld+json"])')].flatMap((element) => [
  ...(/^(?:script|iframe|frame|object|embed|applet|base|style|form|svg|math|template|portal)$/i.test(element.localName) ? [element.localName] : []),
  ...[...element.attributes].flatMap(({ name, value }) =>
    /^(?:on|style$|srcdoc$|formaction$|action$|ping$|background$|xlink:)/i.test(name) || /^[\\s\\0-\\x20]*(?:javascript|vbscript|data):/i.test(value.replace(/[\\t\\n\\r]/g, '')) && /href|src|cite/.test(name)
      ? [element.localName + ' ' + name] : []),
])`;

async function openContext(
  bypassCSP: boolean,
  onPage: (page: Page) => void,
  onForeign: (url: string) => void,
): Promise<BrowserContext> {
  // No attack reaches the network: nobody answers at this port. The pages themselves are asked for directly.
  const proxy = { server: 'http://127.0.0.1:1', bypass: '127.0.0.1' };
  const context = await browser.newContext({ bypassCSP, proxy });
  await context.addInitScript(`
    globalThis.alert = () => console.log('RAN');
    globalThis.confirm = globalThis.alert;
    globalThis.prompt = globalThis.alert;`);
  // What the policy refuses is not asked for; what a page leads to is no part of it.
  context.on('requestfailed', (request) => {
    const isForeign = /^(?:https?|wss?|ftp):\/\/(?!127\.0\.0\.1)/.test(request.url());
    const isRefused = request.failure()?.errorText === 'csp';
    if (isForeign && !isRefused && !request.isNavigationRequest()) onForeign(request.url());
  });
  context.on('page', onPage);
  return context;
}

/** Opens pages one after the other, some at a time, and tells what they did. */
async function openAll(
  paths: readonly string[],
  bypassCSP: boolean,
  look: (page: Page, path: string) => Promise<void>,
): Promise<Seen> {
  const seen: Seen = { ran: new Set(), foreign: new Set(), missing: new Set() };
  const rest = [...paths];
  const work = async (): Promise<void> => {
    let current = '';
    const onPage = (page: Page): void => {
      page.on('console', (message) => message.text() === 'RAN' && seen.ran.add(current));
      page.on('response', (response) => response.status() === 404 && seen.missing.add(`${current} ${response.url()}`));
    };
    const context = await openContext(bypassCSP, onPage, (url) => seen.foreign.add(`${current} ${url}`));
    const page = await context.newPage();
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      current = path;
      const visit = page.goto(`${origin}/${path}`, { waitUntil: 'load', timeout: 30_000 });
      // An attack as it is may lead elsewhere at once and so end its own load; no page of the site may.
      if (raw.has(`/${path}`)) await visit.then(() => page.evaluate(useEverything)).catch(() => undefined);
      else await visit.then(() => page.evaluate(useEverything));
      await look(page, path);
    }
    await context.close();
  };
  await Promise.all([work(), work(), work()]);
  return seen;
}

it('has 200 attacks and more, each in a page of its own and in many others', () => {
  expect(new Set(attacks).size).toBeGreaterThanOrEqual(200);
  expect(site.pages.filter((path) => /^2026\/01\/06\//.test(path))).toHaveLength(attacks.length + pictureNames.length);
});

it('runs nothing and asks no other site on any page, even without the policy', async () => {
  const dangers: string[] = [];
  const { ran, foreign, missing } = await openAll(site.pages, true, async (page, path) => {
    for (const danger of (await page.evaluate(findDangers)) as string[]) dangers.push(`${path} ${danger}`);
  });
  expect([...ran]).toEqual([]);
  expect([...foreign]).toEqual([]);
  // The form, the script and the template of the search are the paper's own.
  expect(dangers.sort()).toEqual(['form', 'script', 'template'].map((name) => `search/index.html ${name}`));
  expect([...missing].filter((line) => !line.includes('favicon'))).toEqual([]);
}, 600_000);

it('carries a policy on every page under which the attacks themselves, put into it, run nothing', async () => {
  const story = site.pages.find((path) => path.startsWith('2026/01/05/')) ?? '';
  const html = readFileSync(join(site.output, story), 'utf8');
  expect(
    site.pages.filter(
      (path) =>
        !/<head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy"/.test(
          readFileSync(join(site.output, path), 'utf8'),
        ),
    ),
  ).toEqual([]);
  for (const [index, attack] of attacks.entries()) {
    raw.set(
      `/raw/${index}.html`,
      html.replace('</main>', () => `${attack}</main>`),
    );
  }
  // Frames and links to elsewhere are the browser’s to refuse: they are seen as navigations or not at all.
  const paths = attacks.map((_, index) => `raw/${index}.html`);
  const under = await openAll(paths, false, async () => undefined);
  expect([...under.ran]).toEqual([]);
  expect([...under.foreign]).toEqual([]);
  // The same pages without the policy show that the attacks are real, and that they would be seen.
  const without = await openAll(paths, true, async () => undefined);
  raw.clear();
  expect(without.ran.size).toBeGreaterThan(60);
  expect(without.foreign.size).toBeGreaterThan(5);
}, 600_000);
