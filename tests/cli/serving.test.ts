/** `dev` and `preview` as processes: what they serve, how they follow changes, and how they end. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSite, type Site } from '../sites/site.ts';
import { startCli } from './run-cli.ts';

// Several builds one after another, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

let site: Site;
let child: ChildProcess | undefined;
beforeEach(() => {
  site = makeSite();
});
afterEach(async () => {
  if (child && child.exitCode === null) {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  child = undefined;
  site.remove();
});

/** Starts a command that serves, and waits for its address. */
async function serve(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ url: string; output: () => string }> {
  const started = startCli([...words, '--port', '0'], site.root, environment);
  child = started;
  let output = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream?.on('data', (text: string) => {
      output += text;
    });
  }
  await until(() => output.includes('stop with Ctrl+C'));
  const url = /http:\/\/\S+/.exec(output)?.[0] ?? '';
  return { url, output: () => output };
}

/** Waits until something holds; a busy machine may take long. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Unexpected wait for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const read = async (url: string): Promise<string> => (await fetch(url)).text();

/** Ends the process as Ctrl+C does, and returns its exit code. */
async function stop(): Promise<number | null> {
  if (!child) return null;
  const closed = once(child, 'close') as Promise<[number | null]>;
  child.kill('SIGINT');
  return (await closed)[0];
}

/** Listens to the events that open pages get; the last one is kept. */
function listen(url: string): {
  last: () => { version: string; problems: { place: string; message: string }[] };
  stop: () => void;
} {
  const controller = new AbortController();
  let last = '{"problems":[]}';
  const run = async () => {
    const { body } = await fetch(`${url}__broadsheet/events`, { signal: controller.signal });
    for await (const chunk of body ?? []) last = /data: (.*)\n\n$/.exec(new TextDecoder().decode(chunk))?.[1] ?? last;
  };
  run().catch(() => undefined);
  return { last: () => JSON.parse(last), stop: () => controller.abort() };
}

/** How many builds have ended well, by what was printed. */
const countBuilds = (output: string): number => output.match(/^Built /gm)?.length ?? 0;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() === undefined));
    socket.on('error', () => resolve(true));
  });

const storyPath = 'content/articles/crane-raised.md';
const story = (title: string, reporter = 'ada-quill') =>
  `---\ntitle: ${title}\nreporter: ${reporter}\nbeat: port\npublished: 2026-01-05\n---\nText.\n`;

test('dev --drafts leaves no draft in the folder that is published', async () => {
  site.write(storyPath, story('Secret crane').replace('beat:', 'draft: true\nbeat:'));
  const { url } = await serve(['dev', '--drafts']);
  await until(async () => (await read(`${url}2026/01/05/crane-raised/`)).includes('Secret crane'));
  expect(readdirSync(site.root)).not.toContain('_site');
  expect(readdirSync(join(site.root, '.broadsheet'))).toContain('drafts');
  expect(await stop()).toBe(0);
});

