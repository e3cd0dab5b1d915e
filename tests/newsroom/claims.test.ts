/** One address, one page. */
import { describe, expect, test } from 'vitest';
import { findClashes } from '../../src/newsroom/claims.ts';
import { type Files, markdown, site, story, toLine, toPaper } from './paper.ts';

const clashesOf = (...urls: string[]) =>
  findClashes(urls.map((url, index) => ({ url, location: { path: `${index}.md` } }))).map(
    ({ file, reason }) => `${file}: ${/\(taken by (.*)\)/.exec(reason)?.[1]}`,
  );

describe('addresses that are one', () => {
  test.each([
    ['/a/', '/a/'],
    ['/a/', '/a'],
    ['/a/', '/a/index.html'],
    ['/Talks/', '/talks/'],
    ['/caf\u00e9/', '/cafe\u0301/'],
    ['/É/', '/é/'],
  ])('%s and %s', (one, two) => {
    expect(clashesOf(one, two)).toEqual(['1.md: `0.md`']);
    expect(clashesOf(two, one)).toEqual(['1.md: `0.md`']);
  });

  test.each([
    ['/a/', '/b/'],
    ['/a/', '/a/b/'],
    ['/a.html', '/a/'],
  ])('not %s and %s', (one, two) => {
    expect(clashesOf(one, two)).toEqual([]);
  });
});

describe('addresses that the paper fills itself', () => {
  test.each([
    ['/', 'the front page'],
    ['/index.html', 'the front page'],
    ['/404.html', 'the page for unknown addresses'],
    ['/images/a.jpg', 'files that the paper has by itself'],
    ['/assets/', 'files that the paper has by itself'],
    ['/fonts/', 'files that the paper has by itself'],
    ['/archive/', 'a list that the paper has by itself'],
    ['/corrections/', 'a list that the paper has by itself'],
    ['/Reporters/', 'a list that the paper has by itself'],
    ['/beats/', 'a list that the paper has by itself'],
    ['/tags/', 'a list that the paper has by itself'],
    ['/tags/oil/', 'a list that the paper has by itself'],
    ['/2026/', 'a list that the paper has by itself'],
    ['/2026/03/', 'a list that the paper has by itself'],
    ['/2026/03/page/2/', 'a list that the paper has by itself'],
    ['/world/page/2/', 'a list that the paper has by itself'],
  ])('%s', (url, owner) => {
    expect(clashesOf(url)).toEqual([`0.md: ${owner}`]);
  });

  test.each(['/archive/old.html', '/2026/03/04/', '/202/', '/beats/x/', '/world/page/', '/imagesque/'])(
    'not %s',
    (url) => {
      expect(clashesOf(url)).toEqual([]);
    },
  );
});

