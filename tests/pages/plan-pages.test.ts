/** Every page of a paper, and nothing of what is withheld. */
import { describe, expect, test } from 'vitest';
import { basics, markdown, site, story } from '../newsroom/paper.ts';
import { toPages } from './press.ts';

const files = {
  'content/desks/arts.md': markdown({ title: 'Arts' }),
  'content/reporters/bo.md': markdown({ name: 'Bo' }),
  'content/pages/about.md': markdown({ title: 'About' }),
  'content/articles/a.md': story({ tags: ['Oil'] }),
  'content/articles/b.md': story({ published: '2025-12-31' }),
};

describe('pages', () => {
  test('are of every kind, each at its address', () => {
    expect(toPages(files).map(({ url, layout }) => `${url} ${layout}`)).toEqual([
      '/ front',
      '/2026/03/04/a/ article',
      '/2025/12/31/b/ article',
      '/arts/ desk',
      '/world/ desk',
      '/beats/energy/ beat',
      '/reporters/ada-quill/ reporter',
      '/reporters/bo/ reporter',
      '/reporters/ reporters',
      '/tags/oil/ tag',
      '/types/news/ type',
      '/archive/ archive',
      '/2026/ archive',
      '/2025/ archive',
      '/2026/03/ archive-month',
      '/2025/12/ archive-month',
      '/corrections/ corrections',
      '/search/ search',
      '/about/ page',
      '/404.html not-found',
    ]);
  });

  test('know their own address', () => {
    for (const { url, props } of toPages(files)) expect(props.url).toBe(url);
  });

  test('have addresses of their own', () => {
    const urls = toPages(files).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('are plain data', () => {
    const pages = toPages(files).map(({ url, layout, props }) => ({ url, layout, props }));
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });

  test('are there for a paper without stories', () => {
    expect(toPages({}).map(({ url }) => url)).toEqual([
      '/',
      '/world/',
      '/beats/energy/',
      '/reporters/ada-quill/',
      '/reporters/',
      '/archive/',
      '/corrections/',
      '/search/',
      '/404.html',
    ]);
  });

  test('are the same whatever the order of the files', () => {
    const reversed = Object.fromEntries(Object.entries({ ...basics, ...files }).reverse());
    expect(JSON.stringify(toPages(reversed))).toBe(JSON.stringify(toPages(files)));
  });
});

describe('what is withheld', () => {
  const hidden = (word: string, fields: object) =>
    story(
      {
        title: `Title${word}`,
        summary: `Summary${word}`,
        slug: `slug${word}`,
        id: `id${word}`,
        tags: [`Tag${word}`, 'Oil'],
        dateline: `Place${word}`,
        aliases: [`/alias${word}/`],
        source: { name: `Source${word}` },
        corrections: [{ date: '2026-06-01', text: `Correction${word}` }],
        sections: [{ heading: `Heading${word}`, nav: `Nav${word}` }],
        ...fields,
      },
      `Body${word}.\n\n## Heading${word}\n\nMore${word}.\n`,
    );
  const withheld = {
    ...files,
    'content/site.yaml': site({ policies: { ethics: 'ethics', principles: 'about' } }),
    'content/articles/draft.md': hidden('Zorblat', { draft: true }),
    'content/articles/future.md': hidden('Quimwix', { published: '2026-06-01T12:00:00.001Z' }),
    'content/articles/expired.md': hidden('Vexnorp', { expires: '2026-06-01T12:00:00Z' }),
    'content/pages/ethics.md': markdown({ title: 'TitleGlimfot', menu: true, draft: true }, 'BodyGlimfot\n'),
  };
  const words = /zorblat|quimwix|vexnorp|glimfot/gi;

  test('is nowhere', () => {
    expect(JSON.stringify(toPages(withheld)).match(words)).toBeNull();
  });

  test('changes nothing', () => {
    const open = toPages({ ...files, 'content/site.yaml': site({ policies: { principles: 'about' } }) });
    expect(JSON.stringify(toPages(withheld))).toBe(JSON.stringify(open));
  });

  test('is there in a preview, and no page of a preview is for search engines', () => {
    const pages = toPages(withheld, { drafts: true });
    const found = new Set(
      JSON.stringify(pages)
        .match(words)
        ?.map((word) => word.toLowerCase()),
    );
    expect([...found].sort()).toEqual(['glimfot', 'quimwix', 'vexnorp', 'zorblat']);
    for (const { props } of pages) expect(props.head.robots).toBe('noindex');
  });

  test('is marked in a preview, in lists too', () => {
    const pages = toPages(withheld, { drafts: true });
    const articles = pages.flatMap((page) => (page.layout === 'article' ? [page.props.article] : []));
    const marked = articles.map(({ id, withheld: mark }) => [id, mark]);
    expect(marked).toEqual([
      ['idQuimwix', 'Not yet published'],
      ['2026-03-04-a', undefined],
      ['idVexnorp', 'No longer published'],
      ['idZorblat', 'Draft'],
      ['2025-12-31-b', undefined],
    ]);
    const beat = pages.find(({ url }) => url === '/beats/energy/');
    const cards = beat?.layout === 'beat' ? beat.props.list.stories.map((card) => card.withheld) : [];
    expect(cards).toEqual(['Not yet published', undefined, 'No longer published', 'Draft', undefined]);
  });
});
