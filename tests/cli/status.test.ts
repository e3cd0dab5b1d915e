/** `broadsheet status`: what waits, what leaves, and the next instant at which the site changes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite, now, type Site } from '../sites/site.ts';
import { runCli } from './run-cli.ts';

const story = (title: string, fields: string) =>
  `---\ntitle: ${title}\nreporter: ada-quill\nbeat: port\n${fields}---\nText.\n`;
const corrected = (date: string) => `published: 2025-12-01\ncorrections: [{ date: ${date}, text: It was nine. }]\n`;

const files = {
  'content/site.yaml': 'title: L\nurl: https://l.example\nlanguage: en\ntimeZone: America/New_York\n',
  'content/articles/draft.md': story('Half', 'published: 2031-01-01\ndraft: true\n'),
  'content/articles/later.md': story('Later', 'published: 2026-03-01T09:30\n'),
  'content/articles/soon.md': story('Soon', 'published: 2026-01-12T09:30\n'),
  'content/articles/leaves.md': story('Leaves', 'published: 2026-01-01\nexpires: 2026-02-09T00:00Z\n'),
  'content/articles/stays.md': story('Stays', 'published: 2026-01-01\nexpires: 2026-02-09T00:01Z\n'),
  'content/articles/gone.md': story('Gone', 'published: 2026-01-01\nexpires: 2026-01-09\n'),
  'content/articles/right.md': story('Right', corrected('2025-12-27')),
  'content/articles/wrong.md': story('Wrong', corrected('2025-12-26T00:00:00Z')),
  'content/articles/anew.md': story('Anew', corrected('2026-01-09T12:00Z')),
  'content/pages/rules.md': '---\ntitle: Rules\ndraft: true\n---\n',
};

let site: Site;
beforeEach(() => {
  site = makeSite({ files });
});
afterEach(() => site.remove());

const at = ['--now', new Date(now).toISOString()];

test('--json lists everything that waits, and nothing else', async () => {
  const { code, stdout, stderr } = await runCli(['status', '--json', ...at], site.root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const of = (name: string, title: string, time: string | null, url = `/2026/01/01/${name}/`) => ({
    ...{ file: `content/articles/${name}.md`, url, title, at: time },
  });
  expect(JSON.parse(stdout)).toEqual({
    now: '2026-01-10T00:00:00.000Z',
    next: '2026-01-12T14:30:00.000Z',
    drafts: [
      { ...of('draft', 'Half', '2031-01-01T05:00:00.000Z', '/2031/01/01/draft/'), missing: [] },
      { file: 'content/pages/rules.md', url: '/rules/', title: 'Rules', at: null, missing: [] },
    ],
    scheduled: [
      of('soon', 'Soon', '2026-01-12T14:30:00.000Z', '/2026/01/12/soon/'),
      of('later', 'Later', '2026-03-01T14:30:00.000Z', '/2026/03/01/later/'),
    ],
    expiring: [of('leaves', 'Leaves', '2026-02-09T00:00:00.000Z')],
    corrected: [
      of('anew', 'Anew', '2026-01-09T12:00:00.000Z', '/2025/12/01/anew/'),
      of('right', 'Right', '2025-12-27T05:00:00.000Z', '/2025/12/01/right/'),
    ],
  });
});

test('drafts that lack what a story must have are listed with what they lack', async () => {
  site.write('content/articles/bare.md', '---\ntitle: Bare\ndraft: true\nreporter:\n---\nText.\n');
  site.write('content/articles/dated.md', '---\ntitle: Dated\ndraft: true\nbeat: port\npublished: 2030-01-01\n---\n');
  const json = await runCli(['status', '--json', ...at], site.root);
  expect(JSON.parse(json.stdout).drafts).toMatchObject([
    { file: 'content/articles/dated.md', url: null, at: '2030-01-01T05:00:00.000Z', missing: ['reporter'] },
    { file: 'content/articles/draft.md', missing: [] },
    { file: 'content/articles/bare.md', title: 'Bare', at: null, missing: ['reporter', 'beat', 'published'] },
    { file: 'content/pages/rules.md', missing: [] },
  ]);
  const { stdout, code } = await runCli(['status', ...at], site.root);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Drafts \(4\)\n/);
  expect(stdout).toMatch(/bare\.md +Bare \(lacks reporter, beat, published\)\n/);
});

test('a draft without a title is listed, beside its error', async () => {
  site.write('content/articles/bare.md', '---\ndraft: true\nbeat: prot\n---\nText.\n');
  const { stdout, stderr, code } = await runCli(['status', ...at], site.root);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('Unexpected absence of `title`') });
  expect(stdout).toContain('(lacks title, reporter, published)\n');
});

test('the table has the times of the paper', async () => {
  const { stdout } = await runCli(['status', ...at], site.root);
  expect(stdout).toMatch(/^Drafts \(2\)\n {2}2031-01-01 00:00 {2}content\/articles\/draft\.md\s+Half\n/);
  expect(stdout).toContain('Scheduled (2)\n  2026-01-12 09:30  content/articles/soon.md');
  expect(stdout).toContain('at 2026-01-12 09:30 (America/New_York), which is 2026-01-12T14:30:00.000Z.');
});

test('--next is the instant at which a build says that the site changes', async () => {
  const instants: string[] = [];
  for (let from = new Date(now).toISOString(), turn = 0; turn < 4; turn += 1) {
    const { stdout } = await runCli(['status', '--next', '--now', from], site.root);
    const report = await site.build({ now: Date.parse(from) });
    expect(stdout).toBe(`${new Date(report.until ?? 0).toISOString()}\n`);
    from = stdout.trim();
    instants.push(from);
  }
  expect(instants.slice(0, 1)).toEqual(['2026-01-12T14:30:00.000Z']);
  expect([...instants].sort()).toEqual(instants);
});

test('--next prints nothing where nothing comes', async () => {
  const still = makeSite({
    files: {
      'content/site.yaml': `${files['content/site.yaml']}age: { exempt: [news] }\n`,
    },
  });
  const { code, stdout, stderr } = await runCli(['status', '--next', ...at], still.root);
  expect({ code, stdout, stderr }).toEqual({
    ...{ code: 0, stdout: '' },
    stderr: 'note: Time alone changes nothing on the site.\n',
  });
  still.remove();
});

test('--output writes the schedule beside the site', async () => {
  await runCli(['status', '--output', 'out/schedule.json', ...at], site.root);
  const { stdout } = await runCli(['status', '--json', ...at], site.root);
  expect(JSON.parse(readFileSync(join(site.root, 'out/schedule.json'), 'utf8'))).toEqual(JSON.parse(stdout));
});

test.each(['_site/schedule.json', 'public/a/schedule.json', 'content/schedule.json', 'built/deep/schedule.json'])(
  '--output refuses %s, for it would be published',
  async (file) => {
    if (file.startsWith('built')) await runCli(['build', '--output', 'built'], site.root);
    const { code, stdout, stderr } = await runCli(['status', '--output', file, ...at], site.root);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('it tells of what is withheld');
    expect(existsSync(join(site.root, file))).toBe(false);
  },
);

test('errors are told, because a build would change nothing', async () => {
  site.write('content/articles/bad.md', story('Bad', 'published: 2026-02-30\n'));
  const { code, stdout, stderr } = await runCli(['status', ...at], site.root);
  expect(stderr).toContain('content/articles/bad.md:5:12 error');
  expect(stdout).toContain('Scheduled (2)');
  expect(code).toBe(1);
});
