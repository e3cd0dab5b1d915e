/** Plain Eleventy with the plugin: the same site as `broadsheet build` makes, written in place. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite, now, readTree, type Site } from '../sites/site.ts';

const own = join(import.meta.dirname, '../..');
const plugin = pathToFileURL(join(own, 'src/eleventy/plugin.ts')).href;
const configure = (options = '{}') => `import { broadsheet } from '${plugin}';
export default function configure(config) {
  config.addPlugin(broadsheet, ${options});
  return { dir: { input: 'content', includes: '../layouts', data: '../layouts/data' } };
}
`;

let site: Site;
beforeEach(() => {
  site = makeSite({ over: join(import.meta.dirname, '../sites/valid/article-layout-in-liquid') });
  site.write('.eleventy.ts', configure());
  site.write('public/robots.txt', 'User-agent: *\n');
});
afterEach(() => site.remove());

function eleventy(words: readonly string[] = [], environment: Record<string, string> = {}) {
  const command = join(own, 'node_modules/@11ty/eleventy/cmd.cjs');
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(now / 1000), NO_COLOR: '1', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--config=.eleventy.ts', ...words], {
    cwd: site.root,
    env,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

test('writes the same bytes as a build', async () => {
  expect((await site.build()).written).toBe(true);
  const built = readTree(site.output);
  rmSync(site.output, { recursive: true });
  expect(eleventy().status).toBe(0);
  expect(built.size).toBeGreaterThan(10);
  expect(readTree(site.output)).toEqual(built);
});

test('removes what the site no longer has, and what somebody put there', async () => {
  await site.build();
  const before = readTree(site.output);
  site.write('_site/2020/01/01/withdrawn/index.html', 'old');
  expect(eleventy().status).toBe(0);
  expect(readTree(site.output)).toEqual(before);
});

test('refuses an output folder that holds something else', () => {
  site.write('_site/thesis.txt', 'ten years of work');
  const { status, text } = eleventy();
  expect(status).toBe(1);
  expect(text).toContain('Unexpected files in the output folder');
  expect(readTree(site.output)).toEqual(new Map([['thesis.txt', 'ten years of work']]));
});

test('reports problems of the content before it touches anything', async () => {
  await site.build();
  const before = readTree(site.output);
  site.write('content/articles/crane-raised.md', '---\ntitle: Crane\nreporter: ada-quil\n---\n');
  const { status, text } = eleventy();
  expect(status).toBe(1);
  expect(text).toContain('content/articles/crane-raised.md:3:11 error Unexpected reporter `ada-quil`');
  expect(readTree(site.output)).toEqual(before);
});

test('touches nothing in a dry run', async () => {
  await site.build();
  site.write('_site/mine.txt', 'x');
  const before = readTree(site.output);
  expect(eleventy(['--dryrun']).status).toBe(0);
  expect(readTree(site.output)).toEqual(before);
});

test('takes options of the plugin', () => {
  site.write('.eleventy.ts', configure("{ baseUrl: 'https://other.example', drafts: true }"));
  site.write(
    'content/articles/draft.md',
    '---\ntitle: A draft\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\ndraft: true\n---\n',
  );
  expect(eleventy().status).toBe(0);
  const page = readTree(site.output).get('2026/01/05/draft/index.html');
  expect(page).toContain('https://other.example/2026/01/05/draft/');
});

test('refuses a SOURCE_DATE_EPOCH that is no number', () => {
  const { status, text } = eleventy([], { SOURCE_DATE_EPOCH: 'today' });
  expect(status).toBe(1);
  expect(text).toContain('Unexpected value `today` for SOURCE_DATE_EPOCH');
  expect(existsSync(site.output)).toBe(false);
});

test('refuses a data folder in the content, whose files would be run', () => {
  site.write('.eleventy.ts', configure().replace(", data: '../layouts/data'", ''));
  const { status, text } = eleventy();
  expect(status).toBe(1);
  expect(text).toContain('Unexpected data folder');
});
