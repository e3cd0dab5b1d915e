/** The builds of `dev`: in a thread, one after another, with progress. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Progress } from '../../src/build/progress.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { createDevBuilder, type DevBuilder, type OnBuilt } from '../../src/cli/dev-builder.ts';
import type { SiteChange } from '../../src/cli/watch-site.ts';
import { listTree, makeSite, now, type Site } from '../sites/site.ts';

let site: Site;
let builder: DevBuilder;
const told: (Progress | 'built')[] = [];
let onBuilt: OnBuilt = () => undefined;
beforeEach(() => {
  site = makeSite();
  told.length = 0;
  const data = { settings: toBuildSettings({ root: site.root, now }), output: site.output, fixedNow: true };
  builder = createDevBuilder(data, Date.now, {
    onProgress: (progress) => told.push(progress),
    onBuilt(result) {
      told.push('built');
      onBuilt(result);
    },
  });
});
afterEach(async () => {
  await builder.close();
  site.remove();
});

const code = { code: true, files: undefined };

const build = (change?: SiteChange) =>
  new Promise<Parameters<OnBuilt>[0]>((resolve) => {
    onBuilt = resolve;
    builder.build(change);
  });

test('a build tells of its progress before it is done, and what it has done', async () => {
  const first = await build();
  const pages = listTree(site.output).filter((path) => path.endsWith('.html')).length;
  expect(pages).toBeGreaterThan(10);
  expect(first).toMatchObject({ report: { written: true, rendered: pages, pages } });
  expect(told.at(-1)).toBe('built');
  const last = told.filter((each) => each !== 'built').at(-1);
  expect(last).toEqual({
    stage: expect.stringMatching(/^(?:render|pictures|search)$/),
    done: last?.all,
    all: last?.all,
  });
  expect(await build()).toMatchObject({ report: { written: true, rendered: 0, wrote: 0, removed: 0 } });
});

test('builds that are asked for while one runs are one build after it', async () => {
  const both = new Promise<void>((resolve) => {
    onBuilt = () => told.filter((each) => each === 'built').length === 2 && resolve();
  });
  for (const change of [undefined, undefined, code, undefined]) builder.build(change);
  await both;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told.filter((each) => each === 'built')).toHaveLength(2);
});

test('what was not told of is noticed after the build, and built', async () => {
  const path = 'content/articles/new.md';
  const write = (name: string, title: string) =>
    site.write(
      `content/articles/${name}.md`,
      `---\ntitle: ${title}\nsummary: What is new.\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\n---\n\nWords.\n`,
    );
  write('new', 'New');
  await build();
  await build();
  const reports: unknown[] = [];
  const both = new Promise<void>((resolve) => {
    onBuilt = (result) => {
      reports.push('report' in result ? result.report.stories : result.error);
      if (reports.length === 2) resolve();
    };
  });
  write('new', 'Newer');
  write('other', 'Other');
  builder.build({ code: false, files: [join(site.root, path)] });
  await both;
  expect(reports).toEqual([2, 3]);
});

test('a story that comes or goes is built without a look at all others', async () => {
  const path = 'content/articles/new.md';
  const file =
    '---\ntitle: New\nsummary: What is new.\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\n---\n\nWords.\n';
  const change = { code: false, files: [join(site.root, path)] };
  await build();
  const before = listTree(site.output);
  site.write(path, file);
  expect(await build(change)).toMatchObject({ report: { stories: 2, written: true } });
  expect(listTree(site.output)).toContain('2026/01/05/new/index.html');
  rmSync(join(site.root, path));
  expect(await build(change)).toMatchObject({ report: { stories: 1, written: true } });
  expect(listTree(site.output)).toEqual(before);
});

test('what a quick build has left out is made after a pause, and nobody is told of it', async () => {
  const path = 'content/articles/new.md';
  const write = (words: string) =>
    site.write(
      path,
      `---\ntitle: New\nsummary: What is new.\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\n---\n\n${words}\n`,
    );
  const list = () => listTree(join(site.output, 'assets/search'));
  write('First words.');
  await build();
  await build();
  const before = list();
  write('Zeppelin.');
  expect(await build({ code: false, files: [join(site.root, path)] })).toMatchObject({ report: { rendered: 1 } });
  expect(list()).toEqual(before);
  expect(readFileSync(join(site.output, 'feed.xml'), 'utf8')).toContain('First words.');
  told.length = 0;
  await expect.poll(list, { timeout: 10_000 }).not.toEqual(before);
  expect(readFileSync(join(site.output, 'feed.xml'), 'utf8')).toContain('Zeppelin.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toEqual([]);
});

test('code that ends the thread is an error, and the next build starts a new one', async () => {
  site.write('.eleventy.ts', 'process.exit(0);');
  expect(await build()).toEqual({ error: new Error('it ended with code 0') });
  site.write('.eleventy.ts', "throw new Error('no');");
  expect(await build(code)).toMatchObject({ report: { written: false } });
});

test('nothing is heard of a build that runs when the builder is closed', async () => {
  const begun = new Promise<void>((resolve) => {
    const wait = setInterval(() => {
      if (told.length === 0) return;
      clearInterval(wait);
      resolve();
    }, 1);
  });
  builder.build();
  await begun;
  const closed = builder.close();
  told.length = 0;
  await closed;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(told).toEqual([]);
});
