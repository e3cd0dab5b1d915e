/** Feeds in a real browser, as a person sees them who follows a link to one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site, story } from '../newsroom/paper.ts';
import { toDocuments } from '../outputs/documents.ts';
import { launchBrowser } from './launch.ts';

const origin = 'https://lantern.example';
const styles = readFileSync(join(import.meta.dirname, '../../public/feeds/feed.css'), 'utf8');
const stories = {
  'content/articles/a.md': story({ title: 'A pier', summary: 'In short.' }),
  'content/articles/b.md': story({ title: 'رصيف', summary: 'باختصار.', language: 'ar' }),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(address: string, settings = site()): Promise<Page> {
  const documents = toDocuments({ ...stories, 'content/site.yaml': settings });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const text = path === '/feeds/feed.css' ? styles : documents.get(path);
    const contentType = path.endsWith('.css') ? 'text/css' : 'application/xml';
    return text === undefined ? route.abort() : route.fulfill({ body: text, contentType });
  });
  await page.goto(origin + address);
  return page;
}

/** The text before an element, as it is shown. */
const textBefore = (page: Page, selector: string): Promise<string> =>
  page.evaluate((name) => {
    const element = document.querySelector(name);
    return element ? getComputedStyle(element, '::before').content : '';
  }, selector);

/** How far the words of an element are from the left and the right end of the feed, in pixels. */
const gaps = (page: Page, selector: string): Promise<{ left: number; right: number }> =>
  page.evaluate((name) => {
    const element = document.querySelector(name);
    if (!element) throw new Error(`Unexpected absence of ${name}`);
    const range = document.createRange();
    range.selectNodeContents(element);
    const [words, around] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    return { left: words.left - around.left, right: around.right - words.right };
  }, selector);

describe.each([
  ['/feed.xml', 'rss', 'item'],
  ['/atom.xml', 'feed', 'entry'],
])('%s', (address, root, item) => {
  test('says what it is, also without a description', async () => {
    const page = await open(address);
    expect(await textBefore(page, root)).toContain('This is a feed');
    await page.close();
  });

  test('says so in Arabic where it is in Arabic', async () => {
    const page = await open(address, site({ language: 'ar' }));
    expect(await textBefore(page, root)).toContain('هذه خلاصة');
    await page.close();
  });

  test('shows title, summary, address and day of each story, and nothing else', async () => {
    const page = await open(address);
    const seen = await page.evaluate((name) => {
      const parts = [...(document.querySelector(name)?.children ?? [])] as HTMLElement[];
      return parts.filter((part) => part.getClientRects().length > 0).map((part) => part.localName);
    }, item);
    expect(seen.toSorted()).toEqual(
      (root === 'rss' ? ['title', 'link', 'pubDate', 'description'] : ['title', 'link', 'published', 'summary']).sort(),
    );
    const link = root === 'rss' ? `${item} > link` : `${item} > link[rel="alternate"]`;
    const shown = root === 'rss' ? page.locator(link).first().textContent() : textBefore(page, link);
    expect(await shown).toContain(`${origin}/2026/03/04/a/`);
    await page.close();
  });

  test('lays each text out in the direction of its own script', async () => {
    const page = await open(address);
    const [english, arabic] = [
      await gaps(page, `${item}:nth-of-type(1) > title`),
      await gaps(page, `${item}:nth-of-type(2) > title`),
    ];
    expect(english.left).toBeLessThan(1);
    expect(english.right).toBeGreaterThan(100);
    expect(arabic.right).toBeLessThan(1);
    expect(arabic.left).toBeGreaterThan(100);
    const boxes = await page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().left),
      root === 'rss' ? 'item > pubDate' : 'entry > published',
    );
    expect(boxes[1]).toBeGreaterThan((boxes[0] ?? 0) + 100);
    await page.close();
  });
});

test('Atom shows the day alone of an instant', async () => {
  const page = await open('/atom.xml');
  const [shown, wide] = await page.evaluate(() => {
    const element = document.querySelector('entry > published') as HTMLElement;
    const range = document.createRange();
    range.setStart(element.firstChild as Node, 0);
    range.setEnd(element.firstChild as Node, '2026-03-04'.length);
    return [element.getBoundingClientRect().width, range.getBoundingClientRect().width];
  });
  expect(Math.abs((shown ?? 0) - (wide ?? 0))).toBeLessThan(1);
  await page.close();
});
