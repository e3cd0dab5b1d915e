/** The recipes for hooks and CI: the files are what they say, and the hook runs in a real repository. */

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { makeSite, type Site } from '../sites/site.ts';
import { root } from './documents.ts';

interface Job {
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
  readonly script?: readonly string[];
}

const read = (name: string): string => readFileSync(join(root, 'docs/ci', name), 'utf8');

describe('the GitHub workflow', () => {
  const workflow = parse(read('github.yml')) as { jobs: Record<string, Job>; on: object };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  it('has jobs of steps, and every action at a major version', () => {
    expect(Object.keys(workflow.jobs)).toEqual(['check', 'publish']);
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'workflow_dispatch', 'schedule']);
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(8);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
  });

  it('puts no text of strangers into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('compares with the branch that a change goes to wherever it checks', () => {
    const checks = steps.flatMap(({ run = '' }) => (run.includes('broadsheet check') ? [run] : []));
    expect(checks).toHaveLength(2);
    for (const run of checks) expect(wordsOf(run, { SINCE: 'origin/main' })).toContain('--since origin/main');
    for (const run of checks) expect(wordsOf(run, { SINCE: '' })).not.toContain('--since');
  });

  /** What a shell makes of a command. */
  const wordsOf = (run: string, env: Readonly<Record<string, string>>) =>
    spawnSync('sh', ['-c', `npx() { echo "$@"; }\n${run}`], { env: { ...process.env, ...env }, encoding: 'utf8' })
      .stdout;

  it('runs shell that a shell can read', () => {
    for (const { run = '' } of steps) expect(complaintOf(run)).toBe('');
  });
});

describe('the GitLab file', () => {
  const file = parse(read('gitlab.yml')) as Record<string, Job>;

  it('has jobs whose scripts a shell can read', () => {
    const lines = [...(file['check']?.script ?? []), ...(file['pages']?.script ?? [])];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(complaintOf(line)).toBe('');
  });

  it('ends where nothing is due, and goes on where something is', () => {
    const [gate = ''] = file['pages']?.script ?? [];
    const site = makeSite();
    const run = (next: string | null) => {
      writeFileSync(join(site.root, 'schedule.json'), JSON.stringify({ next }));
      const env = { ...process.env, CI_PIPELINE_SOURCE: 'schedule' };
      return spawnSync('sh', ['-c', `${gate}\necho build`], { cwd: site.root, env, encoding: 'utf8' }).stdout;
    };
    expect(run('2999-01-01T00:00:00.000Z')).toBe('Nothing is due.\n');
    expect(run(null)).toBe('Nothing is due.\n');
    expect(run('2020-01-01T00:00:00.000Z')).toBe('build\n');
    site.remove();
  });
});

/** The first complaint of a shell that only reads. */
function complaintOf(text: string): string {
  return spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' }).stderr;
}

