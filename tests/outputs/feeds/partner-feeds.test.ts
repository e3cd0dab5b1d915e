/** The files of feeds for partners. */
import { describe, expect, test } from 'vitest';
import { type Fields, type Files, site, story, toPictures } from '../../newsroom/paper.ts';
import { toDocuments } from '../documents.ts';

const picture = (name: string) => ({
  ...{ path: `content/articles/${name}.jpg`, url: `/images/${name}-1.jpg`, width: 800, height: 600 },
  renditions: [],
});
const pictures = toPictures(
  {
    'content/articles/pier.jpg': picture('pier'),
    'content/articles/agency.jpg': picture('agency'),
    'content/articles/copy.jpg': picture('copy'),
  },
  { 'content/articles/copy.jpg': 'content/articles/agency.jpg' },
);

const feed = (fields: Fields = {}): Files => ({
  'content/site.yaml': site({ partnerFeeds: [{ name: 'ferries', ...fields }] }),
});
const image = (name: string, rights?: Fields) => ({ image: { src: `${name}.jpg`, alt: 'A pier', rights } });

const urlsOf = (documents: ReadonlyMap<string, string>) =>
  [...documents.keys()].filter((url) => url.startsWith('/feeds/partners/'));

interface JsonFeed {
  readonly title: string;
  readonly items: readonly Record<string, unknown>[];
}

function read(files: Files): JsonFeed {
  const text = toDocuments(files, { pictures }).get('/feeds/partners/ferries/feed.json');
  return JSON.parse(text ?? '{}') as JsonFeed;
}

describe('a feed for a partner', () => {
  const stories = { 'content/articles/pier.md': story({ summary: 'In short.', ...image('pier') }) };

  test('stands in a folder of its name, in the formats that are asked for', () => {
    expect(urlsOf(toDocuments({ ...stories, ...feed() }, { pictures }))).toEqual(
      ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/feeds/partners/ferries/${name}`),
    );
    expect(urlsOf(toDocuments({ ...stories, ...feed({ formats: ['atom'] }) }, { pictures }))).toEqual([
      '/feeds/partners/ferries/atom.xml',
    ]);
  });

  test('is not there in a preview', () => {
    expect(urlsOf(toDocuments({ ...stories, ...feed() }, { pictures, drafts: true }))).toEqual([]);
  });

  test('has its own title, and texts or summaries by its own setting', () => {
    expect(read({ ...stories, ...feed() })).toMatchObject({
      title: 'The Lantern',
      items: [{ content_html: expect.stringMatching(/<p>Some words.<\/p>$/), summary: 'In short.' }],
    });
    const short = read({ ...stories, ...feed({ content: 'summary', title: 'Aboard' }) });
    expect(short).toMatchObject({ title: 'Aboard', items: [{ content_text: 'In short.' }] });
  });

  test('is not for search engines', () => {
    expect(toDocuments({ ...stories, ...feed() }, { pictures }).get('/_headers')).toContain(
      '/feeds/partners/*\n  X-Robots-Tag: noindex\n',
    );
    expect(toDocuments(stories, { pictures }).get('/_headers')).not.toContain('X-Robots-Tag');
  });

  test.each<[string, Fields | undefined, Fields, boolean]>([
    ['that is the paper’s own', undefined, {}, true],
    ['that the paper may show only for some time', { until: '2027-01-01' }, {}, false],
    ['that partners may show too', { until: '2027-01-01', partners: true }, {}, true],
    ['that partners may not show', { partners: false }, {}, false],
    ['whose rights are not tracked', { partners: false }, { trackRights: false }, true],
  ])('has a picture %s: %s', (_, rights, settings, isThere) => {
    const files = { 'content/articles/a.md': story(image('agency', rights)), ...feed(settings) };
    expect(read(files).items[0]?.['image']).toBe(isThere ? 'https://lantern.example/images/agency-1.jpg' : undefined);
  });

  const limits: Fields = { ...image('agency', { partners: false }), published: '2026-03-01T09:30:00Z' };
  test.each<[string, Fields]>([
    ['that readers see', {}],
    ['whose time is over', { expires: '2026-03-02' }],
    ['whose time is to come', { published: '2026-09-01' }],
    ['that is a draft', { draft: true }],
    ['that was withdrawn', { withdrawn: { date: '2026-03-02', note: 'Wrong.' } }],
  ])('has no picture that leads, with limits, a story %s', (_, fields) => {
    const files: Files = {
      'content/articles/lead.md': story({ ...limits, ...fields }),
      'content/articles/b.md': story({}, 'Words.\n\n![Same](agency.jpg)\n\n![Copy](copy.jpg)\n\n![Pier](pier.jpg)\n'),
      'content/articles/c.md': story(image('copy')),
      ...feed(),
    };
    const text = toDocuments(files, { pictures }).get('/feeds/partners/ferries/feed.json') ?? '';
    expect(text).toContain('/images/pier-1.jpg');
    expect(text).not.toMatch(/images\/(?:agency|copy)-1/);
    const all = { ...files, ...feed({ trackRights: false }) };
    expect(toDocuments(all, { pictures }).get('/feeds/partners/ferries/feed.json')).toContain('/images/copy-1.jpg');
  });
});
