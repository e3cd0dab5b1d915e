/** Checks every file of the built demo newspaper: validity, links, sizes, and what must not be there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDemoSite, type DemoSite } from './demo-site.ts';

let site: DemoSite;
let pages: readonly string[];

beforeAll(async () => {
  site = await buildDemoSite();
  pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
});

afterAll(() => site?.close());

const read = (name: string): string => readFileSync(join(site.folder, name), 'utf8');

it('is valid HTML on every page', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:recommended'],
      rules: {
        // Matters of taste: how void elements and the doctype are written, and spaces that nobody sees.
        'void-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        // Headlines are as long as editors make them.
        'long-title': 'off',
        // An id may have letters of any script.
        'valid-id': ['error', { relaxed: true }],
      },
    }),
  );
  const reports = await Promise.all(pages.map((name) => validator.validateString(read(name), name)));
  const found = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${filePath}:${line}:${column} ${message} (${ruleId})`),
    ),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it('has no link, picture or anchor that leads nowhere', () => {
  const broken = pages.flatMap((name) => {
    const html = read(name);
    return findAddresses(html)
      .filter((address) => address.startsWith('/') || address.startsWith('#'))
      .filter((address) => !resolves(address, html))
      .map((address) => `${name}: ${address}`);
  });
  expect(broken).toEqual([]);
});

it('sends at most 20 kB of HTML and CSS for a story', () => {
  const [css = ''] = readdirSync(join(site.folder, 'assets')).filter((name) => name.endsWith('.css'));
  const styles = weigh(read(`assets/${css}`));
  const stories = pages.filter((name) => /^\d{4}\/\d\d\/\d\d\//.test(name));
  const heavy = stories
    .map((name) => ({ name, bytes: weigh(read(name)) + styles }))
    .filter(({ bytes }) => bytes > 20_000);
  expect(stories.length).toBeGreaterThan(30);
  expect(heavy).toEqual([]);
});

it('says nothing of the draft, the story of the future and the expired one', () => {
  const all = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  const text = all
    .filter((name) => statSync(join(site.folder, name)).isFile() && /\.(?:html|css|xml|json|txt)$/.test(name))
    .map(read)
    .join('\n');
  for (const name of ['first-pile', 'harbour-toll-letters', 'half-marathon-closures']) {
    expect(all.filter((path) => path.includes(name))).toEqual([]);
    expect(text).not.toContain(name);
  }
});

it('carries no script, but data for search engines and one file on the search page', () => {
  const scripts = pages.flatMap((name) => {
    const found = read(name).match(/<script(?! type="application\/ld\+json">)[^>]*>|\son\w+=|javascript:/gi) ?? [];
    return found.map((script) => `${name}: ${script}`);
  });
  expect(scripts).toEqual(['search/index.html: <script type="module" src="/scripts/search.js">']);
});

const weigh = (text: string): number => brotliCompressSync(text).length;

function findAddresses(html: string): string[] {
  // What begins with a number sign in `content` is a colour.
  return [...html.matchAll(/\s(?:href|src|content(?!="#))="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

function resolves(address: string, html: string): boolean {
  const [path = '', anchor] = address.split('#');
  const file = decodeURIComponent(path).replace(/\/$/, '/index.html').slice(1);
  if (path !== '' && !existsSync(join(site.folder, file))) return false;
  if (anchor === undefined || anchor === '') return true;
  const target = path === '' ? html : read(file);
  return target.includes(`id="${decodeURIComponent(anchor)}"`);
}
