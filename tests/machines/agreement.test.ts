/** What the outputs of real sites say of addresses and dates, held against each other. */
import { expect, test } from 'vitest';
import type { StoryThing } from '../../src/pages/structured-data/schema-org.ts';
import { textsOf } from '../outputs/documents.ts';
import { type BuiltSite, siteNames, useBuiltSites } from './built-sites.ts';

const siteOf = useBuiltSites();

/** The file that a host serves for an address of the site. */
const toFile = (address: string): string => {
  const path = decodeURIComponent(new URL(address).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** A text in which entities, and entities in entities, are the characters they stand for. */
const readEntities = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replace(/&(?:quot|lt|gt);/g, '"')
    .replace(/\\["n]/g, '"');

test.each(siteNames)('every address in a machine’s file of %s leads to a file', (name) => {
  const site = siteOf(name);
  const there = new Set(site.files);
  const texts = site.files.filter((path) => /\.(?:xml|json|txt|webmanifest)$|^_redirects$/.test(path));
  const found = texts.flatMap((path) =>
    [...readEntities(site.read(path)).matchAll(new RegExp(`${site.origin}(/[^\\s"'<>)]*)`, 'g'))].map(
      ([, address = '']) => ({ path, address }),
    ),
  );
  expect(texts.length).toBeGreaterThan(30);
  expect(found.length).toBeGreaterThan(500);
  const dead = found.filter(({ address }) => !there.has(toFile(site.origin + address)));
  expect([...new Set(dead.map(({ path, address }) => `${path}: ${address}`))]).toEqual([]);
});

interface Dates {
  readonly published: string;
  readonly updated: string;
}

/** The dates of stories by address, as their pages tell them in UTC: to all in the card, to search engines in data. */
function readPages(site: BuiltSite): ReadonlyMap<string, Dates> {
  const stories = new Map<string, Dates>();
  for (const path of site.files.filter((file) => file.endsWith('/index.html'))) {
    const html = site.read(path);
    const [published, updated] = ['published', 'modified'].map(
      (name) => new RegExp(`<meta property="article:${name}_time" content="([^"]+)"`).exec(html)?.[1],
    );
    if (published === undefined || updated === undefined) continue;
    const dates = { published: toUtc(published), updated: toUtc(updated) };
    stories.set(site.origin + encodeURI(`/${path.replace(/index\.html$/, '')}`), dates);
    const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    const [story]: StoryThing[] = json === undefined ? [] : JSON.parse(json)['@graph'];
    if (!story) continue;
    expect([path, toUtc(story.datePublished), toUtc(story.dateModified)]).toEqual([path, ...Object.values(dates)]);
  }
  return stories;
}

const toUtc = (date: string): string => new Date(date).toISOString();

test.each(siteNames)('the page, the feeds and the sitemaps of %s tell the same dates', (name) => {
  const site = siteOf(name);
  const pages = readPages(site);
  expect(pages.size).toBeGreaterThan(8);
  const wrong: string[] = [];
  const compare = (path: string, url: string, found: Partial<Dates>) => {
    const wanted = pages.get(url);
    for (const [key, date] of Object.entries(found)) {
      if (wanted?.[key as keyof Dates] !== date)
        wrong.push(`${path}: ${url} ${key} ${date}, on its page ${JSON.stringify(wanted)}`);
    }
  };
  let compared = 0;
  for (const path of site.files) {
    if (/(?:^|\/)feed\.json$/.test(path) && !path.startsWith('corrections/')) {
      for (const { url, date_published, date_modified } of JSON.parse(site.read(path)).items) {
        compare(path, url, { published: date_published, updated: date_modified });
        compared += 1;
      }
    }
    const [, year] = /^sitemap-(\d{4})/.exec(path) ?? [];
    if (year === undefined && path !== 'news-sitemap.xml') continue;
    for (const [, entry = ''] of site.read(path).matchAll(/<url>(.*?)<\/url>/gs)) {
      const [url = ''] = textsOf(entry, 'loc');
      const [updated] = textsOf(entry, 'lastmod');
      const [published] = textsOf(entry, 'news:publication_date');
      compare(path, url, { ...(updated && { updated }), ...(published && { published }) });
      compared += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(pages.size);
});

test.each(siteNames)('every story of %s that search engines may list is in a sitemap, and no other', (name) => {
  const site = siteOf(name);
  const sitemaps = textsOf(site.read('sitemap.xml'), 'loc');
  const listed = new Set(sitemaps.flatMap((address) => textsOf(site.read(toFile(address)), 'loc')));
  const open = [...readPages(site).keys()].filter((url) => {
    const html = site.read(toFile(url));
    const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
    return canonical === url && !html.includes('content="noindex"');
  });
  expect([...readPages(site).keys()].filter((url) => listed.has(url))).toEqual(open);
});
