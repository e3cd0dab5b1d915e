/** Stories as ninjs. */
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type Fields, type Files, markdown, site, story, toPictures } from '../../newsroom/paper.ts';
import { toDocuments } from '../documents.ts';
import { ninjsSubset } from './ninjs-subset.ts';

const validate = new Ajv({ allErrors: true }).compile(ninjsSubset);

const on = (fields: Fields = {}): Files => ({ 'content/site.yaml': site({ ninjs: true, ...fields }) });
const rendition = (width: number, format: 'jpeg' | 'webp') => ({
  ...{ url: `/images/pïer-1-${width}.${format === 'jpeg' ? 'jpg' : format}`, width, format },
});
const pictures = toPictures({
  'content/articles/pier.jpg': {
    ...{ path: 'content/articles/pier.jpg', url: '/images/pïer-1-800.jpg', width: 800, height: 600 },
    renditions: [rendition(800, 'jpeg'), rendition(400, 'webp')],
  },
});

/** Every document of ninjs, by its address; each must be valid. */
function read(files: Files, drafts = false): ReadonlyMap<string, Fields> {
  const documents = [...toDocuments(files, { pictures, drafts })].filter(([url]) => url.endsWith('/ninjs.json'));
  return new Map(
    documents.map(([url, text]) => {
      const data = JSON.parse(text) as Fields;
      expect([url, validate(data), validate.errors]).toEqual([url, true, null]);
      return [url, data];
    }),
  );
}

const readOne = (fields: Fields, settings: Fields = {}, body?: string): Fields =>
  read({ ...on(settings), 'content/articles/a.md': story(fields, body) }).get('/2026/03/04/a/ninjs.json') ?? {};

