/** Earlier addresses that files of the site take. */
import { afterEach, describe, expect, test } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeSite, now, readTree, type Site } from '../sites/site.ts';

let site: Site;
afterEach(() => site.remove());

const pier = (aliases: readonly string[], more = '') =>
  `---\ntitle: Crane raised\nreporter: ada-quill\nbeat: port\npublished: 2026-01-09T08:00:00Z\naliases: ${JSON.stringify(aliases)}\n${more}---\nThe crane stood upright by nine.\n`;

async function check(files: Readonly<Record<string, string>>) {
  site = makeSite({ files });
  const settings = toBuildSettings({ root: site.root, now });
  return toReported((await checkSite({ settings, onProgress: () => undefined })).problems);
}
const checkAlias = (alias: string, more = '') => check({ 'content/articles/pier.md': pier([alias], more) });

describe('an alias is refused at its place', () => {
  test.each([
    '/feed.xml',
    '/Feed.xml',
    '/feed.xml/',
    '/feed.xml/x/',
    '/city/feed.xml',
    '/sitemap.xml',
    '/_redirects',
    '/robots.txt',
    '/site.webmanifest',
    '/favicon.ico',
    '/apple-touch-icon.png',
    '/.broadsheet-site',
    '/scripts/search.js',
    '/404.html/x/',
  ])('%s', async (alias) => {
    expect(await checkAlias(alias)).toEqual([
      expect.objectContaining({
        ...{ code: 'alias-clash', file: 'content/articles/pier.md', line: 6, column: 11 },
        message: expect.not.stringContaining('public/'),
      }),
    ]);
  });

  test('in a story to come too', async () => {
    const story = pier(['/feed.xml']).replace('2026-01-09', '2026-02-01');
    const found = await check({ 'content/articles/pier.md': story });
    expect(found.map(({ code, line }) => `${line} ${code}`)).toEqual(['6 alias-clash']);
  });

  test('below another alias that is a file', async () => {
    const found = await check({ 'content/articles/pier.md': pier(['/old.html', '/old.html/more/']) });
    expect(found).toEqual([expect.objectContaining({ code: 'alias-clash', line: 6, column: 23 })]);
  });

  test('with what stands there in the public folder', async () => {
    const files = { 'public/old.html': 'x', 'content/articles/pier.md': pier(['/old.html']) };
    const [found] = await check(files);
    expect(found).toMatchObject({
      code: 'alias-clash',
      message: expect.stringContaining('(taken by `public/old.html`)'),
    });
    expect(found?.hint).toBe('Remove the alias here, or what takes its address.');
  });
});

test('an alias that a page takes is one problem', async () => {
  for (const alias of ['/city', '/city/', '/feeds/x.xml', '/images/a.jpg']) {
    expect((await checkAlias(alias)).map(({ code }) => code)).toEqual(['alias-clash']);
    site.remove();
  }
});

test('a redirect of the settings is refused at its place', async () => {
  const settings =
    'title: The Quay\nurl: https://quay.example\nlanguage: en\ntimeZone: UTC\nredirects:\n  - { from: /feed.xml, to: / }\n';
  expect(await check({ 'content/site.yaml': settings })).toEqual([
    expect.objectContaining({
      ...{ code: 'alias-clash', file: 'content/site.yaml', line: 6, column: 13 },
      hint: 'Remove the redirect: the site has a file there, and whoever asks for it is not sent on.',
    }),
  ]);
});

test('the address of a feed that the paper does not have is free, and has rules but no page', async () => {
  site = makeSite({ files: { 'content/articles/pier.md': pier(['/rss.xml', '/index.xml', '/about.php']) } });
  const { written, problems } = await site.build();
  expect([written, problems]).toEqual([true, []]);
  const files = new Map(readTree(site.output));
  expect(files.get('_redirects')).toContain('/rss.xml /2026/01/09/pier/ 301\n');
  expect(files.get('redirects.nginx.conf')).toContain('"/index.xml" "/2026/01/09/pier/";');
  expect([...files.keys()].filter((path) => /rss\.xml|index\.xml|about\.php/.test(path))).toEqual([
    'about.php/index.html',
  ]);
});
