/** Opens every kind of page of the demo newspaper in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemoSite, type DemoSite } from './demo-site.ts';
import { launchBrowser } from './launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of every kind, and stories with everything that a story can have. */
const kinds: Readonly<Record<string, string>> = {
  front: '/',
  story: '/2025/02/18/riyadh-talks-teams/',
  'story with a table and notes': '/2025/03/13/council-budget-2025/',
  'story in Arabic': '/2026/03/19/بيت-البحارة/',
  'story with a translation': '/2026/03/20/seafarers-house/',
  'story in French': '/2025/07/15/la-fête-des-lanternes/',
  'withdrawn story': '/2026/09/14/cormorant-count/',
  desk: '/city/',
  'list, oldest page': '/types/news/page/1/',
  beat: '/beats/russia-ukraine-war/',
  reporter: '/reporters/ivo-tamsett/',
  reporters: '/reporters/',
  tag: '/tags/ukraine/',
  type: '/types/analysis/',
  archive: '/archive/',
  year: '/2026/',
  month: '/2025/02/',
  'static page': '/about/',
  'page for unknown addresses': '/404.html',
};

let site: DemoSite;
let arabic: DemoSite;
let browser: Browser;

beforeAll(async () => {
  [site, arabic, browser] = await Promise.all([
    buildDemoSite(),
    buildDemoSite((settings) => settings.replace(/^language: .*$/m, 'language: ar')),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), arabic?.close()]);
});

/** What a page did that no page should do. */
interface Seen {
  readonly messages: string[];
  readonly foreign: string[];
}

async function open(demo: DemoSite, path: string, options: BrowserContextOptions = {}): Promise<[Page, Seen]> {
  // The page's own policy forbids scripts; the checks below are scripts.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  const seen: Seen = { messages: [], foreign: [] };
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.server.url) && !request.url().startsWith('data:'))
      seen.foreign.push(request.url());
  });
  const response = await page.goto(new URL(encodeURI(path), demo.server.url).href);
  expect(response?.status()).toBe(200);
  return [page, seen];
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

it.each(Object.entries(kinds))(
  '%s is accessible in light and dark, silent, and keeps to the site and to 320 px',
  async (_, path) => {
    const [page, seen] = await open(site, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect({ colorScheme, violations: await findViolations(page) }).toEqual({ colorScheme, violations: [] });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(seen).toEqual({ messages: [], foreign: [] });
    await page.context().close();
  },
);

describe('a paper in Arabic', () => {
  it.each(['/', '/2025/02/18/riyadh-talks-teams/', '/2026/03/19/بيت-البحارة/', '/city/', '/reporters/', '/archive/'])(
    'is accessible and runs from right to left at %s',
    async (path) => {
      const [page, seen] = await open(arabic, path, { viewport: { width: 390, height: 800 } });
      expect(await findViolations(page)).toEqual([]);
      expect(seen).toEqual({ messages: [], foreign: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      if (!path.includes('riyadh')) expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      await page.context().close();
    },
  );
});

describe('a story', () => {
  it('reads without scripts, and runs none', async () => {
    const [page] = await open(site, kinds['story'] ?? '', { javaScriptEnabled: false });
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await page.locator('h1').innerText()).toContain('Riyadh');
    await page.context().close();
  });

  it('shows its section menu, and each entry leads to its section', async () => {
    const [page] = await open(site, kinds['story'] ?? '');
    const links = page.locator('nav a[href^="#"]').filter({ hasNotText: /top/i });
    const targets = await links.evaluateAll((nodes) => nodes.map((node) => (node as Element).getAttribute('href')));
    expect(targets).toEqual(['#teams', '#absent', '#presidents', '#terms']);
    for (const target of targets) expect(await page.locator(`section ${target}`).count()).toBe(1);
    await page.context().close();
  });

  it('loads every picture as it comes into view', async () => {
    const [page] = await open(site, kinds['story with a table and notes'] ?? '');
    const pictures = page.locator('img');
    expect(await pictures.count()).toBeGreaterThan(3);
    for (const [index, picture] of (await pictures.all()).entries()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => page.evaluate(`document.images[${index}].naturalWidth`)).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it('moves the focus to the content by the skip link', async () => {
    const [page] = await open(site, kinds['story'] ?? '');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.context().close();
  });

  it('prints neither menu nor comments', async () => {
    const [page] = await open(site, kinds['story'] ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#comments').isVisible()).toBe(false);
    expect(await page.locator('header nav').first().isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  });

  it('shifts nothing while it loads', async () => {
    const [page] = await open(site, kinds['story with a table and notes'] ?? '');
    const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    })`);
    expect(shift).toBeLessThan(0.01);
    await page.context().close();
  });
});
