/** `broadsheet check` as a process: what it finds, for whom, in which form, and how it ends. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImports } from '../architecture.ts';
import { readXml } from '../problems/read-xml.ts';
import { makeSite, readTree, type Site } from '../sites/site.ts';
import { runCli } from './run-cli.ts';

const fields = (reporter: string, beat = 'port') =>
  `---\ntitle: A story\nreporter: ${reporter}\nbeat: ${beat}\npublished: 2026-01-06\n---\n`;
const broken = 'content/articles/broken.md';
const warned = 'content/articles/warned.md';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const check = (...words: string[]) => runCli(['check', '--now', '2026-01-10', ...words], site.root);
const breakIt = () => {
  site.write(broken, `${fields('ada-quil')}Text.\n`);
  site.write(warned, `${fields('ada-quill')}<script>no</script>\n`);
};

describe('a check', () => {
  test('says that good content is fit to print, and writes no site', async () => {
    const { code, stdout, stderr } = await check();
    expect(stdout).toMatch(/^Checked in \d+\.\d s \(no problems\): fit to print\.\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(site.root).sort()).toEqual(['.broadsheet', 'content']);
  });

  test('leaves nothing at all with --no-cache, and says nothing with --quiet', async () => {
    expect(await check('--no-cache', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(site.root, '.broadsheet'))).toBe(false);
  });

  test('finds the same with and without what was learned before, and the same as a build', async () => {
    breakIt();
    const first = await check('--quiet');
    expect(first.code).toBe(1);
    expect(first.stdout).toContain(`${broken}:3:11 error Unexpected reporter`);
    expect(first.stdout).toContain('    3 | reporter: ada-quil\n      |           ^^^^^^^^\n');
    expect(first.stdout).toMatch(/\n\n1 error, 1 warning\n$/);
    expect(await check('--quiet')).toEqual(first);
    const build = await runCli(['build', '--now', '2026-01-10', '--quiet'], site.root);
    expect(build).toEqual({ code: 1, stdout: '', stderr: first.stdout });
  });

  test('judges stories to come, and drafts with --drafts', async () => {
    site.write('content/articles/later.md', `${fields('ada-quill').replace('2026', '2031')}![](none.jpg)\n`);
    site.write(
      'content/articles/draft.md',
      `${fields('ada-quill').replace('title', 'draft: true\ntitle')}![](no.jpg)\n`,
    );
    const { stdout } = await check();
    expect(stdout).toContain('later.md:7:1 error');
    expect(stdout).not.toContain('draft.md');
    expect((await check('--drafts')).stdout).toContain('draft.md:8:1 error');
  });
});

describe('the exit code', () => {
  test('is 0 with warnings, and 1 with more than --max-warnings', async () => {
    site.write(warned, `${fields('ada-quill')}<script>no</script>\n`);
    expect((await check()).code).toBe(0);
    expect((await check('--max-warnings', '1')).code).toBe(0);
    expect((await check('--max-warnings', '0')).code).toBe(1);
  });
});

describe('named files', () => {
  test('are judged against the whole, and others are only counted', async () => {
    breakIt();
    for (const name of [warned, `./${warned}`, join(site.root, warned)]) {
      const { code, stdout, stderr } = await check(name);
      expect(code).toBe(0);
      expect(stdout).toContain(`${warned}:7:1 warning`);
      expect(stdout).not.toContain(broken);
      expect(stderr).toBe(
        'note: Other files have problems too (1 error, 0 warnings); `broadsheet check` without names shows them.\n',
      );
    }
    expect((await check(warned, broken)).code).toBe(1);
    expect((await check('content/reporters')).code).toBe(0);
    expect((await check('content/articles')).code).toBe(1);
  });

  test('are relative to the working directory', async () => {
    breakIt();
    const words = ['check', '--content', 'site/content', 'site/content/articles/broken.md'];
    const { code, stdout } = await runCli(words, dirname(site.root));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^site\/content\/articles\/broken\.md:3:11 error/);
  });
});

describe('reports', () => {
  const run = (words: readonly string[], environment: Record<string, string>) =>
    runCli(['check', '--now', '2026-01-10', ...words], site.root, environment);
  beforeEach(breakIt);

  test('are JSON lines, and nothing else', async () => {
    const { stdout, stderr } = await check('--format', 'json');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['unknown-reference', 'html-dropped']);
    expect(stderr).toBe('');
  });

  test('are annotations after the text under GitHub Actions, by paths of the repository', async () => {
    const { stdout } = await run([], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: dirname(site.root) });
    expect(stdout).toMatch(/1 error, 1 warning\n::error file=site\/content\/articles\/broken\.md,line=3,col=11,/);
    expect(stdout).toMatch(/\n::warning file=.*\nEach code .*\nChecked in /);
    expect((await run(['--format', 'json'], { GITHUB_ACTIONS: 'true' })).stdout).not.toContain('::error');
    expect((await run([], { GITHUB_ACTIONS: 'false' })).stdout).not.toContain('::error');
    expect((await run(['--format', 'github'], {})).stdout).toMatch(/^::error .*\n::warning .*\n$/);
  });

  test('are JUnit for GitLab and SARIF', async () => {
    const { stdout } = await run(['--format', 'junit'], { CI_PROJECT_DIR: site.root });
    expect(readXml(stdout).children.map((suite) => suite.attributes['name'])).toEqual([broken, warned]);
    const log = JSON.parse((await check('--format', 'sarif')).stdout);
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'Broadsheet', version: expect.stringMatching(/^\d/) });
    expect(log.runs[0].results).toHaveLength(2);
  });

  test.each([
    ['out/problems.sarif', [], '{'],
    ['problems.xml', [], '<?xml'],
    ['problems.jsonl', [], '{"code"'],
    ['problems.txt', [], 'content/'],
    ['problems', ['--format', 'junit'], '<?xml'],
  ])('go to the file %s with %j too, and the text is printed', async (name, words, start) => {
    const { code, stdout } = await check('--report', name, ...words);
    expect(readFileSync(join(site.root, name), 'utf8').startsWith(start)).toBe(true);
    expect(stdout).toMatch(/1 error, 1 warning\nEach code .*\nChecked in .*: not fit to print\.\n$/);
    expect(code).toBe(1);
  });

  test('that cannot be written are wrong usage', async () => {
    mkdirSync(join(site.root, 'reports'));
    const { code, stderr } = await check('--report', 'reports');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Unexpected failure to write `.*reports` \(E\w+\)/);
    expect(readdirSync(site.root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('never take the place of a source, nor go into a site', async () => {
    const settings = readFileSync(join(site.root, 'content/site.yaml'), 'utf8');
    for (const name of ['content/site.yaml', 'public/report.txt', '_site/report.txt']) {
      expect(await check('--report', name)).toMatchObject({ code: 2, stdout: '' });
    }
    expect(readFileSync(join(site.root, 'content/site.yaml'), 'utf8')).toBe(settings);
  });
});

test('the text names a page that is there, and only where there is a problem', async () => {
  breakIt();
  const { stdout } = await check();
  const [, page = ''] = /^Each code has a page, such as (.+)$/m.exec(stdout) ?? [];
  expect(page).toMatch(/docs\/problems\/unknown-reference\.md$/);
  expect(existsSync(page)).toBe(true);
  expect((await check('--quiet')).stdout).not.toContain('Each code');
});

describe('--fix', () => {
  test('does in one run what shows only after another fix', async () => {
    const story = (reporter: string, tag: string) =>
      `---\ntitle: A\nreporter: ${reporter}\nbeat: port\npublished: 2026-01-06\ntags: [${tag}]\n---\nText.\n`;
    for (const name of ['a', 'b', 'c']) site.write(`content/articles/${name}.md`, story('ada-quill', 'Harbour'));
    site.write('content/articles/d.md', story('Ada-Quill', 'harbour'));
    const { stdout } = await check('--fix', 'content/articles/d.md');
    expect(stdout).toContain('d.md:3 fixed `reporter: Ada-Quill` → `reporter: ada-quill`');
    expect(stdout).toContain('d.md:6 fixed `tags: [harbour]` → `tags: [Harbour]` (tag-spelling)');
    expect(stdout).toContain('(no problems)');
    expect((await check('--fix', 'content/articles/d.md')).stdout).not.toContain('fixed');
  });

  const odd = '---\ntitle: "A story "\nreporter: Ada-Quill\nbeat: PORT  \npublished: 2026-01-06\n---\nText.';

  test('writes what has one right answer, says so, and reports the rest', async () => {
    site.write(broken, odd);
    site.write(warned, `${fields('ada-quill')}<script>no</script>\n`);
    const { code, stdout } = await check('--fix');
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      `${broken}:2 fixed \`title: "A story·"\` → \`title: "A story"\` (trailing-space)`,
      `${broken}:3 fixed \`reporter: Ada-Quill\` → \`reporter: ada-quill\` (unknown-reference)`,
      `${broken}:4 fixed \`beat: PORT··\` → \`beat: port\` (unknown-reference, trailing-space)`,
      `${broken}:7 fixed \`Text.\` → \`Text.⏎\` (no line end)`,
      expect.stringContaining(`${warned}:7:1 warning`),
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(site.root, broken), 'utf8')).toBe(
      `${fields('ada-quill').replace('A story', '"A story"')}Text.\n`,
    );
    const before = readTree(join(site.root, 'content'));
    expect((await check('--fix')).stdout).not.toContain('fixed');
    expect(readTree(join(site.root, 'content'))).toEqual(before);
  });

  test('touches named files only, and keeps what a program reads to itself', async () => {
    site.write(broken, odd);
    site.write(warned, odd);
    const { stdout, stderr } = await check('--fix', '--format', 'json', warned);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^note: Other files .*\n(?:content\/articles\/warned\.md:\d fixed .*\n){4}$/);
    expect(readFileSync(join(site.root, broken), 'utf8')).toBe(odd);
  });
});

test('nothing that renders pages is loaded', () => {
  const src = join(import.meta.dirname, '../../src');
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { target, typeOnly } of readImports(readFileSync(path, 'utf8'))) {
      if (target.startsWith('.') && !typeOnly) follow(join(dirname(path), target));
    }
  };
  follow(join(src, 'cli/check-command.ts'));
  const loaded = [...seen].map((path) => relative(src, path));
  expect(loaded.length).toBeGreaterThan(50);
  expect(loaded.filter((path) => path.startsWith('eleventy/'))).toEqual([]);
});
