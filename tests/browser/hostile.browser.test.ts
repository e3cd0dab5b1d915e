/** Opens hostile bodies in a real browser, without the policy that would stop them as well: nothing runs. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import { attacks } from '../markdown/attacks.ts';
import { bodyInput } from '../markdown/body-input.ts';
import { launchBrowser } from './launch.ts';

const seen: { readonly ran: string[]; readonly foreign: string[] } = { ran: [], foreign: [] };
let browser: Browser;
let page: Page;
let server: Server;
let url: string;
let html = '';

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    seen.ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) seen.foreign.push(request.url());
  });
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.statusCode = request.url === '/' ? 200 : 404;
    response.end(request.url === '/' ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** What ran and what was asked of other sites when a page with this body is opened and everything in it clicked. */
async function watch(body: string): Promise<{ ran: string[]; foreign: string[] }> {
  html = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
  seen.ran.length = 0;
  seen.foreign.length = 0;
  await page.goto(url);
  await page.evaluate(
    `for (const link of document.querySelectorAll('a[href^="javascript:" i], button, summary')) link.click()`,
  );
  await page.waitForTimeout(20);
  return { ran: [...seen.ran], foreign: [...seen.foreign] };
}

describe('a story', () => {
  it.each(attacks)('runs nothing of %s', async (attack) => {
    const { body } = renderBody(bodyInput(`before\n\n${attack}\n\nin a line ${attack} of text`));
    expect(await watch(body.html)).toEqual({ ran: [], foreign: [] });
  });
});

it('sees what an unsafe page does', async () => {
  const { ran, foreign } = await watch('<img src="x" onerror="alert(1)"><img src="http://127.0.0.1:9/elsewhere.png">');
  expect({ ran, foreign }).toEqual({ ran: ['1'], foreign: ['http://127.0.0.1:9/elsewhere.png'] });
});