describe('clashes in a paper', () => {
  const clash = (files: Files) =>
    toPaper(files).problems.map((problem) => `${toLine(problem)} ${/\(taken by (.*)\)/.exec(problem.reason)?.[1]}`);

  test.each<[string, Files, string]>([
    [
      'two stories',
      { 'content/articles/1/a.md': story({ id: 'x' }), 'content/articles/2/a.md': story({ slug: 'A' }) },
      'content/articles/2/a.md:6:7 url-clash `content/articles/1/a.md:2:1`',
    ],
    [
      'two stories whose slugs differ in case',
      { 'content/articles/Talks.md': story({ id: 'x' }), 'content/articles/talks.md': story() },
      'content/articles/talks.md:2:1 url-clash `content/articles/Talks.md:2:1`',
    ],
    [
      'two stories of one day and name',
      { 'content/articles/1/a.md': story(), 'content/articles/2/a.md': story() },
      'content/articles/2/a.md:1:1 id-clash `content/articles/1/a.md:1:1`',
    ],
    [
      'a desk and a page',
      { 'content/pages/world.md': markdown({ title: 'W' }) },
      'content/pages/world.md:2:1 url-clash `content/desks/world.md:2:1`',
    ],
    [
      'two desks whose names differ in case',
      { 'content/desks/World.md': markdown({ title: 'W' }) },
      'content/desks/World.md:2:1 url-clash `content/desks/world.md:2:1`',
    ],
    [
      'a desk and a list of the paper',
      { 'content/desks/archive.md': markdown({ title: 'W' }) },
      'content/desks/archive.md:2:1 url-clash a list that the paper has by itself',
    ],
    [
      'a page and the year',
      { 'content/pages/2026.md': markdown({ title: 'W' }) },
      'content/pages/2026.md:2:1 url-clash a list that the paper has by itself',
    ],
    [
      'an alias and a beat',
      { 'content/articles/a.md': story({ aliases: ['/beats/energy/'] }) },
      'content/articles/a.md:6:11 alias-clash `content/beats/energy.md:2:1`',
    ],
    [
      'an alias and a story',
      { 'content/articles/a.md': story({ aliases: ['/old/', '/2026/03/04/b'] }), 'content/articles/b.md': story() },
      'content/articles/a.md:6:19 alias-clash `content/articles/b.md:2:1`',
    ],
    [
      'an alias and its own story',
      { 'content/articles/a.md': story({ aliases: ['/2026/03/04/a/'] }) },
      'content/articles/a.md:6:11 alias-clash `content/articles/a.md:2:1`',
    ],
    [
      'an alias twice',
      { 'content/articles/a.md': story({ aliases: ['/old/', '/OLD'] }) },
      'content/articles/a.md:6:19 alias-clash `content/articles/a.md:6:11`',
    ],
    [
      'an alias in code',
      { 'content/articles/a.md': story({ aliases: ['/caf%C3%A9/', '/cafe\u0301/'] }) },
      'content/articles/a.md:6:25 alias-clash `content/articles/a.md:6:11`',
    ],
    [
      'a story and a desk',
      {
        'content/site.yaml': site({ urls: { article: '/{slug}/' } }),
        'content/articles/world.md': story(),
      },
      'content/articles/world.md:2:1 url-clash `content/desks/world.md:2:1`',
    ],
    [
      'a withheld story and another',
      { 'content/articles/1/a.md': story({ draft: true, id: 'x' }), 'content/articles/2/a.md': story() },
      'content/articles/2/a.md:2:1 url-clash `content/articles/1/a.md:2:1`',
    ],
    [
      'two reporters of one name',
      { 'content/reporters/staff/ada-quill.md': markdown({ name: 'Ada' }) },
      'content/reporters/staff/ada-quill.md:1:1 id-clash `content/reporters/ada-quill.md:1:1`',
    ],
  ])('%s', (_, files, problem) => {
    expect(clash(files)).toEqual([problem]);
  });
});

describe('of two stories with one address the younger is to blame, wherever it stands', () => {
  const text = (day: string, more = {}) => story({ published: `2026-03-${day}T09:30:00Z`, ...more });
  const settings = { 'content/site.yaml': site({ urls: { article: '/{slug}/' } }) };
  test.each<[string, Files, string, string]>([
    [
      'by slug',
      { 'content/articles/a.md': text('06', { slug: 'talks' }), 'content/articles/talks.md': text('04') },
      'content/articles/a.md:6:7 url-clash',
      'content/articles/talks.md',
    ],
    [
      'by id',
      { 'content/articles/a.md': text('06', { id: 'talks' }), 'content/articles/b.md': text('04', { id: 'talks' }) },
      'content/articles/a.md:6:5 id-clash',
      'content/articles/b.md',
    ],
    [
      'by alias',
      {
        'content/articles/a.md': text('06', { aliases: ['/x/', '/old/'] }),
        'content/articles/b.md': text('04', { aliases: ['/old/'] }),
      },
      'content/articles/a.md:6:17 alias-clash',
      'content/articles/b.md',
    ],
    [
      'of one instant the file that is named later',
      { 'content/articles/a.md': text('04', { id: 'talks' }), 'content/articles/b.md': text('04', { id: 'talks' }) },
      'content/articles/b.md:6:5 id-clash',
      'content/articles/a.md',
    ],
  ])('%s', (_, files, line, other) => {
    const { problems } = toPaper({ ...settings, ...files });
    expect(problems.map(toLine)).toEqual([line]);
    expect(problems[0]?.related).toEqual([expect.objectContaining({ file: other, column: expect.any(Number) })]);
  });
});
