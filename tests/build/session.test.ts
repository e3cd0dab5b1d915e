/** What a process remembers between builds is given up where it may not be true any more. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { removeDatabase } from '../../src/build/cache/database.ts';
import { openSession, type Session } from '../../src/build/session.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { createRenderer } from '../../src/eleventy/create-renderer.ts';
import { makeSite, now, readTree, type Site } from '../sites/site.ts';

let site: Site;
let session: Session;
beforeEach(async () => {
  site = makeSite({ files: { 'content/articles/new.md': story('New', 'First words.') } });
  session = openSession();
  await build();
});
afterEach(() => {
  session.close();
  site.remove();
});

function story(title: string, body: string): string {
  return `---\ntitle: ${title}\nsummary: What is new.\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\n---\n\n${body}\n`;
}

const build = (changed?: readonly string[], holdsRest?: boolean) =>
  buildSite({
    settings: toBuildSettings({ root: site.root, now }),
    ...{
      output: site.output,
      makeRenderer: createRenderer,
      onProgress: () => undefined,
      session,
      changed,
      holdsRest,
    },
  });
const page = () => readFileSync(join(site.output, '2026/01/05/new/index.html'), 'utf8');
const write = (body: string) => site.write('content/articles/new.md', story('New', body));

/** Builds from nothing and compares. */
async function expectClean(): Promise<void> {
  const built = readTree(site.output);
  await site.build({ cache: 'other-cache' });
  rmSync(site.output, { recursive: true });
  await site.build({ cache: 'other-cache' });
  expect(built).toEqual(readTree(site.output));
}

test('a story that was edited is rendered, and no other', async () => {
  write('Second words.');
  expect(await build()).toMatchObject({ written: true, rendered: 1, notices: [] });
  expect(page()).toContain('Second words.');
  write('Third words.');
  expect(await build()).toMatchObject({ rendered: 1 });
  expect(page()).toContain('Third words.');
});

test('a build that is told what changed makes that anew, and notices afterwards what it was not told', async () => {
  await build();
  site.write('content/articles/second.md', story('Second', 'First words.'));
  await build();
  write('Second words.');
  expect(await build(['content/articles/new.md'])).toMatchObject({ written: true, rendered: 1 });
  expect(page()).toContain('Second words.');
  expect(session.isAsSeen()).toBe(true);
  write('Third words.');
  site.write('content/articles/second.md', story('Another title', 'Second words.'));
  await build(['content/articles/new.md']);
  expect(session.isAsSeen()).toBe(false);
  await build();
  expect(session.isAsSeen()).toBe(true);
  expect(page()).toContain('Third words.');
  await expectClean();
});

test('lists, feeds and other stories show the text of now where a story has no summary of its own', async () => {
  const bare = (words: string) => story('Bare', words).replace(/^summary: .*\n/m, '');
  site.write('content/articles/bare.md', bare('First words.'));
  await build();
  await build();
  for (const words of ['Second words.', 'Third words.', 'First words.']) {
    site.write('content/articles/bare.md', bare(words));
    expect(await build(['content/articles/bare.md'])).toMatchObject({ written: true });
    for (const name of ['index.html', 'feed.xml', 'feed.json', 'atom.xml']) {
      expect(`${name} ${readFileSync(join(site.output, name), 'utf8')}`).toContain(words);
    }
    // A site that somebody has touched is made whole again, with one format of a feed alone.
    rmSync(join(site.output, 'feed.xml'));
    await build(['content/articles/bare.md']);
  }
  await expectClean();
});

/** Files that no page shows: the index of the search, and a feed. */
const index = () => [...readTree(site.output)].filter(([path]) => path.startsWith('assets/search'));
const feed = () => readFileSync(join(site.output, 'feed.xml'), 'utf8');

test('what no page shows can wait for a later build, and no process takes the site for finished before', async () => {
  await build();
  const before = [index(), feed()];
  expect(index().length).toBeGreaterThan(3);
  write('Zeppelin.');
  expect(await build(['content/articles/new.md'], true)).toMatchObject({ written: true, rendered: 1, hasRest: true });
  expect(page()).toContain('Zeppelin.');
  expect([index(), feed()]).toEqual(before);
  // Another process, in which nothing has changed since.
  expect(await site.build()).toMatchObject({ rendered: 0, written: true });
  expect(index()).not.toEqual(before[0]);
  expect(feed()).toContain('Zeppelin.');
  await expectClean();
});

