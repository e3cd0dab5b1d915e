/** Redirects from earlier addresses. */
import { describe, expect, test } from 'vitest';
import { toNginxMap, toRedirectsFile } from '../../../src/outputs/redirects/host-files.ts';
import { toRedirects } from '../../../src/outputs/redirects/to-redirects.ts';
import { type Files, site, story, toLine, toPaper, toRightPaper } from '../../newsroom/paper.ts';
import { storyUrl } from '../../pages/press.ts';
import { toDocuments } from '../documents.ts';

const moves = (...redirects: readonly (readonly [from: string, to: string])[]): Files => ({
  'content/site.yaml': site({ redirects: redirects.map(([from, to]) => ({ from, to })) }),
});
const listed = (files: Files): string[] =>
  toRedirects(toRightPaper(files)).redirects.map(({ from, to }) => `${from} ${to}`);

describe('redirects', () => {
  test('come from the aliases of stories, withdrawn ones too, but not of those that readers may not see', () => {
    const withdrawn = { date: '2026-05-01', note: 'It was wrong.' };
    const found = listed({
      'content/articles/a.md': story({ aliases: ['/old/', '/caf%C3%A9/'] }),
      'content/articles/b.md': story({ aliases: ['/b-old'], withdrawn }),
      'content/articles/c.md': story({ aliases: ['/c-old/'], draft: true }),
      'content/articles/d.md': story({ aliases: ['/d-old/'], published: '2026-06-09' }),
    });
    expect(found).toEqual([`/old/ ${storyUrl('a')}`, `/café/ ${storyUrl('a')}`, `/b-old ${storyUrl('b')}`]);
  });

  test('lead straight to the end of a chain', () => {
    const files = {
      ...moves(
        ['/one/', '/two'],
        ['/two/', '/three/'],
        ['/three', '/old'],
        ['/far/', '/away/'],
        ['/away/', 'https://x.example/'],
      ),
      'content/articles/a.md': story({ aliases: ['/old/'] }),
    };
    const a = storyUrl('a');
    expect(listed(files)).toEqual([
      `/one/ ${a}`,
      `/two/ ${a}`,
      `/three ${a}`,
      '/far/ https://x.example/',
      '/away/ https://x.example/',
      `/old/ ${a}`,
    ]);
  });

  test('to a full address of the paper are paths, and part of chains', () => {
    const own = 'https://lantern.example';
    const files = moves(
      ['/one/', `${own}/two/`],
      ['/two/', `${own}/world/`],
      ['/three/', `http://lantern.example/world/?a=%20#b`],
    );
    expect(listed(files)).toEqual(['/one/ /world/', '/two/ /world/', `/three/ ${own}/world/?a=%20#b`]);
    expect(toDocuments(files).get('/_redirects')).toContain(`/three/ ${own}/world/?a=%20#b 301\n`);
  });

  test('are none where they lead in a circle', () => {
    const paper = toRightPaper(moves(['/in/', '/one/'], ['/one/', '/two/'], ['/two/', '/one'], ['/own/', '/own']));
    expect(toRedirects(paper)).toEqual({ redirects: [], loops: [0, 1, 2, 3] });
  });

  test.each([
    ['an address with a page', [['/world/', '/']], 'alias-clash'],
    ['the front page', [['/', '/world/']], 'alias-clash'],
    [
      'one address twice',
      [
        ['/old/', '/'],
        ['/OLD', '/world/'],
      ],
      'alias-clash',
    ],
    ['no path', [['https://x.example/', '/']], 'invalid-value'],
    ['no address', [['/old/', 'world']], 'invalid-value'],
    ['a script', [['/old/', 'javascript:alert(1)']], 'invalid-value'],
    ['a folder above', [['/old/', '/../x/']], 'invalid-value'],
  ] as const)('are refused for %s', (_, redirects, code) => {
    const { problems } = toPaper(moves(...redirects));
    expect(problems.map(toLine)).toEqual([expect.stringMatching(new RegExp(`^content/site.yaml:\\d+:\\d+ ${code}$`))]);
  });
});

describe('the files of hosts', () => {
  const redirects = [
    { from: '/old/', to: '/new/' },
    { from: '/*/:x/$a"b', to: '/ü/$a' },
    { from: '/out/', to: 'https://x.example/ä?b=c#d' },
  ];

  test('have a rule a line for Netlify and Cloudflare, encoded, without patterns', () => {
    expect(toRedirectsFile(redirects)).toBe(
      '/old/ /new/ 301\n/%2A/%3Ax/$a%22b /%C3%BC/$a 301\n/out/ https://x.example/%C3%A4?b=c#d 301\n',
    );
  });

  test('have a map for nginx, by the decoded path, without variables', () => {
    const map = toNginxMap(redirects).split('\n');
    expect(map.slice(map.indexOf('map $uri $redirect_to {'))).toEqual([
      'map $uri $redirect_to {',
      '  default "";',
      '  "/old/" "/new/";',
      '  "/*/:x/$a\\"b" "/%C3%BC/%24a";',
      '  "/out/" "https://x.example/%C3%A4?b=c#d";',
      '}',
      '',
    ]);
    expect(toNginxMap([{ from: `/${'x'.repeat(90)}/`, to: '/' }])).toContain('must be at least 128.');
  });

  test('are not there without redirects', () => {
    expect([...toDocuments({}).keys()].filter((url) => url.includes('redirects'))).toEqual([]);
  });
});

describe('the page at an earlier address', () => {
  const title = 'Oil “&” <gas>';
  const files = {
    'content/articles/a.md': story({ title, language: 'ar', aliases: ['/old/', '/bare', '/page.html', '/x.php'] }),
  };
  const made = toDocuments({ ...files, ...moves(['/gone/', 'https://x.example/?a=b&c="d"']) });

  test('is where hosts look for it', () => {
    for (const url of ['/old/', '/bare/', '/page.html', '/x.php/', '/gone/']) expect(made.has(url)).toBe(true);
  });

  test('sends readers and search engines on, and loads nothing', () => {
    const url = storyUrl('a');
    const page = made.get('/old/');
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(page).toContain('<title>Oil “&amp;” &lt;gas&gt;</title>');
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).toContain(`<link rel="canonical" href="https://lantern.example${url}"/>`);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${url}"/>`);
    expect(page).toContain(`<a href="${url}">Oil “&amp;” &lt;gas&gt;</a>`);
  });

  test('leads to another site', () => {
    const page = made.get('/gone/');
    expect(page).toContain('<link rel="canonical" href="https://x.example/?a=b&amp;c=%22d%22"/>');
    expect(page).toContain('<html lang="en" dir="ltr">');
  });

  test('is left out where the paper wants none', () => {
    const without = toDocuments({ ...files, 'content/site.yaml': site({ redirectPages: false }) });
    expect(without.has('/old/')).toBe(false);
    expect(without.get('/_redirects')).toContain(`/old/ ${storyUrl('a')} 301\n`);
  });
});
