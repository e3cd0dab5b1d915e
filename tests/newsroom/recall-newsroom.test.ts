/** What is taken over from the newsroom of an earlier build of the same process, and when it is not. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toBuildSettings } from '../../src/build/settings.ts';
import { findPictures } from '../../src/content/pictures.ts';
import { readContent } from '../../src/content/read-content.ts';
import { createNewsroomMemory } from '../../src/newsroom/newsroom-memory.ts';
import { type LastNewsroom, recallNewsroom } from '../../src/newsroom/recall-newsroom.ts';
import { openTestCache } from '../build/cache.ts';
import { makeSite, now, type Site } from '../sites/site.ts';

const path = 'content/articles/new.md';
const day = 24 * 60 * 60 * 1000;

let site: Site;
let cache: ReturnType<typeof openTestCache>;
let last: LastNewsroom | undefined;
const memory = createNewsroomMemory();
beforeEach(async () => {
  site = makeSite();
  await paint('#135');
  write();
  cache = openTestCache(toBuildSettings({ root: site.root, now }));
  last = undefined;
});
afterEach(() => {
  cache.close();
  site.remove();
});

const paint = (background: string) =>
  sharp({ create: { width: 200, height: 30, channels: 3, background } })
    .png()
    .toFile(join(site.root, 'content/articles/view.png'));

function write({ title = 'New', body = 'Words.', more = '' } = {}): void {
  const fields = `title: ${title}\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\nimage: { src: view.png, alt: A view }`;
  site.write(path, `---\n${fields}\n${more}---\n\n${body}\n`);
}

/** Reads the paper as the next build does; tells whether its newsroom is that of the build before. */
function read(at = now, until?: number) {
  cache.begin();
  const settings = { ...toBuildSettings({ root: site.root, now: at }) };
  const { entries } = readContent(site.root, 'content', cache.memory);
  const pictures = findPictures(settings, cache.memory);
  const before = last?.result.newsroom;
  const recalled = recallNewsroom(last, entries, { ...settings, folders: settings, pictures, memory });
  last = recalled.toLast(until);
  cache.save(() => false);
  const { newsroom, problems } = recalled.result;
  const story = newsroom?.articles.find(({ markdown }) => markdown.path === path);
  return { isSame: newsroom !== undefined && newsroom === before, story, problems };
}

test('where nothing or the text of a story alone has changed it is the same, and its text is that of now', () => {
  expect(read().isSame).toBe(false);
  expect(read().isSame).toBe(true);
  const { digest = '' } = read().story?.markdown ?? {};
  write({ body: 'Other words.' });
  const { isSame, story } = read();
  expect(isSame).toBe(true);
  expect(story?.markdown.text.trim()).toBe('Other words.');
  expect(story?.markdown.digest).not.toBe(digest);
  expect(read().isSame).toBe(true);
});

test('where a field has changed it is another, and after it the same again', () => {
  read();
  write({ title: 'Newer' });
  expect(read()).toMatchObject({ isSame: false, story: { title: 'Newer' } });
  expect(read().isSame).toBe(true);
});

test('where a story has come or gone it is another', () => {
  read();
  site.write('content/articles/other.md', readFileSync(join(site.root, path), 'utf8'));
  expect(read().isSame).toBe(false);
  rmSync(join(site.root, 'content/articles/other.md'));
  expect(read().isSame).toBe(false);
});

test('where a picture of a story has changed it is another', async () => {
  const { picture } = read().story?.image ?? {};
  await paint('#531');
  const { isSame, story } = read();
  expect(isSame).toBe(false);
  expect(story?.image?.picture.url).not.toBe(picture?.url);
});

test('where the time has come that changes the site it is another, and where time went back', () => {
  read(now, now + day);
  expect(read(now + day - 1, now + day).isSame).toBe(true);
  expect(read(now + day, undefined).isSame).toBe(false);
  expect(read(now, undefined).isSame).toBe(false);
});

test('its problems are told again as they were found, whatever a build made of them', () => {
  const wrong = 'corrections: [{ date: 2026-01-04, text: An earlier version was wrong. }]\nupdated: 2026-01-06\n';
  write({ more: wrong });
  const found = read().problems.map(({ ruleId, line, fatal }) => ({ ruleId, line, fatal }));
  expect(found).not.toEqual([]);
  const again = read();
  expect(again.isSame).toBe(true);
  for (const problem of again.problems) problem.fatal = !problem.fatal;
  expect(read().problems.map(({ ruleId, line, fatal }) => ({ ruleId, line, fatal }))).toEqual(found);
});

test('where the file of a problem was written again, the problem is sought again', () => {
  write({ more: 'corrections: [{ date: 2026-01-04, text: An earlier version was wrong. }]\n' });
  const [before] = read().problems;
  // The same fields, which begin two columns later.
  write({ more: 'corrections: [  { date: 2026-01-04, text: An earlier version was wrong. }]\n' });
  const { isSame, problems } = read();
  expect(isSame).toBe(false);
  expect(problems[0]).toMatchObject({ ruleId: before?.ruleId, line: before?.line, column: (before?.column ?? 0) + 2 });
});

/** Every story, but for that which the tests change. */
const others = () => last?.result.newsroom?.articles.filter(({ markdown }) => markdown.path !== path) ?? [];

test('where a field has changed all other stories are the same, whatever is to be said of them or of the staff', () => {
  const fields = 'title: Old\nreporter: ada-quill\nbeat: port\npublished: 2026-01-02';
  const wrong = 'corrections: [{ date: 2026-01-04, text: An earlier version was wrong. }]\nupdated: 2026-01-03';
  site.write('content/articles/old.md', `---\n${fields}\n${wrong}\n---\n\nWords.\n`);
  site.write(
    'content/reporters/bo-lind.md',
    '---\nname: Bo Lind\nemail: bo@lind.example \nrole: "Reporter  at large"\n---\n',
  );
  const before = read().problems;
  expect(before.map(({ file }) => file)).toContain('content/articles/old.md');
  const known = others();
  write({ title: 'Newer' });
  const { isSame, problems } = read();
  expect(isSame).toBe(false);
  expect(others()).toEqual(known);
  for (const [index, story] of others().entries()) expect(story).toBe(known[index]);
  expect(problems).toEqual(before);
});

test('where only what a story says of itself has changed it is put in the place of its last version', () => {
  write({ more: 'tags: [Oil]\n' });
  read();
  const { tags, reporters } = last?.result.newsroom ?? {};
  const isRevised = () => last?.result.newsroom?.tags === tags && last?.result.newsroom?.reporters === reporters;
  write({ title: 'Newer', more: 'tags: [Oil]\nsummary: In short.\n' });
  expect(read().story).toMatchObject({ title: 'Newer', summary: 'In short.' });
  expect(isRevised()).toBe(true);
  write({ title: 'Newer', more: 'tags: [Oil, Sea]\n' });
  expect(read().story?.tags).toHaveLength(2);
  expect(isRevised()).toBe(false);
  expect(last?.result.newsroom?.tags.map(({ title }) => title)).toEqual(['Oil', 'Sea']);
});

test('a picture that was missing is there once it has come', async () => {
  rmSync(join(site.root, 'content/articles/view.png'));
  expect(read().problems.map(({ ruleId }) => ruleId)).toEqual(['image-missing']);
  await paint('#246');
  const { story, problems } = read();
  expect(problems).toEqual([]);
  expect(story?.image?.alt).toBe('A view');
});
