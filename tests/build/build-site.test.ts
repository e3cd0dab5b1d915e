/** What a build promises: the same bytes from the same sources, and never half a site. */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { toDatabasePath } from '../../src/build/cache/cache-folder.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeSite, now, readTree, type Site } from '../sites/site.ts';

const sites: Site[] = [];
const make = (options?: Parameters<typeof makeSite>[0]): Site => {
  const site = makeSite(options);
  sites.push(site);
  return site;
};
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

const broken = { 'content/articles/broken.md': '---\ntitle: Broken\n---\n' };

test('two builds of one site are the same, byte for byte', async () => {
  const site = make({ over: join(import.meta.dirname, '../sites/valid/slugs-in-any-script') });
  await site.build();
  const first = readTree(site.output);
  await site.build();
  expect(first.size).toBeGreaterThan(10);
  expect(readTree(site.output)).toEqual(first);
});

test('folders that are known are not listed again, and what somebody puts into one goes', async () => {
  const site = make();
  const readLists = () => {
    const database = new DatabaseSync(toDatabasePath(toBuildSettings({ root: site.root, now })), { readOnly: true });
    const row = database.prepare('SELECT lists FROM folders').get();
    database.close();
    return JSON.parse(String(row?.['lists'] ?? '{}')) as Record<string, unknown>;
  };
  // Later than any file of the test could have changed: then a folder is trusted.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  try {
    await site.build();
    const before = readTree(site.output);
    expect(readLists()).toEqual({});
    expect(await site.build()).toMatchObject({ written: true, rendered: 0 });
    expect(Object.keys(readLists())).toEqual(expect.arrayContaining(['', '2026/', 'beats/']));
    // File systems count time in steps.
    await new Promise((resolve) => setTimeout(resolve, 25));
    writeFileSync(join(site.output, 'beats/by-hand.html'), '');
    expect(await site.build()).toMatchObject({ written: true, removed: 1 });
    expect(readTree(site.output)).toEqual(before);
  } finally {
    vi.useRealTimers();
  }
});

test('a build in another folder, time zone and language is the same, byte for byte', async () => {
  const over = join(import.meta.dirname, '../sites/valid/slugs-in-any-script');
  const [here, there] = [make({ over }), make({ over, name: 'another "folder"’s name' })];
  await here.build();
  const elsewhere = { TZ: 'Pacific/Chatham', LANG: 'ar_SA.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { code, stderr } = await runCli(['build', '--now', '2026-01-10'], there.root, elsewhere);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(readTree(there.output)).toEqual(readTree(here.output));
});

test('a failing build leaves the last site as it was, and nothing beside it', async () => {
  const site = make();
  await site.build();
  const before = readTree(site.output);
  for (const [path, text] of Object.entries(broken)) site.write(path, text);
  expect((await site.build()).written).toBe(false);
  expect(readTree(site.output)).toEqual(before);
  expect(readdirSync(site.root).sort()).toEqual(['.broadsheet', '_site', 'content']);
});

test('a build that fails while it writes leaves the last site as it was, and nothing beside it', async () => {
  const site = make();
  await site.build();
  const before = readTree(site.output);
  site.write('layouts/tag.11ty.tsx', "export default () => { throw new Error('no'); };");
  site.write('layouts/article.11ty.tsx', "export default () => { throw new Error('no'); };");
  const { code } = await runCli(['build'], site.root);
  expect(code).toBe(1);
  expect(readTree(site.output)).toEqual(before);
  expect(readdirSync(site.root).sort()).toEqual(['.broadsheet', '_site', 'content', 'layouts']);
});

test('a page that the site no longer has is gone after the next build', async () => {
  const site = make({ files: { 'content/pages/about.md': '---\ntitle: About\n---\n' } });
  await site.build();
  expect(existsSync(join(site.output, 'about/index.html'))).toBe(true);
  renameSync(join(site.root, 'content/pages/about.md'), join(site.root, 'content/pages/contact.md'));
  await site.build();
  expect(existsSync(join(site.output, 'about'))).toBe(false);
  expect(existsSync(join(site.output, 'contact/index.html'))).toBe(true);
});

test('a web server that runs as somebody else can read the site', async () => {
  const site = make();
  await site.build();
  mkdirSync(join(site.root, 'usual'));
  expect(statSync(site.output).mode).toBe(statSync(join(site.root, 'usual')).mode);
});

test('content outside of the site’s folder is built', async () => {
  const [site, other] = [make(), make()];
  renameSync(join(site.root, 'content'), join(other.root, 'stories'));
  const { stderr, code } = await runCli(['build', '--content', join(other.root, 'stories')], site.root);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(existsSync(join(site.output, '2026/01/05/crane-raised/index.html'))).toBe(true);
});

test.each(['content', 'content/articles', '.', '..', 'layouts/x', 'public'])(
  'the output folder %s is refused',
  async (folder) => {
    const site = make();
    const before = readTree(site.root);
    const { code, stderr } = await runCli(['build', '--output', folder], site.root);
    expect(stderr).toMatch(/^error: Unexpected output folder/);
    expect(code).toBe(2);
    expect(readTree(site.root)).toEqual(before);
  },
);

test('an output folder that holds something else is refused', async () => {
  const site = make({ files: { '_site/thesis.txt': 'ten years of work' } });
  await expect(site.build()).rejects.toThrow(/Unexpected files in the output folder/);
  expect(readTree(site.output)).toEqual(new Map([['thesis.txt', 'ten years of work']]));
});

test('an output path that is a file is refused', async () => {
  const site = make({ files: { _site: 'a file' } });
  await expect(site.build()).rejects.toThrow(/\(ENOTDIR\)/);
});

test('what a killed build left is removed where it was not ready, and completed where it was', async () => {
  const site = make({ files: broken });
  const dead = 2 ** 22 + 1; // Above the highest number that Linux gives a process.
  mkdirSync(`${site.output}.new-${dead}-a/sub`, { recursive: true });
  const ready = `${site.output}.ready-${dead}-b`;
  mkdirSync(ready);
  writeFileSync(join(ready, '.broadsheet-site'), '');
  writeFileSync(join(ready, 'index.html'), 'yesterday');
  mkdirSync(`${site.output}.new-${process.ppid}-running`);
  mkdirSync(`${site.output}.newsroom`);
  await site.build();
  expect(readTree(site.output).get('index.html')).toBe('yesterday');
  expect(readdirSync(site.root).sort()).toEqual([
    '.broadsheet',
    '_site',
    `_site.new-${process.ppid}-running`,
    '_site.newsroom',
    'content',
  ]);
});

test('a folder that cannot be written is an error that leaves nothing', async () => {
  const site = make();
  writeFileSync(join(dirname(site.root), 'blocked'), '');
  const { code } = await runCli(['build', '--output', '../blocked/site'], site.root);
  expect(code).toBe(2);
  chmodSync(site.root, 0o755);
});