describe('ninjs', () => {
  test('is there only where it is asked for, and never in a preview', () => {
    const files = { 'content/articles/a.md': story() };
    expect(read(files).size).toBe(0);
    expect(read({ ...files, ...on() }, true).size).toBe(0);
    expect([...read({ ...files, ...on() }).keys()]).toEqual(['/ninjs.json', '/2026/03/04/a/ninjs.json']);
  });

  test('tells a story with everything that is known of it', () => {
    const files: Files = {
      ...on({ publisher: { name: 'Quill Press', licence: 'https://lantern.example/terms' } }),
      'content/reporters/bo.md': markdown({ name: 'Bo Reed' }),
      'content/articles/a.md': story(
        {
          title: 'Oil & “quotes” </script>',
          summary: 'In short.',
          reporter: ['ada-quill', 'bo'],
          contributors: [{ reporter: 'bo', role: 'Research' }],
          updated: '2026-03-05T10:00:00Z',
          expires: '2027-01-01T00:00:00Z',
          dateline: 'Riyadh',
          type: 'analysis',
          tags: ['Oil'],
          image: {
            src: 'pier.jpg',
            alt: 'A pier',
            caption: 'Dawn',
            credit: 'I. Holm',
            rights: { until: '2026-12-31', partners: true },
          },
          corrections: [{ date: '2026-03-05', text: 'Not 5 but 6.' }],
        },
        'Words with [a link](/archive/) & more.\n',
      ),
    };
    expect(read(files).get('/2026/03/04/a/ninjs.json')).toMatchObject({
      uri: 'tag:lantern.example,2026:2026-03-04-a',
      standard: { name: 'ninjs', version: '3.1' },
      type: 'text',
      pubStatus: 'usable',
      firstCreated: '2026-03-04T09:30:00.000Z',
      versionCreated: '2026-03-05T10:00:00.000Z',
      expires: '2027-01-01T00:00:00.000Z',
      language: 'en',
      title: 'Oil & “quotes” </script>',
      headlines: [{ role: 'main', value: 'Oil & “quotes” </script>' }],
      descriptions: [{ value: 'In short.' }],
      bodies: [
        {
          contentType: 'text/html',
          wordCount: 5,
          value: expect.stringContaining('"https://lantern.example/archive/"'),
        },
        {
          contentType: 'text/plain',
          value: 'Words with a link & more.\n\nCorrection 5 March 2026\n\nNot 5 but 6.',
        },
      ],
      by: 'Ada Quill and Bo Reed',
      located: 'Riyadh',
      people: [
        { name: 'Ada Quill', rel: 'author', uri: 'https://lantern.example/reporters/ada-quill/' },
        { name: 'Bo Reed', rel: 'author' },
        { name: 'Bo Reed', rel: 'contributor', literal: 'Research' },
      ],
      subjects: [
        { name: 'World', rel: 'desk', uri: 'https://lantern.example/world/' },
        { name: 'Energy', rel: 'beat' },
        { name: 'Oil', rel: 'about', uri: 'https://lantern.example/tags/oil/' },
      ],
      genres: [{ name: 'Analysis', uri: 'http://cv.iptc.org/newscodes/genre/Analysis' }],
      infoSources: [{ name: 'Quill Press', role: 'publisher' }],
      copyrightHolder: 'Quill Press',
      copyrightNotice: '© 2026 Quill Press',
      rightsInfo: { linkedRights: 'https://lantern.example/terms' },
      renditions: [{ name: 'web', href: 'https://lantern.example/2026/03/04/a/', contentType: 'text/html' }],
      associations: [
        {
          type: 'picture',
          by: 'I. Holm',
          expires: '2027-01-01T00:00:00.000Z',
          descriptions: [
            { role: 'caption', value: 'Dawn' },
            { role: 'altText', value: 'A pier' },
          ],
          renditions: [
            {
              name: 'main',
              href: 'https://lantern.example/images/p%C3%AFer-1-800.jpg',
              contentType: 'image/jpeg',
              height: 600,
            },
            { name: 'web-400', contentType: 'image/webp', width: 400, height: 300 },
          ],
        },
      ],
    });
  });

  test.each([
    ['an own one', undefined, true],
    ['one that partners may show', { until: '2027-01-01', partners: true }, true],
    ['one that partners may not show', { partners: false }, false],
  ])('has of pictures %s', (_, rights, isThere) => {
    const files = {
      ...on(),
      'content/articles/a.md': story({ image: { src: 'pier.jpg', alt: 'A pier', rights } }),
      'content/articles/b.md': story({ slug: 'b' }, 'Words.\n\n![The same](pier.jpg)\n'),
    };
    const documents = read(files);
    expect(documents.size).toBe(3);
    for (const document of documents.values())
      expect(/images\/p(?:ï|%C3%AF)er/.test(JSON.stringify(document))).toBe(isThere);
    expect(documents.get('/2026/03/04/a/ninjs.json')?.['associations'] !== undefined).toBe(isThere);
  });

  test('names whose story it is where another published it first', () => {
    const licence = { publisher: { name: 'Quill Press', licence: 'https://lantern.example/terms' } };
    const found = readOne({ source: { name: 'Agency', url: 'https://agency.example/ä' } }, licence);
    expect(found).toMatchObject({
      copyrightHolder: 'Agency',
      infoSources: [
        { role: 'publisher' },
        { name: 'Agency', role: 'originator', uri: 'https://agency.example/%C3%A4' },
      ],
    });
    expect(found).not.toHaveProperty('rightsInfo');
  });

  test.each(['news', 'live', 'sponsored', 'obituary'])('is valid for a story of type %s in Arabic', (type) => {
    expect(readOne({ type, language: 'ar', title: 'خبر', id: 'خبر' })['language']).toBe('ar');
  });

  test('tells of a withdrawn story that it is, and why, and not what it said', () => {
    const found = readOne({ summary: 'Gone.', withdrawn: { date: '2026-05-01', note: 'A forgery.' } }, {}, 'Secret.\n');
    expect(found).toMatchObject({
      uri: 'tag:lantern.example,2026:2026-03-04-a',
      pubStatus: 'canceled',
      versionCreated: '2026-04-30T23:00:00.000Z',
      edNote: 'A forgery.',
    });
    expect(JSON.stringify(found)).not.toMatch(/Secret|Gone/);
  });

  test('has the newest stories of the paper in one file', () => {
    const files = {
      ...on({ feeds: { items: 1 }, policies: { ethics: 'rules' } }),
      'content/pages/rules.md': markdown({ title: 'Rules' }),
      'content/articles/a.md': story(),
      'content/articles/b.md': story({ published: '2026-03-05' }),
    };
    expect(read(files).get('/ninjs.json')).toMatchObject({
      uri: 'https://lantern.example/ninjs.json',
      type: 'composite',
      trustIndicators: [{ title: 'Rules', href: 'https://lantern.example/rules/' }],
      associations: [{ name: 'A story', rel: 'item', uri: 'tag:lantern.example,2026:2026-03-05-b' }],
    });
    expect(read(on()).get('/ninjs.json')).toMatchObject({ associations: [] });
  });
});
