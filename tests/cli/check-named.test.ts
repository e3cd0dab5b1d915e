/** `broadsheet check FILE…`: what is shown of the whole, so that no file is called fit to print that is to blame. */
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite, type Site } from '../sites/site.ts';
import { runCli } from './run-cli.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const check = (...words: string[]) => runCli(['check', '--now', '2026-04-10', ...words], site.root);
const story = (published: string, more = '') =>
  `---\ntitle: A story\nreporter: ada-quill\nbeat: port\npublished: ${published}\n${more}---\nText.\n`;

test('a clash is shown for each of the two files, and the younger story is to blame', async () => {
  site.write('content/articles/aaa.md', story('2026-03-04T18:00', 'slug: pier-vote\n'));
  site.write('content/articles/pier-vote.md', story('2026-03-04T09:00'));
  for (const name of ['aaa', 'pier-vote']) {
    const { code, stdout } = await check(`content/articles/${name}.md`);
    expect(stdout).toContain('content/articles/aaa.md:6:7 error Unexpected second file');
    expect(stdout).toMatch(/: not fit to print\.\n$/);
    expect(code).toBe(1);
  }
});

test('what is wrong with the settings concerns every file', async () => {
  site.write('content/articles/fine.md', story('2026-03-04'));
  site.write('content/site.yaml', 'title: [\n');
  const { code, stdout } = await check('content/articles/fine.md');
  expect(stdout).toMatch(/^content\/site\.yaml:\d+:\d+ error[\s\S]*: not fit to print\.\n$/);
  expect(code).toBe(1);
});

test('an address that is gone is shown though its file has another name now', async () => {
  const git = (...words: string[]) =>
    spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@lamp.example', ...words], { cwd: site.root });
  site.write('content/articles/old.md', story('2026-03-04'));
  git('init', '-q');
  git('add', 'content');
  git('commit', '-q', '-m', 'x');
  renameSync(join(site.root, 'content/articles/old.md'), join(site.root, 'content/articles/new.md'));
  const { code, stdout } = await check('--since', 'HEAD', 'content/articles/new.md');
  expect(stdout).toContain('content/articles/old.md error Unexpected end of `/2026/03/04/old/`');
  expect(code).toBe(1);
});

test('a draft is said to be one, whose text was not judged', async () => {
  const draft = 'content/articles/draft.md';
  site.write(draft, `${story('2026-03-04', 'draft: true\n')}[dead](/nowhere/)\n`);
  const { code, stdout, stderr } = await check(draft);
  expect(stdout).toMatch(/: fit to print but for the text of a draft, not judged without `--drafts`\.\n$/);
  expect({ code, stderr }).toEqual({
    ...{
      code: 0,
      stderr: `note: ${draft} is a draft: its text was not judged; \`broadsheet check --drafts\` does that.\n`,
    },
  });
  const judged = await check('--drafts', draft);
  expect(judged.stdout).toContain(`${draft}:9:1 error`);
  expect(judged.stderr).toBe('');
  expect((await check()).stdout).toMatch(/: fit to print\.\n$/);
});
