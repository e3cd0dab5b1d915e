/** Links of bodies to their own site, judged against all of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareEdition } from '../../src/build/prepare-edition.ts';
import { rememberNothing } from '../../src/build/session.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { toTools } from './cache.ts';

let root: string;
/** One cache for all editions of a test. */
let tools: ReturnType<typeof toTools> | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-links-'));
  tools = undefined;
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const site = 'title: Paper\nurl: https://paper.example\nlanguage: en\ntimeZone: UTC\n';
const story = (fields: string, body: string) => `---\ntitle: Story\nreporter: ada\nbeat: port\n${fields}---\n${body}\n`;

const paper: Readonly<Record<string, string>> = {
  'content/site.yaml': site,
  'content/desks/city.md': '---\ntitle: City\n---\n',
  'content/beats/port.md': '---\ntitle: Port\ndesk: city\n---\n',
  'content/reporters/ada.md': '---\nname: Ada\n---\n',
  'content/pages/about.md': '---\ntitle: About\n---\n## Money\n',
  'content/articles/talks.md': story('published: 2026-02-01\naliases: [/talks/]\ntags: [sea]\n', '## The vote\n'),
  'content/articles/plan.md': story('published: 2026-02-01\ndraft: true\n', 'Words.\n'),
  'content/articles/launch.md': story('published: 2026-04-01\naliases: [/launched/]\n', 'Words.\n'),
  'content/articles/over.md': story('published: 2026-01-01\nexpires: 2026-02-01\n', 'Words.\n'),
  'public/report.pdf': 'PDF',
};

/** What is found, as `line:column code hint`, where a story has these lines from line 7 on. */
async function findIn(body: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const problems = await findAll({ 'content/articles/links.md': story('published: 2026-02-02\n', body), ...more });
  return problems.map(({ line, column, ruleId, note }) => `${line}:${column} ${ruleId} ${note}`);
}

async function findAll(more: Readonly<Record<string, string>>) {
  const files = { ...paper, ...more };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const settings = toBuildSettings({ root, now: Date.parse('2026-03-01T00:00:00Z') });
  tools ??= toTools(settings);
  tools.cache.begin();
  const { problems } = await prepareEdition(settings, { ...tools, remembered: rememberNothing() });
  return problems;
}

test.each([
  '/2026/02/01/talks/',
  '/2026/02/01/talks',
  '/2026/02/01/talks/index.html',
  '/2026/02/01/talks/?a=b#the-vote',
  'https://paper.example/2026/02/01/talks/',
  '../../01/talks/',
  '/2026/02/01/talks/#comments',
  '/report.pdf',
  '/about/#money',
  '/',
  '/tags/sea/',
  '/2026/02/',
  'https://other.example/gone/',
  'mailto:ada@paper.example',
])('a link that is right: %s', async (href) => {
  expect(await findIn(`A [list](${href}).`)).toEqual([]);
});

test('the whole link is marked', async () => {
  const files = {
    'content/articles/links.md': story('published: 2026-02-02\n', 'A [list\nof](/nothing/) and [b](/c/).'),
  };
  expect((await findAll(files)).map(({ place }) => place)).toEqual([
    { start: { line: 7, column: 3 }, end: { line: 8, column: 15 } },
    { start: { line: 8, column: 20 }, end: { line: 8, column: 28 } },
  ]);
});

test('a name of one letter is not near to another', async () => {
  const more = { 'content/articles/sea.md': story('published: 2026-02-01\ntags: [c]\n', 'Words.\n') };
  const [found] = await findIn('A [list](j).', more);
  expect(found).toBe('7:3 link-dead Correct the address, or remove the link. Files must be in `public/`.');
});