test('dev follows stories, styles, layouts and configuration, and lives through problems', async () => {
  const { url, output } = await serve(['dev']);
  const page = `${url}2026/01/05/crane-raised/`;
  const shows = (text: string) => until(async () => (await read(page)).includes(text));
  await shows('Crane raised at the north quay');
  const events = listen(url);

  site.write(storyPath, story('Crane lowered'));
  await shows('Crane lowered');

  site.write(storyPath, story('Crane lost', 'ada-quil'));
  await until(() => events.last().problems.length === 1);
  expect(events.last().problems[0]?.place).toBe('content/articles/crane-raised.md:3:11');
  expect(output()).toContain('content/articles/crane-raised.md:3:11 error Unexpected reporter');
  expect(await read(page)).toContain('Crane lowered');

  site.write(storyPath, story('Crane found'));
  await shows('Crane found');
  await until(() => events.last().problems.length === 0);

  site.write('public/styles/site.css', '.own { color: rebeccapurple }');
  await until(async () => {
    const [sheet] = /\/assets\/style-\w+\.css/.exec(await read(page)) ?? [];
    return sheet !== undefined && (await read(new URL(sheet, url).href)).includes('.own{');
  });

  site.write('layouts/article.njk', '<p>first {{ props.article.title }}</p>');
  await shows('<p>first Crane found</p>');
  site.write('layouts/article.njk', '<p>second {{ props.article.title }}</p>');
  await shows('<p>second Crane found</p>');
  rmSync(join(site.root, 'layouts/article.njk'));
  await shows('<h1');

  const plugin = pathToFileURL(join(import.meta.dirname, '../../src/eleventy/plugin.ts')).href;
  const configure = (mark: string) => `import { broadsheet } from '${plugin}';
export default (config) => {
  config.addPlugin(broadsheet);
  config.addTransform('mark', (html) => html + '<!-- ${mark} -->');
  return { dir: { input: 'content', includes: '../layouts', data: '../layouts/data' } };
};`;
  site.write('.eleventy.ts', configure('one'));
  await shows('<!-- one -->');
  site.write('.eleventy.ts', configure('two'));
  await shows('<!-- two -->');
  site.write('.eleventy.ts', 'process.exit(3);');
  await until(() => events.last().problems.length === 1);
  site.write('.eleventy.ts', configure('three'));
  await shows('<!-- three -->');

  events.stop();
  expect(await stop()).toBe(0);
  expect(await isFree(Number(new URL(url).port))).toBe(true);
  expect(readdirSync(site.root).filter((name) => name.startsWith('_site'))).toEqual(['_site']);
});

test('dev reloads browsers only where a build has changed something', async () => {
  const { url, output } = await serve(['dev']);
  await until(() => countBuilds(output()) === 1);
  const events = listen(url);
  await until(() => events.last().version !== undefined);
  const { version } = events.last();
  const title = 'Crane raised at the north quay';
  site.write(storyPath, readFileSync(join(site.root, storyPath), 'utf8'));
  await until(() => countBuilds(output()) === 2);
  expect(output()).toMatch(/ to _site: nothing changed\n$/);
  expect(events.last().version).toBe(version);
  site.write(storyPath, story('Crane lowered'));
  await until(() => countBuilds(output()) === 3);
  // The card of its headline, and that of its old one; feeds and the index of the search wait until nobody writes.
  expect(output()).toMatch(/ to _site: \d+ pages rendered, 1 other file written, 1 file removed\n$/);
  await until(() => events.last().version !== version);
  expect(await read(url)).not.toContain(title);
  events.stop();
  expect(await stop()).toBe(0);
});

test.each([
  ['--now', ['--now', '2020-01-01'], {}],
  ['SOURCE_DATE_EPOCH', [], { SOURCE_DATE_EPOCH: '1577836800' }],
])('time stands still in dev at %s, however often it builds', async (_, words, environment) => {
  site.write(storyPath, story('Crane lowered').replace('2026-01-05', '2020-01-05'));
  const { url, output } = await serve(['dev', ...words], environment);
  await until(() => countBuilds(output()) === 1);
  site.write(storyPath, story('Crane lifted').replace('2026-01-05', '2020-01-05'));
  await until(() => countBuilds(output()) === 2);
  expect(output()).toMatch(/Built 0 stories, [^\n]*\n$/);
  expect((await fetch(`${url}2020/01/05/crane-raised/`)).status).toBe(404);
  expect(await stop()).toBe(0);
});

test('dev builds when the time of a story has come', async () => {
  const { url, output } = await serve(['dev']);
  await until(() => countBuilds(output()) === 1);
  const soon = new Date(Date.now() + 8000).toISOString();
  site.write('content/articles/soon.md', story('Crane to come').replace('2026-01-05', soon));
  await until(() => countBuilds(output()) === 2);
  expect(output()).toMatch(/Built 1 story, [^\n]*\n$/);
  await until(() => countBuilds(output()) === 3);
  expect(output()).toMatch(/Built 2 stories, [^\n]*\n$/);
  expect(await read(url)).toContain('Crane to come');
  expect(await stop()).toBe(0);
});

