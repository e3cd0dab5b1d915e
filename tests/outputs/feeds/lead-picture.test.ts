/** The picture that leads a story, in feeds: with what it shows and who made it. */
import { describe, expect, test } from 'vitest';
import { type Fields, site, story, toPictures } from '../../newsroom/paper.ts';
import { toDocuments } from '../documents.ts';

const pictures = toPictures({
  'content/articles/pier.jpg': {
    ...{ path: 'content/articles/pier.jpg', url: '/images/pïer-1.jpg', width: 800, height: 600, renditions: [] },
  },
});
const read = (image: Fields | undefined, fields: Fields = {}, content = 'full') => {
  const files = {
    'content/site.yaml': site({ feeds: { content } }),
    'content/articles/a.md': story({ image: image && { src: 'pier.jpg', ...image }, ...fields }),
  };
  const documents = toDocuments(files, { pictures });
  const [item] = JSON.parse(documents.get('/feed.json') ?? '').items as Fields[];
  return { item, documents };
};
const img = (alt: string) =>
  `<img src="https://lantern.example/images/p%C3%AFer-1.jpg" alt="${alt}" width="800" height="600"/>`;

describe('a full text', () => {
  test('begins with the picture, its caption and its credit, in all formats', () => {
    const { item, documents } = read({ alt: 'A "pier"', caption: 'Dawn & <dusk>', credit: 'I. Holm' });
    expect(item?.['content_html']).toBe(
      `<figure>${img('A “pier”')}<figcaption>Dawn &amp; &lt;dusk&gt; <small>Picture: I. Holm</small></figcaption></figure>\n<p>Some words.</p>`,
    );
    for (const name of ['feed.xml', 'atom.xml']) {
      expect(documents.get(`/${name}`)).toContain('<media:credit>I. Holm</media:credit>');
      expect(documents.get(`/${name}`)).toContain('&lt;small&gt;Picture: I. Holm&lt;/small&gt;&lt;/figcaption&gt;');
    }
  });

  test.each<[string, Fields, string]>([
    ['without either', { alt: 'A pier' }, `<figure>${img('A pier')}</figure>\n`],
    ['with a credit alone', { alt: 'A pier', credit: 'X' }, '<figcaption><small>Picture: X</small></figcaption>'],
    ['with a caption alone', { alt: 'A pier', caption: 'Dawn' }, '<figcaption>Dawn</figcaption>'],
  ])('shows a picture %s', (_, image, expected) => {
    expect(read(image).item?.['content_html']).toContain(expected);
  });

  test('says first who paid for it, and what was wrong', () => {
    const corrections = [{ date: '2026-03-05', text: 'Not 5.', prominent: true }];
    expect(read({ alt: 'A pier' }, { type: 'sponsored', corrections }).item?.['content_html']).toMatch(
      /^<p><strong>Paid for.*<\/p>\n<aside>.*<\/aside>\n<figure>.*<\/figure>\n<p>Some words/s,
    );
  });

  test('of a story without a picture has none', () => {
    expect(read(undefined).item).toMatchObject({ content_html: '<p>Some words.</p>' });
    expect(read(undefined).item).not.toHaveProperty('_image');
  });
});

test.each(['full', 'summary'])('JSON Feed names who made the picture, also as data (%s)', (content) => {
  const words = { alt: 'A pier', caption: 'Dawn', credit: 'I. Holm' };
  expect(read(words, {}, content).item?.['_image']).toEqual({ ...words, width: 800, height: 600 });
  expect(read({ alt: 'A pier' }, {}, content).item?.['_image']).toEqual({ alt: 'A pier', width: 800, height: 600 });
});
