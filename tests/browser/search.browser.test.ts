/** The search of the built demo newspaper in a real browser, with the policy of the page. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDemoSite, type DemoSite } from './demo-site.ts';
import { launchBrowser } from './launch.ts';

let site: DemoSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the console said, and what was asked for. */
const messages: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([buildDemoSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  messages.length = 0;
  requests.length = 0;
  context = await browser.newContext();
  page = await watch(context);
});
afterEach(() => context.close());

async function watch(of: BrowserContext): Promise<Page> {
  const watched = await of.newPage();
  watched.on('console', (message) => messages.push(message.text()));
  watched.on('pageerror', (error) => messages.push(error.message));
  watched.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await watched.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) => console.log('violation: ' + event.violatedDirective))`,
  );
  return watched;
}

const go = (path: string) => page.goto(new URL(path, site.server.url).href);
const titles = () => page.locator('.search-found .card-title').allTextContents();
const status = () => page.locator('#search-status').textContent();
/** Waits until the search says that it has found something, or nothing. */
const found = (text: RegExp = /\d/) => page.locator('#search-status', { hasText: text }).waitFor();

describe('with scripts', () => {
  it('finds a story by what is typed, keeps it in the address, and reports nothing', async () => {
    await go('/search/');
    await page.getByLabel('Search stories').fill('harbour');
    await found();
    expect(await titles()).not.toEqual([]);
    expect(await status()).toMatch(/^\d+ stor(?:y|ies) found$/);
    expect(new URL(page.url()).search).toBe('?q=harbour');
    expect(await page.locator('.search-found mark').first().textContent()).toMatch(/harbour/i);
    expect(messages).toEqual([]);
  });

  it('searches what a link asks for, and goes back to it', async () => {
    await go('/search/?q=riyadh');
    await found();
    const [first, count] = [await titles(), await status()];
    await page.getByLabel('Desk', { exact: true }).selectOption('city');
    await page
      .locator('#search-status')
      .filter({ hasNotText: count ?? '' })
      .waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?q=riyadh&desk=city/);
    await page.goBack();
    await page
      .locator('#search-status')
      .filter({ hasText: count ?? '' })
      .waitFor();
    expect(await titles()).toEqual(first);
    expect(await page.getByLabel('Desk', { exact: true }).inputValue()).toBe('');
    expect(messages).toEqual([]);
  });

  it('lists the newest stories of a reporter without a word to search', async () => {
    await go('/search/?reporter=ivo-tamsett');
    await found();
    const dates = await page
      .locator('.search-found time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    const instants = dates.map((date) => Date.parse(date));
    expect(instants.length).toBeGreaterThan(1);
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
  });

  it('can be used by the keyboard alone', async () => {
    await go('/search/');
    await page.getByLabel('Search stories').focus();
    await page.keyboard.type('harbour');
    await page.keyboard.press('Enter');
    await found();
    for (let steps = 0; steps < 8; steps += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.closest('.search-found') !== null`)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/search/');
    expect(await page.locator('h1').textContent()).toBeTruthy();
  });

  it('says so where nothing is found, and where the index cannot be loaded', async () => {
    await go('/search/?q=xylophonist');
    await found(/No stories found/);
    await page.route('**/search/index.json', (route) => route.abort());
    await go('/search/?q=riyadh');
    await found(/could not be loaded/);
  });

  it('moves nothing when its form comes', async () => {
    const place = () => page.locator('.search-archive').boundingBox();
    await page.route('**/scripts/search.js', (route) => route.abort());
    await go('/search/');
    const [before, isShown] = [await place(), await page.locator('#search-query').isVisible()];
    await page.unroute('**/scripts/search.js');
    await go('/search/');
    await page.locator('#search-query').waitFor();
    expect(isShown).toBe(false);
    expect(await place()).toEqual(before);
  });

  it('loads the program on the first use, and no script elsewhere', async () => {
    for (const path of ['/', '/archive/', '/2025/02/18/riyadh-talks-teams/']) await go(path);
    expect(requests.filter((path) => path.endsWith('.js'))).toEqual([]);
    await go('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  });
});

describe('without scripts', () => {
  it('shows no form, and leads to every desk, year and month', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const view = await plain.newPage();
    await view.goto(new URL('/search/', site.server.url).href);
    expect(await view.getByRole('searchbox').count()).toBe(0);
    expect(await view.locator('noscript').textContent()).toContain('JavaScript');
    const links = await view.locator('.search-archive a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(['/city/', '/2026/', '/2026/03/']));
    await plain.close();
  });
});

it('is in the menu of every page', async () => {
  await go('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await page.waitForURL('**/search/');
  expect(await page.locator('.main-nav [aria-current]').textContent()).toBe('Search');
});
