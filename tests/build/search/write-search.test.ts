/** The index of the search in built sites. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listTree, makeSite, readTree, type Site } from '../../sites/site.ts';

const sites: Site[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const site of sites.splice(0)) site.remove();
});

const story = (title: string, fields = '') =>
  `---\ntitle: ${title}\nreporter: ada-quill\nbeat: port\npublished: 2026-01-04T08:00:00Z\n${fields}---\nWords.\n`;

/** A site with stories of two languages: they are in two parts. */
function makeTwoParts(name?: string): Site {
  const files: Record<string, string> = { 'content/articles/tide.md': story('Tide tables') };
  for (let index = 0; index < 20; index += 1) {
    files[`content/articles/de-${index}.md`] = story(`Hafen ${index}`, 'language: de\n');
  }
  const site = makeSite({ files, ...(name && { name }) });
  sites.push(site);
  return site;
}

const indexFiles = ({ output }: Site) => listTree(output).filter((path) => path.startsWith('assets/search/'));
const foldersOf = (site: Site) => [...new Set(indexFiles(site).map((path) => path.split('/')[2] ?? ''))];

/** All texts of the index. */
const readTexts = (site: Site): string =>
  indexFiles(site)
    .filter((path) => /\.pf_/.test(path))
    .map((path) => gunzipSync(readFileSync(join(site.output, path))).toString())
    .join('\n');

describe('the index', () => {
  test('is made by builds that run at once: the first to end leaves the program to the others', async () => {
    const reports = await Promise.all([1, 2, 3].map(() => makeTwoParts().build()));
    expect(reports.map(({ written, problems }) => ({ written, problems }))).toEqual(
      [1, 2, 3].map(() => ({ written: true, problems: [] })),
    );
  });

  test('has a program and a part for each language, and is named in the list', async () => {
    const site = makeTwoParts();
    expect(await site.build()).toMatchObject({ written: true, problems: [] });
    expect(foldersOf(site).map((name) => name.replace(/-[\da-f]{10}$/, ''))).toEqual([
      'de',
      'de-engine',
      'en',
      'en-engine',
    ]);
    const list = JSON.parse(readFileSync(join(site.output, 'search/index.json'), 'utf8'));
    expect(list.map(({ language }: { language: string }) => language)).toEqual(['en', 'de']);
    const named = list.flatMap(({ engine, parts }: { engine: string; parts: string[] }) => [engine, ...parts]);
    expect(named.sort()).toEqual(foldersOf(site).map((name) => `/assets/search/${name}/`));
    expect(readTexts(site)).toContain('Tide tables');
  });

  test('is the same, byte for byte, in another folder and from other files', async () => {
    const [one, other] = [makeTwoParts(), makeTwoParts('another-folder')];
    await one.build();
    await other.build();
    expect(readTree(other.output)).toEqual(readTree(one.output));
  });

  test('is made again for the part of a story that changed, and for no other', async () => {
    const site = makeTwoParts();
    await site.build();
    const before = new Map(indexFiles(site).map((path) => [path, statSync(join(site.output, path)).mtimeMs]));
    site.write('content/articles/tide.md', story('Tide tables of the quay'));
    await site.build();
    const after = indexFiles(site);
    const isOfPart = (path: string) => /^assets\/search\/en-[\da-f]{10}\//.test(path);
    for (const path of after.filter((path) => !isOfPart(path))) {
      expect([path, statSync(join(site.output, path)).mtimeMs]).toEqual([path, before.get(path)]);
    }
    expect(after.filter(isOfPart).filter((path) => before.has(path))).toEqual([]);
    expect(foldersOf(site)).toHaveLength(4);
    expect(readTexts(site)).toContain('of the quay');
    const clean = makeTwoParts();
    clean.write('content/articles/tide.md', story('Tide tables of the quay'));
    await clean.build();
    expect(readTree(site.output)).toEqual(readTree(clean.output));
  });

  test('is made again where a file of it was changed or is gone', async () => {
    const site = makeTwoParts();
    await site.build();
    const whole = readTree(site.output);
    const [first = '', second = ''] = indexFiles(site).filter((path) => path.endsWith('.pf_fragment'));
    writeFileSync(join(site.output, first), 'by hand');
    await site.build();
    expect(readTree(site.output)).toEqual(whole);
    writeFileSync(join(site.output, second), 'by hand, and without a cache');
    await site.build({ cache: '../another-cache' });
    expect(readTree(site.output)).toEqual(whole);
  });

  test('holds no word of a story that readers may not see or that asks to be left out', async () => {
    const site = makeTwoParts();
    site.write('content/articles/draft.md', story('zqdraft', 'draft: true\n'));
    site.write('content/articles/coming.md', story('zqcoming').replace('2026-01-04', '2026-02-04'));
    site.write('content/articles/over.md', story('zqover', 'expires: 2026-01-09\n'));
    site.write('content/articles/gone.md', story('zqgone', 'withdrawn: { date: 2026-01-05, note: It was wrong. }\n'));
    site.write('content/articles/hidden.md', story('zqhidden', 'noindex: true\n'));
    for (const drafts of [false, true]) {
      expect(await site.build({ drafts })).toMatchObject({ written: true });
      expect(readTexts(site)).toContain('Tide tables');
      expect(readTexts(site)).not.toMatch(/zq/);
    }
  });
});

test('a paper without a search has no file of it, and leads nowhere to it', async () => {
  const site = makeTwoParts();
  await site.build();
  const settings = readFileSync(join(site.root, 'content/site.yaml'), 'utf8');
  site.write('content/site.yaml', `${settings}search: false\n`);
  await site.build();
  const left = [...readTree(site.output)].filter(([path, text]) => /search/.test(path) || text.includes('/search/'));
  expect(left.map(([path]) => path)).toEqual([]);
  site.write('content/pages/search.md', '---\ntitle: Search\n---\nAsk us.\n');
  expect(await site.build()).toMatchObject({ written: true, problems: [] });
});

describe('where Pagefind does not run', () => {
  test.each(['/nowhere/pagefind', '/bin/false'])(
    'as %s, that is a problem, and the site stays as it was',
    async (program) => {
      const site = makeTwoParts();
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
      const { written, problems } = await site.build();
      expect([written, problems.map(({ ruleId }) => ruleId)]).toEqual([false, ['search-failed']]);
      expect(String(problems[0])).toContain(process.platform);
      expect(listTree(site.output)).toEqual([]);
      vi.unstubAllEnvs();
      expect(await site.build()).toMatchObject({ written: true });
    },
  );
});
