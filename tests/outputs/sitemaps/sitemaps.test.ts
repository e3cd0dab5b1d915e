/** The sitemaps of whole papers. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDocuments } from '../../../src/outputs/plan-documents.ts';
import { planNewsSitemaps } from '../../../src/outputs/sitemaps/news-sitemap.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { type Files, markdown, site, story, toPictures, toRightPaper } from '../../newsroom/paper.ts';
import { storyUrl, toPress } from '../../pages/press.ts';
import { findXmlFaults, textsOf, toDocuments } from '../documents.ts';

const findFaults = (xml: string): string => findXmlFaults(xml, join(import.meta.dirname, 'sitemap.xsd'));

const origin = 'https://lantern.example';
const old = '2024-05-06T07:08:00Z';
const withdrawn = { date: '2026-05-01', note: 'It was wrong.' };
const image = { src: 'tanker.jpg', alt: 'A tanker' };
const files: Files = {
  'content/site.yaml': site({ canonicalHosts: ['other.example'] }),
  'content/articles/plain.md': story(),
  'content/articles/changed.md': story({ updated: '2026-05-31T10:00:00Z', image }),
  'content/articles/old-one.md': story({ published: old, tags: ['R&D <x>'] }),
  'content/articles/hidden.md': story({ noindex: true }),
  'content/articles/elsewhere.md': story({ canonical: 'https://other.example/a/', source: { name: 'Other' } }),
  'content/articles/at-home.md': story({ canonical: `${origin}${storyUrl('at-home')}` }),
  'content/articles/draft.md': story({ draft: true }),
  'content/articles/coming.md': story({ published: '2026-06-02T00:00:00Z' }),
  'content/articles/taken-back.md': story({ withdrawn }),
  'content/articles/茶船.md': story(),
  'content/pages/about.md': markdown({ title: 'About', updated: '2026-02-03T04:05:06Z' }),
  'content/pages/secret.md': markdown({ title: 'Secret', noindex: true }),
};
const picture = {
  path: 'content/articles/tanker.jpg',
  url: '/images/tänker-1.jpg',
  width: 9,
  height: 9,
  renditions: [],
};
const pictures = toPictures({ 'content/articles/tanker.jpg': picture });
const made = toDocuments(files, { pictures });

const readPages = (documents: ReadonlyMap<string, string>): Map<string, string | undefined> =>
  new Map(
    [...documents].flatMap(([url, text]) =>
      /^\/sitemap-/.test(url)
        ? [...text.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
            ([, address = '', changed]) => [decodeURI(address).replace(origin, ''), changed] as const,
          )
        : [],
    ),
  );

describe('the sitemaps', () => {
  test('are all in the index, each with the newest of its dates', () => {
    const index = made.get('/sitemap.xml');
    expect(textsOf(index, 'loc')).toEqual(
      ['/sitemap-pages.xml', '/sitemap-2024.xml', '/sitemap-2026.xml'].map((url) => `${origin}${url}`),
    );
    expect(textsOf(index, 'lastmod')).toEqual([
      '2026-05-31T10:00:00.000Z',
      '2024-05-06T07:08:00.000Z',
      '2026-05-31T10:00:00.000Z',
    ]);
    expect([...made.keys()].filter((url) => url.startsWith('/sitemap-'))).toHaveLength(3);
  });

  test('name every page that search engines may list, and no other', () => {
    const press = toPress(toRightPaper(files, { pictures }));
    const pages = planPages(press).filter(({ url, props: { head } }) => {
      return head.robots !== 'noindex' && head.canonical === new URL(encodeURI(url), origin).href;
    });
    expect([...readPages(made).keys()].sort()).toEqual(pages.map(({ url }) => url).sort());
    const all = [...made].flatMap(([url, text]) => (url.includes('sitemap') ? text : [])).join();
    for (const name of ['hidden', 'elsewhere', 'draft', 'coming', 'taken-back', 'secret', '404']) {
      expect(all).not.toContain(`/${name}`);
    }
  });

  test('say of a story when it was changed, else when it was published', () => {
    const pages = readPages(made);
    expect(pages.get(storyUrl('plain'))).toBe('2026-03-04T09:30:00.000Z');
    expect(pages.get(storyUrl('changed'))).toBe('2026-05-31T10:00:00.000Z');
  });

  test('say of a list when the newest of its stories was changed, and nothing where nothing is known', () => {
    const pages = readPages(made);
    expect(pages.get('/')).toBe('2026-05-31T10:00:00.000Z');
    expect(pages.get('/beats/energy/')).toBe('2026-05-31T10:00:00.000Z');
    expect(pages.get('/2024/')).toBe('2024-05-06T07:08:00.000Z');
    expect(pages.get('/2024/05/')).toBe('2024-05-06T07:08:00.000Z');
    expect(pages.get('/about/')).toBe('2026-02-03T04:05:06.000Z');
    expect(pages.has('/reporters/')).toBe(true);
    expect(pages.get('/reporters/')).toBeUndefined();
  });

  test('never tell when they were built', () => {
    const later = toDocuments(files, { pictures, now: Date.parse('2026-06-01T18:00Z') });
    for (const [url, text] of made) if (url.startsWith('/sitemap')) expect(later.get(url)).toBe(text);
  });

  test('have the picture that leads a story, with its whole address', () => {
    expect(textsOf(made.get('/sitemap-2026.xml'), 'image:loc')).toEqual([`${origin}/images/t%C3%A4nker-1.jpg`]);
  });

  test('change by their sources only where they change', () => {
    const sourcesOf = (fields: object) => {
      const press = toPress(
        toRightPaper({ ...files, 'content/articles/plain.md': story({ ...fields }) }, { pictures }),
      );
      const documents = planDocuments(press, { pages: planPages(press), files: [] }).filter(({ url }) =>
        url.startsWith('/sitemap'),
      );
      return documents.map(({ url, sources }) => [url, JSON.stringify(sources.state)] as const);
    };
    const changed = (fields: object) => {
      const before = new Map(sourcesOf({}));
      return sourcesOf(fields).flatMap(([url, state]) => (before.get(url) === state ? [] : [url]));
    };
    expect(changed({ title: 'Another headline' })).toEqual([]);
    expect(changed({ noindex: true })).toEqual(['/sitemap-2026.xml']);
  });

  test('are none where what is withheld is shown', () => {
    const documents = toDocuments(files, { pictures, drafts: true });
    expect([...documents.keys()].filter((url) => url.includes('sitemap'))).toEqual([]);
  });

  test.each([...made].filter(([url]) => url.includes('sitemap')))('%s is valid', (_, text) => {
    expect(findFaults(text)).toBe('');
  });
});

describe('the news sitemap', () => {
  const at = (published: string, fields: object = {}) => story({ published, ...fields });
  const now = Date.parse('2026-06-01T12:00:00Z');
  const recent: Files = {
    'content/articles/now.md': at('2026-06-01T12:00:00Z', { title: 'Oil & <gas>: “done”', language: 'zh-Hant' }),
    'content/articles/in.md': at('2026-05-30T13:00:00.001+01:00'),
    'content/articles/out.md': at('2026-05-30T12:00:00Z'),
    'content/articles/renewed.md': at('2026-05-01', { updated: '2026-06-01T10:00:00Z' }),
    'content/articles/hidden.md': at('2026-06-01T11:00:00Z', { noindex: true }),
    'content/articles/draft.md': at('2026-06-01T11:00:00Z', { draft: true }),
    'content/articles/coming.md': at('2026-06-01T12:00:01Z'),
    'content/articles/gone.md': at('2026-06-01T11:00:00Z', {
      withdrawn: { ...withdrawn, date: '2026-06-01T11:30:00Z' },
    }),
  };
  const news = toDocuments(
    { ...recent, 'content/site.yaml': site({ title: 'Lantern & Co', language: 'en-GB' }) },
    { now },
  );
  const text = news.get('/news-sitemap.xml');

  test('has the public stories that were first published in the last two days', () => {
    expect(textsOf(text, 'loc')).toEqual([`${origin}/2026/06/01/now/`, `${origin}/2026/05/30/in/`]);
    expect(textsOf(text, 'news:publication_date')).toEqual(['2026-06-01T12:00:00.000Z', '2026-05-30T12:00:00.001Z']);
  });

  test('names the paper, the language and the headline', () => {
    expect(textsOf(text, 'news:name')).toEqual(['Lantern & Co', 'Lantern & Co']);
    expect(textsOf(text, 'news:language')).toEqual(['zh-tw', 'en']);
    expect(textsOf(text, 'news:title')).toEqual(['Oil & <gas>: “done”', 'A story']);
    expect(findFaults(text ?? '')).toBe('');
  });

  test('stands without stories', () => {
    const empty = toDocuments({}).get('/news-sitemap.xml') ?? '';
    expect(empty).toMatch(/<urlset [^>]*\/>\n$/);
    expect(findFaults(empty)).toBe('');
  });

  test('has any headline as it is', () => {
    const letter = fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      ' ',
      'a',
      'é',
      '茶',
      'ب',
      '😀',
      '\u{10ffff}',
      '\ufffe',
    );
    const titles = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => `A${letters.join('')}z`);
    const property = fc.property(titles, (title) => {
      const paper = toRightPaper({ 'content/articles/now.md': at('2026-06-01T12:00:00Z', { title }) }, { now });
      const [document] = planNewsSitemaps(toPress(paper));
      const made = document?.make() ?? '';
      expect(textsOf(made, 'news:title')).toEqual([paper.articles[0]?.title.replaceAll('\ufffe', '')]);
    });
    fc.assert(property, { numRuns: 100 });
  });

  test('runs over several files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`content/articles/s${index}.md`, at('2026-06-01T11:00:00Z')]),
    );
    const documents = toDocuments(many, { now });
    expect(textsOf(documents.get('/news-sitemap.xml'), 'loc')).toHaveLength(1000);
    expect(textsOf(documents.get('/news-sitemap-2.xml'), 'loc')).toHaveLength(1);
  });
});