test('dev notices content that is moved away and comes back', async () => {
  const { url, output } = await serve(['dev']);
  await until(() => countBuilds(output()) === 1);
  const events = listen(url);
  renameSync(join(site.root, 'content'), join(site.root, 'elsewhere'));
  await until(() => events.last().problems[0]?.message.includes('missing folder') === true);
  renameSync(join(site.root, 'elsewhere'), join(site.root, 'content'));
  await until(() => countBuilds(output()) === 2 && events.last().problems.length === 0);
  site.write(storyPath, story('Crane lowered'));
  await until(async () => (await read(url)).includes('Crane lowered'));
  events.stop();
  expect(await stop()).toBe(0);
});

test('dev follows what the configuration imports, in any folder', async () => {
  const plugin = pathToFileURL(join(import.meta.dirname, '../../src/eleventy/plugin.ts')).href;
  const mark = (text: string) => `export const mark = '<!-- ${text} -->';\n`;
  site.write('tools/deep/mark.ts', mark('one'));
  site.write(
    '.eleventy.ts',
    `import { broadsheet } from '${plugin}';
import { mark } from './tools/deep/mark.ts';

export default (config) => {
  config.addPlugin(broadsheet);
  config.addTransform('mark', (html) => html + mark);
  return { dir: { input: 'content', includes: '../layouts', data: '../layouts/data' } };
};`,
  );
  const { url, output } = await serve(['dev']);
  await until(() => countBuilds(output()) === 1);
  expect(await read(url)).toContain('<!-- one -->');
  // What a build has found is watched a moment after it.
  let wrote = 0;
  await until(async () => {
    if (Date.now() - wrote > 2000) {
      site.write('tools/deep/mark.ts', mark('two'));
      wrote = Date.now();
    }
    return (await read(url)).includes('<!-- two -->');
  });
  const events = listen(url);
  site.write('tools/deep/mark.ts', `process.exit(0);\n${mark('none')}`);
  await until(() => events.last().problems[0]?.message.includes('it ended with code 0') === true);
  site.write('tools/deep/mark.ts', mark('three'));
  await until(async () => (await read(url)).includes('<!-- three -->'));
  events.stop();
  expect(await stop()).toBe(0);
});

test('dev serves though the first build fails, and builds when the story is mended', async () => {
  site.write(storyPath, story('Crane lost', 'ada-quil'));
  const { url } = await serve(['dev']);
  const events = listen(url);
  await until(() => events.last().problems.length === 1);
  expect((await fetch(url)).status).toBe(404);
  site.write(storyPath, story('Crane found'));
  await until(async () => (await fetch(url)).status === 200);
  events.stop();
  expect(await stop()).toBe(0);
});

test('dev --json prints one line of JSON for the address and one for each build', async () => {
  const started = startCli(['dev', '--json', '--port', '0'], site.root);
  child = started;
  let output = '';
  started.stdout?.on('data', (text: string) => {
    output += text;
  });
  await until(() => output.split('\n').length === 3);
  const [address, built] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(address).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/) });
  expect(built).toMatchObject({ written: true, stories: 1, problems: [] });
  expect(await stop()).toBe(0);
});

test('preview serves as a static host does', async () => {
  await site.build();
  const { url } = await serve(['preview']);
  const answer = async (path: string) => {
    const { status, headers } = await fetch(new URL(path, url), { redirect: 'manual' });
    return [status, headers.get('content-type')?.split(';')[0], headers.get('location')];
  };
  expect(await answer('/')).toEqual([200, 'text/html', null]);
  expect(await answer('/2026/01/05/crane-raised/')).toEqual([200, 'text/html', null]);
  expect((await answer('/2026/01/05/crane-raised')).slice(0, 3)).toEqual([
    301,
    'text/plain',
    '/2026/01/05/crane-raised/',
  ]);
  expect(await answer('/favicon.svg')).toEqual([200, 'image/svg+xml', null]);
  const missing = await fetch(`${url}nowhere/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe(await read(`${url}404.html`));
  expect(await read(url)).not.toContain('__broadsheet');

  const second = startCli(['preview', '--port', new URL(url).port], site.root);
  let text = '';
  second.stderr?.on('data', (part: string) => {
    text += part;
  });
  expect((await once(second, 'close'))[0]).toBe(2);
  expect(text).toMatch(/^error: Unexpected use of port \d+ by another program, .*\n$/);
  expect(await stop()).toBe(0);
});
