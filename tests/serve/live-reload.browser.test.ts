import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ReportedProblem } from '../../src/problems/reported.ts';
import { createLiveReload, type LiveReload } from '../../src/serve/live-reload.ts';
import { type SiteServer, startSiteServer } from '../../src/serve/site-server.ts';
import { launchBrowser } from '../browser/launch.ts';
import { writeSite } from './site-on-disk.ts';

const html = (title: string): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'">
<title>${title}</title><link rel="stylesheet" href="/tall.css"><link rel="icon" href="/icon.svg"></head><body><h1>${title}</h1><a href="/b/">b</a></body></html>`;

let browser: Browser;
let site: ReturnType<typeof writeSite>;
let live: LiveReload;
let server: SiteServer;
let page: Page;
let messages: string[];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

beforeEach(async () => {
  site = writeSite({
    'index.html': html('one'),
    'b/index.html': html('b'),
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'tall.css': 'h1 { margin-block-end: 5000px }',
  });
  live = createLiveReload();
  server = await startSiteServer({ root: site.root, port: 0, live });
  page = await browser.newPage();
  messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  const connected = page.waitForResponse((response) => response.url().endsWith('/events'));
  await page.goto(server.url);
  await connected;
});
afterEach(async () => {
  await page.close();
  await server.close();
  site.remove();
});

const problem = (key: string): ReportedProblem => ({
  code: 'missing-key',
  severity: 'error',
  file: 'content/articles/talks.md',
  line: 3,
  column: 9,
  message: `Unexpected absence of ${key}`,
  hint: `Add ${key}.`,
});
const heading = (name: string) => page.getByRole('heading', { name });
const dialog = () => page.getByRole('alertdialog');

it('reloads after a build and keeps the place on the page', async () => {
  await page.evaluate('scrollTo(0, 2345)');
  site.write('index.html', html('two'));
  live.reload();
  await heading('two').waitFor();
  await expect.poll(() => page.evaluate('scrollY')).toBe(2345);
  expect(messages).toEqual([]);
});

it('stays as it is while nothing is built', async () => {
  await page.evaluate('window.mark = 1');
  live.showProblems([problem('beat')]);
  await dialog().waitFor();
  live.clearProblems();
  await dialog().waitFor({ state: 'hidden' });
  expect(await page.evaluate('window.mark')).toBe(1);
});

it('reloads when a new server has taken the place of the old one', async () => {
  const { port } = server;
  await server.close();
  site.write('index.html', html('after the restart'));
  server = await startSiteServer({ root: site.root, port, live: createLiveReload() });
  await heading('after the restart').waitFor();
});

it('gives up its connection while nobody looks, and catches up afterwards', async () => {
  const become = (state: string) =>
    page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));`);
  const closed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/events'));
  await become('hidden');
  await closed;
  site.write('index.html', html('two'));
  live.reload();
  expect(await heading('one').count()).toBe(1);
  await become('visible');
  await heading('two').waitFor();
});

it('shows problems with place, message and hint, on this page and the next, and clears them', async () => {
  live.showProblems([problem('beat'), problem('title')]);
  await dialog().waitFor();
  expect(await dialog().getByRole('heading').textContent()).toBe('2 problems');
  const [first] = await dialog().getByRole('listitem').allTextContents();
  expect(first).toBe('content/articles/talks.md:3:9 errorUnexpected absence of beatAdd beat.');
  await page.goto(new URL('/b/', server.url).href);
  await dialog().waitFor();
  live.clearProblems();
  await dialog().waitFor({ state: 'hidden' });
  expect(messages).toEqual([]);
});

it('can be dismissed by key and button, and comes back with other problems only', async () => {
  live.showProblems([problem('beat')]);
  await dialog().waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  live.showProblems([problem('title')]);
  await dialog().waitFor();
  await dialog().getByRole('button', { name: 'Dismiss' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.evaluate(`new Promise((resolve) => {
    window.heard = 0;
    new EventSource('/__broadsheet/events').onmessage = () => resolve(window.heard++);
  })`);
  live.showProblems([problem('title')]);
  await expect.poll(() => page.evaluate('window.heard')).toBe(2);
  expect(await dialog().count()).toBe(0);
  live.showProblems([problem('beat')]);
  await dialog().waitFor();
  expect(await dialog().getByRole('listitem').count()).toBe(1);
});

it('never reads a problem as HTML', async () => {
  live.showProblems([problem('<img src=x onerror="document.title=1"><b>bold</b>')]);
  await dialog().waitFor();
  expect(await dialog().locator('img, b').count()).toBe(0);
  expect(await dialog().textContent()).toContain('<b>bold</b>');
});

it('shows problems where there is no page yet, also one without place and hint', async () => {
  live.showProblems([{ code: 'build-crashed', severity: 'error', file: '', message: 'It broke.' }]);
  await page.goto(new URL('/nothing/', server.url).href);
  expect(await dialog().getByRole('listitem').textContent()).toBe('errorIt broke.');
});

it('shows problems so that everyone can read them', async () => {
  live.showProblems([problem('beat')]);
  await dialog().waitFor();
  expect(await dialog().getAttribute('aria-labelledby')).toBe('title');
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })",
  )) as axe.AxeResults;
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

it('styles the problems in spite of the policy of the page', async () => {
  live.showProblems([problem('beat')]);
  await dialog().waitFor();
  const style = (property: string) =>
    page.evaluate(
      `getComputedStyle(document.querySelector('broadsheet-problems').shadowRoot.querySelector('dialog')).${property}`,
    );
  expect(await style('borderTopColor')).toBe('rgb(208, 52, 44)');
  expect(await style('direction')).toBe('ltr');
});