test('it waits too where a story comes, and feeds that are new do not', async () => {
  await build();
  const before = [index(), feed()];
  const file = story('Second', 'Words.').replace('title:', 'tags: [Airships]\ntitle:');
  site.write('content/articles/second.md', file);
  expect(await build(['content/articles/second.md'], true)).toMatchObject({ stories: 3, hasRest: true });
  expect([index(), feed()]).toEqual(before);
  expect(readFileSync(join(site.output, 'tags/airships/feed.xml'), 'utf8')).toContain('Second');
  expect(await build([])).toMatchObject({ rendered: 0, hasRest: false });
  expect(feed()).toContain('Second');
  await expectClean();
});

test('nothing waits where a story is withheld from now on', async () => {
  await build();
  const before = [index(), feed()];
  site.write('content/articles/new.md', story('New', 'First words.').replace('title:', 'draft: true\ntitle:'));
  expect(await build(['content/articles/new.md'], true)).toMatchObject({ hasRest: false });
  expect(index()).not.toEqual(before[0]);
  expect(feed()).not.toEqual(before[1]);
  await expectClean();
});

test('a feed that is not there does not wait', async () => {
  await build();
  rmSync(join(site.output, 'feed.xml'));
  write('Zeppelin.');
  await build(['content/articles/new.md'], true);
  expect(feed()).toContain('Zeppelin.');
  await build([]);
  await expectClean();
});

test('a site whose feeds wait is not finished, also where it has no search', async () => {
  site.write('content/site.yaml', `${readFileSync(join(site.root, 'content/site.yaml'), 'utf8')}\nsearch: false\n`);
  // Later than any file of the test could have changed: then no file is looked at again to be sure.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  try {
    session.close();
    session = openSession();
    await build();
    await build();
    write('Zeppelin.');
    expect(await build(['content/articles/new.md'], true)).toMatchObject({ rendered: 1, hasRest: true });
    expect(feed()).not.toContain('Zeppelin.');
    await site.build();
  } finally {
    vi.useRealTimers();
  }
  expect(feed()).toContain('Zeppelin.');
  await expectClean();
});

test('what waited is made by the next build of the session that holds nothing back', async () => {
  await build();
  write('Zeppelin.');
  await build(['content/articles/new.md'], true);
  write('Zeppelins.');
  await build(['content/articles/new.md'], true);
  expect(await build([])).toMatchObject({ rendered: 0, written: true });
  await expectClean();
});

test('a text that comes back after others is what it was', async () => {
  for (const words of ['A.', 'B.', 'C.', 'D.', 'E.', 'A.']) {
    write(words);
    expect(await build()).toMatchObject({ written: true, notices: [] });
    expect(page()).toContain(`<p>${words}</p>`);
  }
});

test('what another build has written meanwhile is known', async () => {
  write('Words of another.');
  expect(await site.build()).toMatchObject({ rendered: 1 });
  expect(await build()).toMatchObject({ written: true, rendered: 0, wrote: 0 });
  expect(page()).toContain('Words of another.');
});

test('a site that was removed meanwhile is made again, as is one that was emptied', async () => {
  const all = readTree(site.output);
  rmSync(site.output, { recursive: true });
  expect(await build()).toMatchObject({ written: true });
  expect(readTree(site.output)).toEqual(all);
  rmSync(join(site.output, '2026'), { recursive: true });
  await build();
  expect(readTree(site.output)).toEqual(all);
});

test('a cache that was removed meanwhile is made anew', async () => {
  removeDatabase(join(site.root, '.broadsheet/cache.sqlite'));
  write('Second words.');
  expect(await build()).toMatchObject({ written: true, notices: [] });
  expect(await build()).toMatchObject({ rendered: 0, wrote: 0 });
  expect(page()).toContain('Second words.');
});

test('after a build with an error the next one is right', async () => {
  site.write('content/articles/new.md', '---\ntitle: New\n---\n');
  expect(await build()).toMatchObject({ written: false });
  write('Second words.');
  expect(await build()).toMatchObject({ written: true, rendered: 1 });
  await expectClean();
});

test('a reporter, a beat or a picture that changes shows on the stories', async () => {
  const reporter = join(site.root, 'content/reporters/ada-quill.md');
  site.write('content/reporters/ada-quill.md', readFileSync(reporter, 'utf8').replace(/^name: .*$/m, 'name: Ada Lowe'));
  await build();
  expect(page()).toContain('Ada Lowe');
  renameSync(join(site.root, 'content/beats/port.md'), join(site.root, 'content/beats/harbour.md'));
  expect(await build()).toMatchObject({ written: false });
  renameSync(join(site.root, 'content/beats/harbour.md'), join(site.root, 'content/beats/port.md'));
  expect(await build()).toMatchObject({ written: true, rendered: 0 });
  await expectClean();
});