test.each([
  ['/2026/02/01/talk/', 'link-dead Did you mean `/2026/02/01/talks/`?'],
  ['/2026/02/03/talks/', 'link-dead Did you mean `/2026/02/01/talks/`?'],
  ['/reports.pdf', 'link-dead Did you mean `/report.pdf`?'],
  ['/files/report.doc', 'link-dead Correct the address, or remove the link. Files must be in `public/`.'],
  ['/talk.html', 'link-dead Did you mean `/2026/02/01/talks/`?'],
  ['https:/other.example', 'link-dead Write `https://other.example`, with a colon and two slashes.'],
  ['https:other.example/a?b', 'link-dead Write `https://other.example/a?b`, with a colon and two slashes.'],
  ['http//other.example', 'link-dead Write `http://other.example`, with a colon and two slashes.'],
  ['/nothing/of/the/kind/', 'link-dead Correct the address, or remove the link. Files must be in `public/`.'],
  ['talks.md', 'link-to-source Write `/2026/02/01/talks/`.'],
  ['../pages/about.md#money', 'link-to-source Write `/about/`.'],
  ['/content/articles/talks.md', 'link-to-source Write `/2026/02/01/talks/`.'],
  ['content/articles/talks.md', 'link-to-source Write `/2026/02/01/talks/`.'],
  ['articles/talks.md', 'link-to-source Write `/2026/02/01/talks/`.'],
  ['reporters/ada.md', 'link-to-source Write `/reporters/ada/`.'],
  ['content/articles/talks', 'link-dead Did you mean `/2026/02/01/talks/`?'],
  ...['talk.md', 'content/articles/2026-02-01-talk.md'].map((href) => [
    href,
    'link-dead A link leads to the address of a page, such as `/2026/03/04/talks/`, not to its file. Did you mean `/2026/02/01/talks/`?',
  ]),
  ['public/report.pdf', 'link-dead Write `/report.pdf`: files of `public/` stand at the top of the site.'],
  [
    'www.other.example',
    'link-dead Write `https://www.other.example`: without `https://` it would be a page of this site.',
  ],
  ['other.org/a?b=c', 'link-dead Write `https://other.org/a?b=c`: without `https://` it would be a page of this site.'],
  [
    'ada@paper.example',
    'link-dead Write `mailto:ada@paper.example`: without `mailto:` it would be a page of this site.',
  ],
  ['/talks/', 'link-moved Write `/2026/02/01/talks/`: not every host sends readers on.'],
  ['/2026/02/01/talks/#the-vot', 'anchor-missing Did you mean `#the-vote`?'],
  ...['/2026/02/01/plan/', '/2026/04/01/launch/', '/2026/01/01/over/', '/launched/', 'plan.md'].map((href) => [
    href,
    'link-withheld The link would be dead and tell the address. Remove it, or publish the other story first.',
  ]),
])('a link that is wrong: %s', async (href, expected) => {
  expect(await findIn(`A [list](${href}).`)).toEqual([`7:3 ${expected}`]);
});

test('dead links are found beside other errors, but not those to a story that has one', async () => {
  const broken = { 'content/articles/broken.md': story('published: 2026-02-30\n', 'Words.') };
  expect(
    (await findIn('A [list](/2026/02/28/broken/) and [list](/gone/).', broken)).map((p) => p.split(' ')[1]),
  ).toEqual(['invalid-date', 'link-dead']);
});

test('a story to come may link to those that come before it', async () => {
  const next = (published: string) => ({
    'content/articles/next.md': story(`published: ${published}\n`, 'A [list](/2026/04/01/launch/).'),
  });
  expect(await findIn('Words.', next('2026-04-02'))).toEqual([]);
  expect(await findIn('Words.', next('2026-03-02'))).toHaveLength(1);
});

test('the rules of the paper judge bodies that were rendered before they changed, and front matter', async () => {
  expect(await findIn('An e-mail.')).toEqual([]);
  const style = { 'content/site.yaml': `${site}style: { spellings: [{ use: email, not: [e-mail] }] }\n` };
  const titled = {
    'content/articles/titled.md':
      '---\ntitle: "By e-mail"\nreporter: ada\nbeat: port\npublished: 2026-02-01\n---\nWords.\n',
  };
  expect(
    (await findIn('An e-mail.', { ...style, ...titled })).map((found) => found.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['2:12 style-spelling', '7:4 style-spelling']);
});
