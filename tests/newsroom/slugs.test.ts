/** Parts of addresses. */
import { describe, expect, test } from 'vitest';
import { toSlug } from '../../src/newsroom/slugs.ts';
import { markdown, story, toRightPaper } from './paper.ts';

describe('slugs', () => {
  test.each([
    ['Hello World', 'hello-world'],
    ['hello--world', 'hello-world'],
    [' -hello- ', 'hello'],
    ['AT&T’s “deal”', 'atts-deal'],
    ['snake_case', 'snake_case'],
    ['בית הים', 'בית-הים'],
    ['شَلوم', 'شَلوم'],
    ['بيت-البحارة', 'بيت-البحارة'],
    ['茶船', '茶船'],
    ['Ünïcode Ñandú', 'ünïcode-ñandú'],
    ['ЁЛКА', 'ёлка'],
    ['हिन्दी', 'हिन्दी'],
    ['2026', '2026'],
    ['😀 tea', 'tea'],
    ['a/b\\c?d#e%f', 'abcdef'],
    ['../../etc', 'etc'],
    ['half \ud800 pair', 'half-pair'],
  ])('%s is %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  test.each(['', '!!!', '😀', '…', '-', '--'])('%j is none', (name) => {
    expect(toSlug(name)).toBe('');
  });

  test('are the same in either normalisation', () => {
    expect(toSlug('La fe\u0302te')).toBe(toSlug('La f\u00eate'));
    expect(toSlug('La fe\u0302te')).toBe('la-f\u00eate');
  });

  test('stay as they are', () => {
    for (const name of ['Hello World', 'בית הים', 'La fe\u0302te', 'snake_case']) {
      expect(toSlug(toSlug(name))).toBe(toSlug(name));
    }
  });
});

describe('addresses of stories', () => {
  const urlOf = (file: string, fields = {}, settings = '') => {
    const site = settings && { 'content/site.yaml': settings };
    return toRightPaper({ ...site, [`content/articles/${file}.md`]: story(fields) }).articles[0]?.url;
  };

  test.each([
    ['talks', {}, '/2026/03/04/talks/'],
    ['deep/folder/talks', {}, '/2026/03/04/talks/'],
    ['2026-03-01-talks', {}, '/2026/03/04/talks/'],
    ['talks/index', {}, '/2026/03/04/talks/'],
    ['talks', { slug: 'Other-Words' }, '/2026/03/04/other-words/'],
    ['talks', { slug: 'מילים' }, '/2026/03/04/מילים/'],
    ['בית הים', {}, '/2026/03/04/בית-הים/'],
    ['بيت-البحارة', {}, '/2026/03/04/بيت-البحارة/'],
    ['茶船', {}, '/2026/03/04/茶船/'],
    ['La fe\u0302te', {}, '/2026/03/04/la-f\u00eate/'],
    ['La f\u00eate', {}, '/2026/03/04/la-f\u00eate/'],
    ['talks', { title: 'Another title', beat: 'energy' }, '/2026/03/04/talks/'],
  ])('%s %j', (file, fields, url) => {
    expect(urlOf(file, fields)).toBe(url);
  });

  test.each([
    ['2026-03-04T23:30:00Z', 'Europe/London', '/2026/03/04/talks/'],
    ['2026-03-04T23:30:00Z', 'Asia/Riyadh', '/2026/03/05/talks/'],
    ['2026-03-05T04:59:59Z', 'America/New_York', '/2026/03/04/talks/'],
    ['2026-03-05T05:00:00Z', 'America/New_York', '/2026/03/05/talks/'],
    ['2026-01-01T00:30:00+03:00', 'Europe/London', '/2025/12/31/talks/'],
    ['2026-03-04', 'Pacific/Kiritimati', '/2026/03/04/talks/'],
    ['2026-03-04', 'Pacific/Marquesas', '/2026/03/04/talks/'],
    ['2026-07-04T00:00', 'Europe/London', '/2026/07/04/talks/'],
  ])('published %s in %s', (published, timeZone, url) => {
    const settings = `title: T\nurl: https://t.example\nlanguage: en\ntimeZone: ${timeZone}\n`;
    const found = toRightPaper(
      { 'content/site.yaml': settings, 'content/articles/talks.md': story({ published }) },
      { now: Date.parse('2027-01-01T00:00:00Z') },
    ).articles[0];
    expect(found?.url).toBe(url);
    expect(found?.id).toBe(url.slice(1, -1).replaceAll('/', '-'));
  });

  test.each([
    ['/{slug}/', '/talks/'],
    ['/news/{yyyy}/{slug}/', '/news/2026/talks/'],
    ['/{yyyy}-{mm}-{dd}-{slug}/', '/2026-03-04-talks/'],
    ['/أخبار/{slug}/', '/أخبار/talks/'],
  ])('by the pattern %s', (pattern, url) => {
    const settings = `title: T\nurl: https://t.example\nlanguage: en\ntimeZone: UTC\nurls: { article: "${pattern}" }\n`;
    expect(urlOf('talks', {}, settings)).toBe(url);
  });

  test('of everything else', () => {
    const { desks, beats, reporters, pages, articles, tags } = toRightPaper({
      'content/desks/حي.md': markdown({ title: 'حي' }),
      'content/pages/About us.md': markdown({ title: 'About' }),
      'content/pages/x.md': markdown({ title: 'X', slug: 'ethics' }),
      'content/articles/a.md': story({ tags: ['Oil & Gas'], id: 'Fixed' }),
    });
    expect([...desks, ...beats, ...reporters, ...pages, ...tags].map(({ url }) => url)).toEqual([
      '/world/',
      '/حي/',
      '/beats/energy/',
      '/reporters/ada-quill/',
      '/about-us/',
      '/ethics/',
      '/tags/oil-gas/',
    ]);
    expect(articles[0]?.id).toBe('Fixed');
  });
});
