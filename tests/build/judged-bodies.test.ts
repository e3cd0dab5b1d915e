/** What is wrong in bodies is found even where something else keeps the story from the site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareEdition } from '../../src/build/prepare-edition.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { toTools } from './cache.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-judged-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const site = 'title: Paper\nurl: https://paper.example\nlanguage: en\ntimeZone: UTC\n';
const story = (fields: string) =>
  `---\ntitle: Story\nreporter: ada\nbeat: port\n${fields}---\n\n![Pier](nowhere.jpg)\n`;

async function prepare(fields: string, siteSettings: string) {
  const files: Readonly<Record<string, string>> = {
    'site.yaml': siteSettings,
    'desks/city.md': '---\ntitle: City\n---\n',
    'beats/port.md': '---\ntitle: Port\ndesk: city\n---\n',
    'reporters/ada.md': '---\nname: Ada\n---\n',
    'articles/story.md': story(fields),
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const now = Date.parse('2026-03-01T00:00:00Z');
  const settings = toBuildSettings({ root, now });
  return prepareEdition(settings, toTools(settings));
}

async function problemsOf(fields: string, settings = site): Promise<string[]> {
  const { problems } = await prepare(fields, settings);
  return problems.map(({ ruleId, file, line }) => `${file?.replace('content/', '')}:${line} ${ruleId}`);
}

it('finds both what is wrong in the front matter and in the body', async () => {
  expect(await problemsOf('published: 2026-02-30\n')).toEqual([
    'articles/story.md:5 invalid-date',
    'articles/story.md:8 image-missing',
  ]);
});

it('judges every story where the settings of the site are wrong', async () => {
  expect(await problemsOf('published: 2026-02-01\n', `${site}titel: Paper\n`)).toEqual([
    'site.yaml:5 unknown-key',
    'articles/story.md:8 image-missing',
  ]);
});

it('judges a story to come, before its time', async () => {
  expect(await problemsOf('published: 2026-04-01\n')).toEqual(['articles/story.md:8 image-missing']);
});

it.each(['published: 2026-02-01\ndraft: true\n', 'published: 2026-01-01\nexpires: 2026-02-01\n', 'draft: true\n'])(
  'leaves the body of a draft and of a story whose time is over alone: %j',
  async (fields) => {
    expect((await problemsOf(fields)).filter((problem) => problem.includes('image'))).toEqual([]);
  },
);

it.each([
  ['published: 2026-02-01\n', ['/images/nowhere']],
  ['published: 2026-04-01\n', []],
])('publishes the pictures of a story only with it: %j', async (fields, expected) => {
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  await sharp({ create: { width: 8, height: 8, channels: 3, background: '#135' } })
    .jpeg()
    .toFile(join(root, 'content/articles/nowhere.jpg'));
  const { edition } = await prepare(fields, site);
  expect(edition?.pictures.map(({ url }) => url.replace(/-[0-9a-f]{8}-8\.jpg$/, ''))).toEqual(expected);
});
