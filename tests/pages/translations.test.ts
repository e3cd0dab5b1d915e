/** What the page of a story says of its versions in other languages. */
import { describe, expect, test } from 'vitest';
import { type Fields, type Files, markdown, type PaperOptions, site, story } from '../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from './press.ts';

const house = (fields: Fields = {}) => story({ translationKey: 'house', ...fields });
const files: Files = {
  'content/articles/a.md': house(),
  'content/articles/دار.md': house({ language: 'ar', title: 'دار', published: '2026-03-04T08:00:00Z' }),
  'content/articles/maison.md': house({ language: 'fr-CA', title: 'Une maison' }),
};
const page = (name = 'a', more: Files = {}, options: PaperOptions = {}) =>
  propsAt(toPages({ ...files, ...more }, options), 'article', storyUrl(name));

const english = 'https://lantern.example/2026/03/04/a/';
const arabic = 'https://lantern.example/2026/03/04/%D8%AF%D8%A7%D8%B1/';
const french = 'https://lantern.example/2026/03/04/maison/';

describe('links for readers', () => {
  test('go to the other versions, each named in itself', () => {
    expect(page().article.translations).toEqual([
      { text: 'العربية', url: storyUrl('دار'), lang: 'ar', dir: 'rtl' },
      { text: 'Français', url: storyUrl('maison'), lang: 'fr-CA', dir: 'ltr' },
    ]);
    expect(page('دار').article.translations.map(({ text }) => text)).toEqual(['English', 'Français']);
  });

  test('are there for what is no page for search engines, and not for what is withheld', () => {
    const langs = (fields: Fields, options?: PaperOptions) =>
      page(
        'a',
        { 'content/articles/maison.md': house({ language: 'fr', ...fields }) },
        options,
      ).article.translations.map(({ lang }) => lang);
    expect(langs({ noindex: true })).toEqual(['ar', 'fr']);
    expect(langs({ draft: true })).toEqual(['ar']);
    expect(langs({ draft: true }, { drafts: true })).toEqual(['ar', 'fr']);
  });
});

describe('alternates in the head', () => {
  const all = [
    { hreflang: 'ar', url: arabic },
    { hreflang: 'en', url: english },
    { hreflang: 'fr-CA', url: french },
    { hreflang: 'x-default', url: english },
  ];

  test('are the same on every version: itself, all others, and the one for all other readers', () => {
    for (const name of ['a', 'دار', 'maison']) expect(page(name).head.alternates).toEqual(all);
  });

  test('leave out what search engines may not list', () => {
    for (const fields of [
      { noindex: true },
      { canonical: 'https://x.example/', source: { name: 'X', url: 'https://x.example/' } },
    ]) {
      const more = { 'content/articles/a.md': house(fields) };
      expect(page('a', more).head).not.toHaveProperty('alternates');
      expect(page('maison', more).head.alternates).toEqual([all[0], all[2], { hreflang: 'x-default', url: arabic }]);
    }
  });

  test('are absent without another version, and from other pages', () => {
    const alone = { 'content/articles/a.md': story() };
    expect(page('a', alone).head).not.toHaveProperty('alternates');
    for (const { url, layout, props } of toPages(files))
      if (layout !== 'article') expect([url, props.head]).not.toHaveProperty('1.alternates');
  });
});

test('the card names the other locales', () => {
  const locales = page('maison').head.card.filter(({ property }) => property?.startsWith('og:locale'));
  expect(locales).toEqual([
    { property: 'og:locale', content: 'fr_CA' },
    { property: 'og:locale:alternate', content: 'ar_EG' },
    { property: 'og:locale:alternate', content: 'en_US' },
  ]);
});

describe('feeds of languages', () => {
  const titlesOf = (head: { readonly feeds: readonly { title: string; url: string }[] }) =>
    head.feeds.filter(({ url }) => url.endsWith('feed.xml')).map(({ title, url }) => `${title} ${url}`);

  test('are named by stories in that language, and all by the front page', () => {
    expect(titlesOf(page('maison').head)).toEqual([
      'Français | The Lantern (RSS) /feeds/fr-CA/feed.xml',
      'The Lantern (RSS) /feed.xml',
    ]);
    expect(titlesOf(propsAt(toPages(files), 'front', '/').head)).toEqual([
      'العربية | The Lantern (RSS) /feeds/ar/feed.xml',
      'English | The Lantern (RSS) /feeds/en/feed.xml',
      'Français | The Lantern (RSS) /feeds/fr-CA/feed.xml',
      'The Lantern (RSS) /feed.xml',
    ]);
  });

  test('are not there for a paper in one language', () => {
    const pages = toPages({
      'content/site.yaml': site({ language: 'ar' }),
      'content/articles/a.md': story(),
      'content/articles/b.md': story({ language: 'AR' }),
      'content/reporters/bo.md': markdown({ name: 'Bo' }),
    });
    for (const { props } of pages) expect(JSON.stringify(props.head.feeds)).not.toContain('/feeds/');
  });
});
