/** What programs read in the feeds of real sites. */
import { expect, test } from 'vitest';
import { type SiteName, siteNames, useBuiltSites } from './built-sites.ts';
import { headlines } from './edge-cases.ts';
import { parsers, readJsonFeed } from './feed-parsers.ts';

const siteOf = useBuiltSites();

/** Folders that have feeds, with a slash at the end. */
const foldersOf = (name: SiteName): readonly string[] => {
  const found = siteOf(name).files.flatMap(
    (path) => /^(.*\/)?feed\.json$/.exec(path)?.[1] ?? (path === 'feed.json' ? '' : []),
  );
  expect(found.length).toBeGreaterThan(8);
  return found;
};

/** Parsers differ in white space, and some read what stands for a character in HTML in a plain headline too. */
const tidy = (text: string): string =>
  text
    .replace(/[\s\ufeff]+/g, ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** A headline without what the typography of the language changes. */
const plain = (text: string): string => tidy(text).replace(/[“”״]/g, '"').replace(/[‘’]/g, "'").replaceAll('–', '--');

test.each(siteNames)('four parsers and JSON agree on every item, author and date of %s', async (name) => {
  for (const folder of foldersOf(name)) {
    const wanted = await readJsonFeed(siteOf(name).read(`${folder}feed.json`));
    const tidied = wanted.map((item) => ({ ...item, title: tidy(item.title) }));
    expect(wanted.length).toBeGreaterThan(0);
    for (const [parser, parse] of Object.entries(parsers)) {
      // A partner may have asked for one format only.
      for (const file of ['feed.xml', 'atom.xml'].filter((each) => siteOf(name).files.includes(folder + each))) {
        const items = await parse(siteOf(name).read(folder + file));
        // This one reads only the first author of an entry.
        const first = parser === 'rss-parser' && file === 'atom.xml';
        const expected = first ? tidied.map((item) => ({ ...item, authors: item.authors.slice(0, 1) })) : tidied;
        const found = items.map((item) => ({ ...item, title: tidy(item.title) }));
        expect({ parser, file: folder + file, found }).toEqual({ parser, file: folder + file, found: expected });
      }
    }
  }
});

test('the headlines are those that were written', async () => {
  const items = await readJsonFeed(siteOf('edge cases').read('feed.json'));
  const read = new Set(items.map(({ title }) => plain(title)));
  expect(Object.values(headlines).filter((title) => !read.has(plain(title)))).toEqual([]);
});

test('all six who wrote a story are named', async () => {
  const items = await readJsonFeed(siteOf('edge cases').read('feed.json'));
  expect(Math.max(...items.map(({ authors }) => authors.length))).toBe(6);
});

test.each(siteNames)('a story has one id in all feeds of %s', async (name) => {
  const ids = new Map<string, string>();
  // An item of the log of corrections is no story, though it leads to one.
  for (const folder of foldersOf(name).filter((each) => each !== 'corrections/')) {
    for (const { id, url } of await readJsonFeed(siteOf(name).read(`${folder}feed.json`))) {
      expect(ids.get(url) ?? id).toBe(id);
      ids.set(url, id);
    }
  }
  expect(new Set(ids.values()).size).toBe(ids.size);
});
