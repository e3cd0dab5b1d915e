/** Redirects that lead nowhere, in a circle, or are too many. */
import { expect, test } from 'vitest';
import { judgeRedirects } from '../../src/build/judge-redirects.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { basics, type Files, site, story, toEntries, toLine, toRightPaper } from '../newsroom/paper.ts';
import { toPress } from '../pages/press.ts';

function judge(redirects: readonly (readonly [from: string, to: string])[], more: Files = {}): string[] {
  const files = {
    'content/site.yaml': site({ redirects: redirects.map(([from, to]) => ({ from, to })) }),
    'content/articles/a.md': story({ aliases: ['/old/'] }),
    'content/articles/later.md': story({ published: '2026-06-09' }),
    ...more,
  };
  const newsroom = toRightPaper(files);
  const there = new Set([...planPages(toPress(newsroom)).map(({ url }) => url), '/data.csv']);
  const { entries } = toEntries({ ...basics, ...files });
  return judgeRedirects({ newsroom, entries, there }).map(toLine);
}

test.each([
  ['/'],
  ['/world'],
  ['/world/index.html'],
  ['/old/'],
  ['/2026/03/04/a/'],
  ['/data.csv'],
  ['https://x.example/nowhere/'],
  ['https://lantern.example/world/'],
  ['https://lantern.example/world/?a=b#c'],
  ['http://LANTERN.example'],
])('a redirect may lead to %s', (to) => expect(judge([['/from/', to]])).toEqual([]));

test('a redirect to nothing, or to what readers may not see, is dead', () => {
  const line = 'content/site.yaml:5';
  expect(judge([['/from/', '/nowhere/']])).toEqual([`${line}:35 redirect-dead`]);
  expect(judge([['/from/', '/2026/06/09/later/']])).toEqual([`${line}:35 redirect-dead`]);
});

test.each([
  ['https://lantern.example/nowhere/'],
  ['https://lantern.example/nowhere/#there'],
  ['https://lantern.example/%zz/'],
])('a redirect to %s, a full address of the paper, is dead', (to) => {
  expect(judge([['/from/', to]])).toEqual(['content/site.yaml:5:35 redirect-dead']);
});

test('only the end of a chain is dead', () => {
  expect(
    judge([
      ['/one/', '/two/'],
      ['/two/', '/nowhere/'],
    ]),
  ).toHaveLength(1);
});

test('a circle is found at each redirect that leads into it', () => {
  const found = judge([
    ['/in/', '/one/'],
    ['/one/', '/two/'],
    ['/two/', '/one/'],
  ]);
  expect(found.map((line) => line.split(' ')[1])).toEqual(['redirect-loop', 'redirect-loop', 'redirect-loop']);
});

test('a circle through full addresses of the paper is one', () => {
  const found = judge([
    ['/one/', 'https://lantern.example/two/'],
    ['/two/', 'https://lantern.example/one?a=b'],
  ]);
  expect(found.map((line) => line.split(' ')[1])).toEqual(['redirect-loop', 'redirect-loop']);
});

test('more redirects than Cloudflare reads are too many', () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, index) => `/was/${index}/`);
  expect(judge([], { 'content/articles/b.md': story({ aliases: aliases(1999) }) })).toEqual([]);
  expect(judge([], { 'content/articles/b.md': story({ aliases: aliases(2000) }) })).toEqual([
    'content/site.yaml redirects-too-many',
  ]);
});

test('without pages at earlier addresses none is promised', () => {
  const aliases = Array.from({ length: 2001 }, (_, index) => `/was/${index}/`);
  const files = { 'content/site.yaml': site({ redirectPages: false }), 'content/articles/b.md': story({ aliases }) };
  const { entries } = toEntries({ ...basics, ...files });
  const [problem] = judgeRedirects({ newsroom: toRightPaper(files), entries, there: new Set() });
  expect(problem?.note).toContain('take `redirectPages: false` out of `site.yaml`');
});