describe('the hook', () => {
  let site: Site;
  beforeEach(() => {
    site = makeSite();
    site.write('.gitignore', '/check*\n/_site\n/.broadsheet\n');
    writeFileSync(join(site.root, 'check.sh'), standIn);
    git('init', '-q', '-b', 'main');
    mkdirSync(join(site.root, '.git/hooks'), { recursive: true });
    copyFileSync(join(root, 'docs/ci/pre-commit'), join(site.root, '.git/hooks/pre-commit'));
    chmodSync(join(site.root, '.git/hooks/pre-commit'), 0o755);
    expect(commit()).toMatchObject({ status: 0 });
  });
  afterEach(() => site.remove());

  /** The command itself where there is one; else what stands in for it, which knows one mistake. */
  const hasCheck = commands.some(({ name }) => name === 'check');
  const real = hasCheck
    ? `${process.execPath} ${join(root, 'src/cli/main.ts')} "$@"`
    : '! grep -rq "reporter: nobody" content';
  const standIn = `echo "$@" >> checked.txt\n${real}\n`;
  const clean = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|NODE_OPTIONS|VITEST)/.test(name));
  const env = { ...Object.fromEntries(clean), BROADSHEET: 'sh ./check.sh', GIT_CONFIG_GLOBAL: '/dev/null' };

  const git = (...words: readonly string[]) => spawnSync('git', words, { cwd: site.root, env, encoding: 'utf8' });
  const commit = (given: Readonly<Record<string, string>> = {}) => {
    git('add', '-A');
    rmSync(join(site.root, 'checked.txt'), { force: true });
    const words = ['-c', 'user.name=Desk', '-c', 'user.email=desk@lamp.example', 'commit', '-q', '-m', 'x'];
    return spawnSync('git', words, { cwd: site.root, env: { ...env, ...given }, encoding: 'utf8' });
  };
  const checked = (): string => {
    try {
      return readFileSync(join(site.root, 'checked.txt'), 'utf8');
    } catch {
      return '';
    }
  };
  const story = (reporter = 'ada-quill') =>
    `---\ntitle: A tug\nreporter: ${reporter}\nbeat: port\npublished: 2026-01-06\n---\nIt came at nine.\n`;

  it('checks the paper where a story comes, whatever its name', () => {
    site.write('content/articles/a tug.md', story());
    site.write('content/articles/夜.md', story());
    expect(commit()).toMatchObject({ status: 0 });
    expect(checked()).toBe('check --content content\n');
  });

  it('refuses a story that breaks another', () => {
    site.write('content/articles/tug.md', story());
    site.write('content/articles/link.md', story().replace('It came', '[It](/2026/01/06/tug/) came'));
    expect(commit()).toMatchObject({ status: 0 });
    site.write('content/articles/tug.md', story().replace('title:', 'slug: boat\ntitle:'));
    expect(commit().status).not.toBe(0);
  });

  it('refuses a commit beside which a file of the paper is not staged', () => {
    site.write('content/articles/tug.md', story());
    git('add', '-A');
    site.write('content/articles/late.md', story());
    const { status, stderr } = git('-c', 'user.name=Desk', '-c', 'user.email=d@lamp.example', 'commit', '-m', 'x');
    expect(status).not.toBe(0);
    expect(stderr).toContain('content/articles/late.md');
  });

  it('refuses a commit with a wrong story', () => {
    site.write('content/articles/tug.md', story('nobody'));
    const { status } = commit();
    expect(status).not.toBe(0);
    expect(git('log', '--oneline').stdout.trim().split('\n')).toHaveLength(1);
    site.write('content/articles/tug.md', story());
    expect(commit()).toMatchObject({ status: 0 });
  });

  it('checks it where a story leaves, or where others refer to what changes', () => {
    rmSync(join(site.root, 'content/articles/crane-raised.md'));
    expect(commit()).toMatchObject({ status: 0 });
    expect(checked()).toBe('check --content content\n');
    site.write('content/desks/city.md', '---\ntitle: Town\n---\n');
    expect(commit()).toMatchObject({ status: 0 });
    expect(checked()).toBe('check --content content\n');
  });

  it('says in one line that nothing is installed, and refuses', () => {
    site.write('content/articles/tug.md', story());
    const { status, stderr } = commit({ BROADSHEET: '', PATH: systemPath });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^Broadsheet is not installed in .*, so the paper was not checked\. Run: npm install\n$/);
  });

  it('runs what is installed in the repository', () => {
    site.write('.gitignore', '/check*\n/_site\n/.broadsheet\n/node_modules\n');
    site.write('node_modules/.bin/broadsheet', '#!/bin/sh\necho "$@" >> checked.txt\n');
    chmodSync(join(site.root, 'node_modules/.bin/broadsheet'), 0o755);
    site.write('content/articles/tug.md', story());
    expect(commit({ BROADSHEET: '', PATH: systemPath })).toMatchObject({ status: 0 });
    expect(checked()).toBe('check --content content\n');
  });

  /** Without a Broadsheet that the machine may have. */
  const systemPath = (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => !existsSync(join(folder, 'broadsheet')))
    .join(':');

  it('lets a commit pass that touches no content', () => {
    site.write('notes.txt', 'x');
    expect(commit()).toMatchObject({ status: 0 });
    expect(checked()).toBe('');
  });

  it('refuses a commit that takes away a file which a story links to', () => {
    site.write('public/files/plan.pdf', 'x');
    site.write('content/articles/tug.md', story().replace('It came', '[It](/files/plan.pdf) came'));
    expect(commit()).toMatchObject({ status: 0 });
    rmSync(join(site.root, 'public/files/plan.pdf'));
    expect(commit().status).not.toBe(0);
    site.write('public/files/plan.pdf', 'x');
    site.write('public/files/late.pdf', 'x');
    git('add', 'public/files/plan.pdf');
    site.write('content/articles/tug.md', story());
    git('add', 'content');
    const { status, stderr } = git('-c', 'user.name=Desk', '-c', 'user.email=d@lamp.example', 'commit', '-m', 'x');
    expect(status).not.toBe(0);
    expect(stderr).toContain('public/files/late.pdf');
  });

  it('checks a site in a folder of the repository, with the files of that site', () => {
    cpSync(join(site.root, 'content'), join(site.root, 'paper/content'), { recursive: true });
    site.write('paper/public/plan.pdf', 'x');
    site.write('paper/content/articles/tug.md', story().replace('It came', '[It](/plan.pdf) came'));
    const given = { BROADSHEET_SITE: 'paper', BROADSHEET: `sh ${join(site.root, 'check.sh')}` };
    expect(commit(given)).toMatchObject({ status: 0 });
    expect(readFileSync(join(site.root, 'paper/checked.txt'), 'utf8')).toBe('check --content content\n');
    rmSync(join(site.root, 'paper/checked.txt'));
    rmSync(join(site.root, 'paper/public/plan.pdf'));
    expect(commit(given).status).not.toBe(0);
  });

  it('does not take one text for another', () => {
    site.write('content/articles/tug.md', story('nobody'));
    git('add', '-A');
    site.write('content/articles/tug.md', story());
    const { status, stderr } = git('-c', 'user.name=Desk', '-c', 'user.email=d@lamp.example', 'commit', '-m', 'x');
    expect(status).not.toBe(0);
    expect(stderr).toContain('content/articles/tug.md');
  });
});
