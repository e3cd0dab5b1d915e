/** The heads of the built demo newspaper as machines read them: structured data and cards agree with the page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoryThing, Thing } from '../../src/pages/structured-data/schema-org.ts';
import { buildDemoSite, type DemoSite } from './demo-site.ts';
import { launchBrowser } from './launch.ts';

let site: DemoSite;
let browser: Browser;
let pages: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([buildDemoSite(), launchBrowser()]);
  pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const read = (name: string): string => readFileSync(join(site.folder, name), 'utf8');
const origin = 'https://tidewaiter.example';

/** The things of a page, undefined where it has no structured data. */
function readData(html: string): readonly Thing[] | undefined {
  const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
  return json === undefined ? undefined : JSON.parse(json)['@graph'];
}

/** The contents of the `<meta>` elements of a name. */
const metas = (html: string, name: string): readonly string[] =>
  [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)]
    .filter(([, key]) => key === name)
    .map(([, , content = '']) => content);

/** Every text in data. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const resolves = (address: string): boolean => {
  const { pathname } = new URL(address);
  return existsSync(join(site.folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''));
};

it('stands on every page that search engines may list, and on no other', () => {
  const wrong = pages.filter((name) => {
    const html = read(name);
    const hidden = metas(html, 'robots').includes('noindex');
    const isPlain = /<body[^>]* data-page="(?:page|reporters|archive|archive-month|not-found)"/.test(html);
    return (readData(html) !== undefined) !== !(hidden || isPlain);
  });
  expect(wrong).toEqual([]);
});

it('names no address of the paper that leads nowhere', () => {
  const broken = pages.flatMap((name) => {
    const html = read(name);
    const card = ['og:url', 'og:image', 'article:author'].flatMap((key) => metas(html, key));
    return [...texts(readData(html) ?? []), ...card]
      .filter((text) => text.startsWith(`${origin}/`) && !resolves(text))
      .map((address) => `${name}: ${address}`);
  });
  expect(broken).toEqual([]);
});

it('says of every story when it was published and changed as the page does, and who wrote it', () => {
  const stories = pages.filter((name) => /<body[^>]* data-page="article"/.test(read(name)) && readData(read(name)));
  for (const name of stories) {
    const html = read(name);
    const story = readData(html)?.[0] as StoryThing;
    const { datePublished, dateModified, author } = story;
    const times = /<div class="story-times">(.*?)<\/div>/s.exec(html)?.[1] ?? '';
    const shown = [...times.matchAll(/<time datetime="([^"]+)"/g)].map(([, iso]) => iso);
    // A correction is a change too, and says its own date.
    const corrected = [...html.matchAll(/<p class="correction-label">.*?<time datetime="([^"]+)"/gs)].map(
      ([, iso]) => iso,
    );
    const changed = [shown.at(-1) ?? '', ...corrected.map(String)].find((iso) => dateModified.startsWith(iso));
    expect([name, shown[0], changed]).toEqual([name, datePublished, expect.any(String)]);
    const days = [...shown, ...corrected].map((iso) => String(iso).slice(0, 10));
    expect([name, days.sort().at(-1)]).toEqual([name, dateModified.slice(0, 10)]);
    if (corrected.length === 0) expect([name, shown.at(-1)]).toEqual([name, dateModified]);
    expect(metas(html, 'article:published_time')).toEqual([datePublished]);
    expect(metas(html, 'article:modified_time')).toEqual([dateModified]);
    const byline = /<p class="byline-names">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
    const authors = author.map(({ url }) => url);
    expect([...byline.matchAll(/href="([^"]+)"/g)].map(([, path]) => origin + path)).toEqual(authors);
    expect(metas(html, 'article:author')).toEqual(authors);
  }
  expect(stories.length).toBeGreaterThan(40);
});

it('names every version of a story on each of them, and the way for readers leads there', () => {
  const tags = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, tag, url]) => `${tag} ${url}`,
    );
  const groups = pages.map((name) => ({ name, found: tags(read(name)) })).filter(({ found }) => found.length > 0);
  expect(groups.length).toBeGreaterThan(1);
  for (const { name, found } of groups) {
    const addresses = found.map((line) => line.split(' ')[1] ?? '');
    const own = `${origin}/${encodeURI(name.replace(/index\.html$/, ''))}`;
    expect(addresses).toContain(own);
    expect(addresses.filter((address) => !resolves(address))).toEqual([]);
    const shown = /<nav class="translations".*?<\/nav>/s.exec(read(name))?.[0] ?? '';
    const links = [...shown.matchAll(/<a href="([^"]+)"/g)].map(([, path = '']) => origin + encodeURI(path));
    expect(new Set([own, ...links])).toEqual(new Set(addresses));
    for (const address of addresses) {
      const other = decodeURIComponent(new URL(address).pathname).slice(1);
      expect(tags(read(`${other}index.html`))).toEqual(found);
    }
  }
});

describe('a browser with the policy of the page', () => {
  it.each(['/', '/2025/02/18/riyadh-talks-teams/', '/2026/03/19/بيت-البحارة/', '/city/', '/reporters/ivo-tamsett/'])(
    'takes the data of %s for data and reports nothing',
    async (path) => {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.addInitScript(
        `document.addEventListener('securitypolicyviolation', (event) => console.log('violation: ' + event.violatedDirective))`,
      );
      await page.goto(new URL(encodeURI(path), site.server.url).href);
      const data = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(data ?? '')['@graph'].length).toBeGreaterThan(0);
      expect(messages).toEqual([]);
      await page.close();
    },
  );

  it('would report a script', async () => {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.route(site.server.url, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<script type="application/ld+json">', '<script>');
      await route.fulfill({ response, body });
    });
    await page.goto(site.server.url);
    expect(messages.join('\n')).toContain('Content Security Policy');
    await page.unrouteAll({ behavior: 'wait' });
    await page.close();
  });
});
