/** The cards of pages: what networks show of a link to them. */
import { describe, expect, test } from 'vitest';
import type { PageProps } from '../../../src/pages/props.ts';
import { type Fields, type Files, markdown, type PaperOptions, site, story, toPictures } from '../../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from '../press.ts';

/** Each element as `name: content`. */
const lines = ({ head }: Pick<PageProps, 'head'>): string[] =>
  head.card.map(({ property, name, content }) => `${property ?? name}: ${content}`);

const path = 'content/articles/a.jpg';
const pictures = toPictures({
  [path]: {
    path,
    url: '/images/a-1600.jpg',
    width: 1600,
    height: 900,
    renditions: [
      { url: '/images/a-1600.jpg', width: 1600, format: 'jpeg' },
      { url: '/images/a-1200.webp', width: 1200, format: 'webp' },
    ],
  },
});

const drawn = expect.stringMatching(/^og:image: https:\/\/lantern\.example\/images\/card-[0-9a-f]{16}\.png$/);

function card(fields: Fields = {}, more: Files = {}, options: PaperOptions = {}): string[] {
  const files = { 'content/articles/a.md': story(fields), ...more };
  return lines(propsAt(toPages(files, { pictures, ...options }), 'article', storyUrl('a')));
}

describe('a story', () => {
  test('has everything that a card can show', () => {
    const found = card({
      summary: 'In short.',
      updated: '2026-03-05T10:00:00Z',
      tags: ['Oil', 'Gas'],
      image: { src: 'a.jpg', alt: 'A pier' },
    });
    expect(found).toEqual([
      'og:type: article',
      'og:site_name: The Lantern',
      'og:locale: en_US',
      'og:title: A story',
      'og:description: In short.',
      'og:url: https://lantern.example/2026/03/04/a/',
      'og:image: https://lantern.example/images/a-1600.jpg',
      'og:image:type: image/jpeg',
      'og:image:width: 1600',
      'og:image:height: 900',
      'og:image:alt: A pier',
      drawn,
      'og:image:type: image/png',
      'og:image:width: 1200',
      'og:image:height: 630',
      'og:image:alt: A story',
      'article:published_time: 2026-03-04T09:30:00+00:00',
      'article:modified_time: 2026-03-05T10:00:00+00:00',
      'article:author: https://lantern.example/reporters/ada-quill/',
      'article:section: World',
      'article:tag: Oil',
      'article:tag: Gas',
      'twitter:card: summary_large_image',
      'twitter:image: https://lantern.example/images/a-1600.jpg',
      'twitter:image:alt: A pier',
    ]);
  });

  test('without a picture has its headline as one', () => {
    const images = card().filter((line) => line.includes('image'));
    expect(images).toEqual([
      drawn,
      'og:image:type: image/png',
      'og:image:width: 1200',
      'og:image:height: 630',
      'og:image:alt: A story',
      'twitter:card: summary_large_image',
      expect.stringMatching(/^twitter:image: https:\/\/lantern\.example\/images\/card-[0-9a-f]{16}\.png$/),
      'twitter:image:alt: A story',
    ]);
  });

  test('without any picture has a small card, and was changed when it was published', () => {
    const found = card({}, { 'content/site.yaml': site({ cards: 'none' }) });
    expect(found).toContain('twitter:card: summary');
    expect(found).toContain('article:modified_time: 2026-03-04T09:30:00+00:00');
    expect(found.join('\n')).not.toMatch(/image|tag|creator/);
  });

  test('speaks its own language, also where the page around it speaks another', () => {
    expect(card({ language: 'he' })).toContain('og:locale: he_IL');
    expect(card({ language: 'zh-Hant' })).toContain('og:locale: zh_TW');
    expect(card({ language: 'eo' }).join('\n')).not.toContain('og:locale');
  });

  test('is described in whole words', () => {
    const [description = ''] = card({ summary: 'Harbour '.repeat(30).trim() }).filter((line) =>
      line.startsWith('og:description'),
    );
    expect(description.slice('og:description: '.length)).toBe(`${'Harbour '.repeat(24)}Harbour…`);
  });

  test('points to the original', () => {
    expect(
      card({ canonical: 'https://far.example/a/', source: { name: 'Far', url: 'https://far.example/' } }),
    ).toContain('og:url: https://far.example/a/');
  });

  test('names the accounts of its reporters', () => {
    const more = {
      'content/reporters/bo.md': markdown({ name: 'Bo', fediverse: 'bo@social.example' }),
      'content/reporters/cy.md': markdown({
        name: 'Cy',
        links: [{ text: 'Mastodon', url: 'https://social.example/@cy' }],
      }),
    };
    const creators = card({ reporter: ['cy', 'ada-quill', 'bo'] }, more).filter((line) => line.startsWith('fediverse'));
    expect(creators).toEqual(['fediverse:creator: @cy@social.example', 'fediverse:creator: @bo@social.example']);
  });

  test('has a card where search engines leave it out, but not where readers do not see it', () => {
    expect(card({ noindex: true })).toContain('og:title: A story');
    expect(card({ draft: true }, {}, { drafts: true })).toEqual([]);
    expect(card({}, {}, { drafts: true })).toEqual([]);
  });
});

describe('another page', () => {
  const pages = toPages(
    {
      'content/site.yaml': site({ description: 'A paper.', language: 'en-GB' }),
      'content/reporters/ada-quill.md': markdown({ name: 'Ada Quill', photo: 'ada.png' }, 'Ada writes.\n'),
    },
    {
      pictures: toPictures({
        'content/reporters/ada.png': {
          path: 'content/reporters/ada.png',
          url: '/images/ada.png',
          width: 800,
          height: 800,
          renditions: [],
        },
      }),
    },
  );

  test('is of the site', () => {
    expect(lines(propsAt(pages, 'front', '/'))).toEqual([
      'og:type: website',
      'og:site_name: The Lantern',
      'og:locale: en_GB',
      'og:title: The Lantern',
      'og:description: A paper.',
      'og:url: https://lantern.example/',
      'twitter:card: summary',
    ]);
    expect(lines(propsAt(pages, 'desk', '/world/'))).toContain('og:title: World');
  });

  test('of a reporter is a profile with a small portrait', () => {
    expect(lines(propsAt(pages, 'reporter', '/reporters/ada-quill/'))).toEqual([
      'og:type: profile',
      'og:site_name: The Lantern',
      'og:locale: en_GB',
      'og:title: Ada Quill',
      'og:description: Ada writes.',
      'og:url: https://lantern.example/reporters/ada-quill/',
      'og:image: https://lantern.example/images/ada.png',
      'og:image:type: image/png',
      'og:image:width: 800',
      'og:image:height: 800',
      'og:image:alt: Portrait of Ada Quill',
      'twitter:card: summary',
      'twitter:image: https://lantern.example/images/ada.png',
      'twitter:image:alt: Portrait of Ada Quill',
    ]);
  });

  test('for unknown addresses has none', () => {
    expect(propsAt(pages, 'not-found', '/404.html').head.card).toEqual([]);
  });
});
