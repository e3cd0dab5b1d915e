/** `broadsheet build` as a process: what a build says of itself, and how it ends where it cannot go on. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, readTree, type Site } from '../sites/site.ts';
import { main, runCli } from './run-cli.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const storyPath = 'content/articles/crane-raised.md';
const story = (title: string) =>
  `---\ntitle: ${title}\nreporter: ada-quill\nbeat: port\npublished: 2026-01-05\n---\nText.\n`;
const build = (...words: string[]) => runCli(['build', '--now', '2026-01-10', ...words], site.root);

describe('a build after another', () => {
  test('says that nothing changed, or what it did', async () => {
    await build();
    expect((await build()).stdout).toMatch(
      /^Built 1 story, 13 pages in \d+\.\d s \(no problems\) to _site: nothing changed\n$/,
    );
    site.write('content/pages/about.md', '---\ntitle: About\n---\nUs.\n');
    site.write('public/robots.txt', 'User-agent: *\n');
    expect((await build()).stdout).toMatch(/ to _site: 1 page rendered, 3 other files written\n$/);
    writeFileSync(join(site.output, 'stray.txt'), '');
    expect((await build()).stdout).toMatch(/ to _site: 1 file removed\n$/);
  });

  test('explains every page that it renders', async () => {
    const first = await build('--explain');
    expect(first.stdout).toContain('/2026/01/05/crane-raised/  new\n');
    site.write(storyPath, story('Crane lowered'));
    site.write('content/pages/about.md', '---\ntitle: About\n---\nUs.\n');
    site.write('layouts/tags.njk', '<p>tags</p>');
    writeFileSync(join(site.output, '404.html'), 'by hand');
    const { stdout } = await build('--explain');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^\/2026\/01\/05\/crane-raised\/ +props: .*article\.title/));
    expect(lines).toContainEqual(expect.stringMatching(/^\/404\.html +changed by hand$/));
    expect(lines).toContainEqual(expect.stringMatching(/^\/about\/ +new$/));
    const rendered = Number(/(\d+) pages rendered/.exec(stdout)?.[1]);
    expect(lines).toHaveLength(rendered + 1);
  });

  test('has all of it in JSON', async () => {
    await build();
    site.write(storyPath, story('Crane lowered'));
    const report = JSON.parse((await build('--explain', '--json')).stdout);
    expect(report).toMatchObject({ written: true, notices: [] });
    expect(report.explanations).toHaveLength(report.rendered);
    expect(report.explanations).toContainEqual({
      url: '/2026/01/05/crane-raised/',
      reason: 'props',
      props: expect.arrayContaining(['article.title']),
    });
    expect(report.times.map(({ stage }: { stage: string }) => stage)).toEqual([
      ...[
        'read',
        'parse',
        'model',
        'bodies',
        'plan',
        'fingerprint',
        'render',
        'documents',
        'pictures',
        'search',
        'write',
      ],
    ]);
    expect(report).not.toHaveProperty('code');
  });
});

test('a preview says that it is none to publish, also where nothing changed', async () => {
  site.write('content/articles/half.md', story('Half').replace('title:', 'draft: true\ntitle:'));
  site.write('content/pages/rules.md', '---\ntitle: Rules\ndraft: true\n---\n');
  expect((await build()).stdout).not.toContain('draft');
  const first = await build('--drafts', '--output', 'preview');
  expect(first.stdout).toContain('to preview, with 2 drafts and withheld stories, not for the public\n');
  const again = await build('--drafts', '--output', 'preview');
  expect(again.stdout).toContain(', with 2 drafts and withheld stories, not for the public: nothing changed\n');
  const { stdout } = await build('--drafts', '--output', 'preview', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ drafts: true, withheld: 2 });
});

test('a link that comes to the public folder is told by the next build', async () => {
  site.write('public/robots.txt', 'User-agent: *\n');
  await build();
  symlinkSync('robots.txt', join(site.root, 'public/humans.txt'));
  const { code, stderr } = await build();
  expect(stderr).toContain('public/humans.txt error Unexpected symbolic link');
  expect(code).toBe(1);
});

describe('--no-cache', () => {
  test('makes everything, leaves nothing, and gives the same site', async () => {
    const picture = sharp({ create: { width: 400, height: 200, channels: 3, background: '#789' } });
    await picture.jpeg().toFile(join(site.root, 'content/articles/crane.jpg'));
    site.write(storyPath, `${story('A picture')}\n![A crane](crane.jpg)\n`);
    await build('--no-cache');
    expect(existsSync(join(site.root, '.broadsheet'))).toBe(false);
    const without = readTree(site.output);
    const { stdout } = await build('--no-cache', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rendered: without.size - readOthers(without).length });
    await build();
    expect(readTree(site.output)).toEqual(without);
  });

  const readOthers = (tree: ReadonlyMap<string, string>) => [...tree.keys()].filter((path) => !path.endsWith('.html'));
});

describe('--profile', () => {
  test('prints a table of the stages, and writes it and what the processor did', async () => {
    const { stdout, stderr, code } = await build('--profile');
    const folder = join(site.root, '.broadsheet/profile');
    const table = readFileSync(join(folder, 'stages.md'), 'utf8');
    expect(table).toMatch(/^\| Stage .*\n\| -+ \| -+: .*\n\| read .*\| +\d+ files \|/);
    expect(table).toMatch(/\| render .*\| +13 pages \|/);
    expect(stderr).toBe(`${table}\nThe profile stands in .broadsheet/profile.\n`);
    const { nodes, samples } = JSON.parse(readFileSync(join(folder, 'build.cpuprofile'), 'utf8'));
    expect(nodes.length).toBeGreaterThan(100);
    expect(samples.length).toBeGreaterThan(10);
    expect(stdout).toMatch(/^Built /);
    expect(code).toBe(0);
  });

  test('writes to the folder that is named, says so in JSON, and prints nothing then', async () => {
    const { stdout, stderr } = await build('--profile', 'out/measured', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ profile: join(site.root, 'out/measured') });
    expect(readdirSync(join(site.root, 'out/measured')).sort()).toEqual(['build.cpuprofile', 'stages.md']);
  });
});

describe('code of the site that ends the process early is an error, not the end of a good build', () => {
  test('and the last site stands as it was', async () => {
    await build();
    const before = readTree(site.output);
    site.write('.eleventy.ts', 'process.exit(0);');
    const { code, stdout, stderr } = await build();
    expect(stderr).toMatch(
      /^\. error Unexpected end of the build \(the process ended with code 0\), .*\(build-crashed\)\n/,
    );
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'Nothing was written (1 error, 0 warnings); _site is as it was.\n',
    });
    expect(readTree(site.output)).toEqual(before);
    expect(readdirSync(site.root).sort()).toEqual(['.broadsheet', '.eleventy.ts', '_site', 'content']);
  });

  test.each([
    ['process.exit(7)', 'the process ended with code 7'],
    ['await new Promise(() => undefined)', 'what it waited for never came'],
  ])('%s', async (text, reason) => {
    site.write('.eleventy.ts', text);
    const { code, stdout } = await build('--json');
    const message = `Unexpected end of the build (${reason}), expected a site`;
    expect(JSON.parse(stdout)).toMatchObject({ written: false, problems: [{ code: 'build-crashed', message }] });
    expect(code).toBe(1);
    expect(readdirSync(site.root).sort()).toEqual(['.broadsheet', '.eleventy.ts', 'content']);
  });
});

describe('a site that cannot be written is a problem that names the file and the reason', () => {
  test('where no folder can be made', async () => {
    // No user may make a folder there, on any system that has it.
    const { code, stdout, stderr } = await build('--output', '/sys/paper');
    expect(stderr).toMatch(
      /^\/sys\/paper error Unexpected failure to write `\/sys\/paper` \(.*\), .*\(output-unwritable\)\n/,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'Nothing was written (1 error, 0 warnings); /sys/paper is as it was.\n',
    });
  });

  test('where files may grow no larger, by pages or by copies', async () => {
    await build();
    const before = readTree(site.output);
    site.write('public/large.txt', 'x'.repeat(400_000));
    const copied = await buildWithin(150);
    expect(copied).toMatchObject({
      written: false,
      problems: [{ code: 'output-unwritable', severity: 'error', file: '_site/large.txt' }],
    });
    rmSync(join(site.root, 'public'), { recursive: true });
    site.write(storyPath, story('Crane lowered').replace('Text.', 'Text of some length.\n\n'.repeat(18_000)));
    const rendered = await buildWithin(150);
    expect(rendered).toMatchObject({ written: false, problems: [{ code: 'output-unwritable', severity: 'error' }] });
    expect(readTree(site.output)).toEqual(before);
    expect(readdirSync(site.root).sort()).toEqual(['.broadsheet', '_site', 'content']);
  });

  /** Builds where the system refuses files of more than some kilobytes. */
  function buildWithin(kilobytes: number): Promise<unknown> {
    const command = `ulimit -f ${kilobytes * 2} 2>/dev/null; exec "$0" "$@"`;
    const words = ['-c', command, process.execPath, main, 'build', '--now', '2026-01-10', '--no-cache', '--json'];
    return new Promise((resolve, reject) => {
      execFile('sh', words, { cwd: site.root }, (_, stdout, stderr) => {
        if (stdout === '') reject(new Error(stderr));
        else resolve(JSON.parse(stdout));
      });
    });
  }
});
