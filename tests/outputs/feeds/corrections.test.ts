/** Corrections in feeds: the feed of all of them, and the notices in the texts of stories. */
import { describe, expect, test } from 'vitest';
import { type Fields, type Files, site, story } from '../../newsroom/paper.ts';
import { toDocuments } from '../documents.ts';

const files: Files = {
  'content/articles/pier.md': story({
    title: 'The pier & the sea',
    updated: '2026-03-10T12:00:00Z',
    corrections: [
      { date: '2026-03-09', text: 'Not 1878 but <1887>.' },
      { date: '2026-03-10T12:00:00Z', text: 'The headline was wrong.', prominent: true, kind: 'editors-note' },
    ],
  }),
  'content/articles/gone.md': story({
    published: '2026-03-05T09:30:00Z',
    title: 'A letter',
    withdrawn: { date: '2026-05-01', note: 'A forgery.' },
  }),
};

interface JsonFeed {
  readonly items: readonly Record<string, unknown>[];
}

const readJson = (documents: ReadonlyMap<string, string>, url: string): JsonFeed =>
  JSON.parse(documents.get(url) ?? '{"items":[]}') as JsonFeed;

describe('the feed of corrections', () => {
  const documents = toDocuments(files);

  test('has an item for each, with a name of its own that stays', () => {
    const { items } = readJson(documents, '/corrections/feed.json');
    expect(items.map(({ id, title, url, date_published: at }) => [id, title, url, at])).toEqual([
      [
        'tag:lantern.example,2026:2026-03-05-gone/withdrawn',
        'Story withdrawn: A letter',
        'https://lantern.example/2026/03/05/gone/',
        '2026-04-30T23:00:00.000Z',
      ],
      [
        'tag:lantern.example,2026:2026-03-04-pier/correction-2026-03-10',
        'Editor’s note: The pier & the sea',
        'https://lantern.example/2026/03/04/pier/',
        '2026-03-10T12:00:00.000Z',
      ],
      [
        'tag:lantern.example,2026:2026-03-04-pier/correction-2026-03-09',
        'Correction: The pier & the sea',
        'https://lantern.example/2026/03/04/pier/',
        '2026-03-09T00:00:00.000Z',
      ],
    ]);
    expect(items[2]).toMatchObject({ summary: 'Not 1878 but <1887>.', tags: ['Correction', 'World'] });
  });

  test('names an item as before when an earlier correction is told late, or the story is dated anew', () => {
    const idsOf = (fields: Fields) =>
      readJson(toDocuments({ 'content/articles/pier.md': story({ id: 'pier', ...fields }) }), '/corrections/feed.json')
        .items.map(({ id }) => id)
        .slice(0, 1);
    const known = { date: '2026-03-09', text: 'Not 5 but 6.' };
    const id = ['tag:lantern.example,2026:pier/correction-2026-03-09'];
    expect(idsOf({ corrections: [known] })).toEqual(id);
    expect(idsOf({ corrections: [{ date: '2026-03-08', text: 'Not 3 but 4.' }, known] })).toEqual(id);
    expect(idsOf({ corrections: [known], published: '2026-03-03T09:30:00Z' })).toEqual(id);
  });

  test('says the same in all formats', () => {
    for (const name of ['feed.xml', 'atom.xml']) {
      const xml = documents.get(`/corrections/${name}`);
      expect(xml?.match(/[^>]*: (?:The pier|A letter)[^<]*/g)).toEqual([
        'Story withdrawn: A letter',
        'Editor’s note: The pier &amp; the sea',
        'Correction: The pier &amp; the sea',
      ]);
    }
  });

  test('is there and empty for a paper that has corrected nothing', () => {
    const empty = toDocuments({ 'content/articles/a.md': story() });
    expect(readJson(empty, '/corrections/feed.json').items).toEqual([]);
    expect(empty.get('/corrections/feed.xml')).not.toContain('<item>');
  });
});

describe('the text of a corrected story', () => {
  test('has what was wrong in headline or substance on top, and the rest below', () => {
    const [item] = readJson(toDocuments(files), '/feed.json').items;
    expect(item?.['content_html']).toBe(
      [
        '<aside><p><strong>Editor’s note</strong> <time datetime="2026-03-10T12:00:00+00:00">10 March 2026</time></p><p>The headline was wrong.</p></aside>',
        '<p>Some words.</p>',
        '<aside><p><strong>Correction</strong> <time datetime="2026-03-09">9 March 2026</time></p><p>Not 1878 but &lt;1887&gt;.</p></aside>',
      ].join('\n'),
    );
    expect(item?.['date_modified']).toBe('2026-03-10T12:00:00.000Z');
  });

  test('ends with how it was reported', () => {
    const told = toDocuments({ 'content/articles/a.md': story({ backstory: 'We <asked>.' }) });
    expect(readJson(told, '/feed.json').items[0]?.['content_html']).toBe(
      '<p>Some words.</p>\n<aside><p><strong>How we reported this story</strong></p><p>We &lt;asked&gt;.</p></aside>',
    );
  });

  test('is not there where feeds hold summaries', () => {
    const settings = { 'content/site.yaml': site({ feeds: { content: 'summary' } }) };
    expect(toDocuments({ ...files, ...settings }).get('/feed.json')).not.toContain('headline was wrong');
  });

  test('says of a story who paid for it', () => {
    const paid = toDocuments({ 'content/articles/a.md': story({ type: 'sponsored' }) });
    expect(readJson(paid, '/feed.json').items[0]?.['content_html']).toMatch(/^<p><strong>Paid for and supplied/);
  });
});
