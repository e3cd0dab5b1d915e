/** The command line as people type it: help, mistakes, problems and reports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { makeSite, type Site } from '../sites/site.ts';
import { runCli } from './run-cli.ts';

let good: Site;
let bad: Site;
beforeAll(() => {
  good = makeSite();
  bad = makeSite({
    files: {
      'content/articles/crane-raised.md':
        '---\ntitle: Crane\nreporter: ada-quil\nbeat: port\npublished: 2026-01-05\n---\n',
    },
  });
});
afterAll(() => {
  good.remove();
  bad.remove();
});

test('help lists every command, and the exit codes', async () => {
  const { code, stdout, stderr } = await runCli(['--help'], good.root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const oneLine = stdout.replace(/\s+/g, ' ');
  for (const { name, arguments: given = [], options, summary } of commands) {
    const words = [name, ...(options.length > 0 ? ['[options]'] : []), ...given.map((each) => each.name), summary];
    expect(oneLine).toContain(words.join(' '));
  }
  expect(stdout).toContain('Exit codes: 0 done, 1 problems in the content, 2 wrong usage.');
});

const named = commands.flatMap((command) => [
  { ...command, words: [command.name] },
  ...(command.commands ?? []).map((inner) => ({ ...inner, words: [command.name, inner.name] })),
]);

test.each(named)('help of $words lists its options, examples and commands', async ({ words, summary, ...command }) => {
  const { code, stdout, stderr } = await runCli([...words, '--help'], good.root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { arguments: given = [], options, examples, commands: inner = [] } = command;
  const texts = [
    ...given.map(({ name }) => name),
    ...options.map(({ flags }) => flags),
    ...examples,
    ...inner.map(({ name }) => `${name} [options]`),
  ];
  expect(stdout.replace(/\s+/g, ' ')).toContain(summary);
  for (const text of texts) expect(stdout).toContain(text);
});

test('version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect((await runCli(['--version'], good.root)).stdout).toBe(`Broadsheet ${version}\n`);
});

test.each([
  [['biuld'], "unknown command 'biuld'", '(Did you mean build?)'],
  [['build', '--contnt', 'x'], "unknown option '--contnt'", '(Did you mean --content?)'],
  [['build', 'content'], 'too many arguments', 'run the command with --help'],
  [['build', '--content'], "option '--content <dir>' argument missing", ''],
  [['build', '--now', 'yesterday'], 'Unexpected value `yesterday` for --now', 'an instant such as'],
  [['build', '--base-url', 'paper.example'], 'Unexpected value `paper.example` for --base-url', 'https://'],
  [['build', '--base-url', 'https://paper.example/sub/'], 'Unexpected value', 'an address such as'],
  [['build', '--output', '.'], 'Unexpected output folder', 'Name another with --output'],
  [['dev', '--output', 'content'], 'Unexpected output folder', 'Name another with --output'],
  [['check', 'nowhere.md'], 'Unexpected file `nowhere.md`', 'expected one in `content/`'],
  [['check', '../outside.md'], 'Unexpected file `../outside.md`', 'expected one in `content/`'],
  [['check', '--format', 'pdf'], 'Unexpected value `pdf` for --format', 'text, json, github, sarif, junit'],
  [['check', '--max-warnings', 'few'], 'Unexpected value `few` for --max-warnings', 'a number such as 0'],
  [['dev', '--port', '80a'], 'Unexpected value `80a` for --port', 'a number from 0 to 65535'],
  [
    ['cache', 'claer'],
    'Unexpected word `claer` after `cache`, expected clear.',
    'Did you mean: broadsheet cache clear',
  ],
  [['cache', '--jsn'], 'Unexpected word `--jsn` after `cache`', ''],
  [['new', 'stroy'], 'Unexpected word `stroy` after `new`', 'Did you mean: broadsheet new story'],
  [['new', 'stroy', '--title', 'Night ferry'], 'Unexpected word `stroy`', 'Did you mean: broadsheet new story'],
  [['new', 'newsletter'], 'expected one of story, reporter, beat, desk, page.\n', ''],
  [['check', '--since', ''], 'Unexpected value `` for --since', 'a revision such as origin/main'],
  [['cache', 'clear', '--now', '2026-01-01'], "unknown option '--now'", 'run the command with --help'],
  [['build', '--profile', 'content/profile'], 'for --profile, expected one outside of', 'content'],
  [['build', '--profile', 'content/site.yaml/x'], 'for --profile, expected one outside of', 'content'],
  [['preview', '--port', '70000'], 'Unexpected absence of the folder _site', 'broadsheet build'],
  [[], 'Usage: broadsheet', 'build'],
])('%j is wrong usage', async (words, message, action) => {
  const { code, stdout, stderr } = await runCli(words, bad.root);
  expect(stderr).toContain(message);
  expect(stderr).toContain(action);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('SOURCE_DATE_EPOCH that is no number is wrong usage', async () => {
  const { code, stderr } = await runCli(['build'], good.root, { SOURCE_DATE_EPOCH: 'today' });
  expect(stderr).toBe('error: Unexpected value `today` for SOURCE_DATE_EPOCH, expected seconds since 1970.\n');
  expect(code).toBe(2);
});

test('problems of the content stand on standard error with file, line and column', async () => {
  const { code, stdout, stderr } = await runCli(['build'], bad.root);
  expect(stderr).toMatch(
    /^content\/articles\/crane-raised\.md:3:11 error Unexpected reporter `ada-quil`, .*\n {4}3 \| reporter: ada-quil\n {6}\| {11}\^{8}\n {4}Did you mean `ada-quill`\?/,
  );
  expect(stdout).toBe('Nothing was written (1 error, 0 warnings); _site is as it was.\n');
  expect(code).toBe(1);
  expect(stderr + stdout).not.toContain('\u001b');
});

test('a good build ends in one line', async () => {
  const { code, stdout, stderr } = await runCli(['build', '--now', '2026-01-10'], good.root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Built 1 story, \d+ pages in \d+\.\d s \(no problems\) to _site\n$/);
});

test('--quiet says nothing of a good build, and the problems of a bad one', async () => {
  expect(await runCli(['build', '--quiet'], good.root)).toEqual({ code: 0, stdout: '', stderr: '' });
  const { code, stdout, stderr } = await runCli(['build', '--quiet'], bad.root);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('crane-raised.md:3:11');
});

test('--json prints the report of a good build, though the site’s own code prints too', async () => {
  good.write(
    'layouts/reporters.11ty.tsx',
    'export default () => { console.log("from a layout"); return <p>hello</p>; };',
  );
  const { code, stdout, stderr } = await runCli(['build', '--json'], good.root);
  expect(JSON.parse(stdout)).toMatchObject({ written: true, stories: 1, problems: [], output: good.output });
  expect(stderr).toBe('from a layout\n');
  expect(code).toBe(0);
});

test('--json prints the report of a bad build', async () => {
  const { code, stdout, stderr } = await runCli(['build', '--json'], bad.root);
  expect(JSON.parse(stdout)).toMatchObject({
    written: false,
    problems: [
      { code: 'unknown-reference', severity: 'error', file: 'content/articles/crane-raised.md', line: 3, column: 11 },
    ],
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});

test('--now, --drafts, --base-url, --content and --output reach the build', async () => {
  const site = makeSite();
  site.write(
    'content/articles/draft.md',
    '---\ntitle: A draft\nreporter: ada-quill\nbeat: port\npublished: 2031-01-05\ndraft: true\n---\n',
  );
  const words = [
    'build',
    '--drafts',
    '--base-url',
    'https://test.example',
    '--output',
    'out/site',
    '--now',
    '2031-03-01',
  ];
  expect((await runCli(words, site.root)).code).toBe(0);
  const story = readFileSync(join(site.root, 'out/site/2031/01/05/draft/index.html'), 'utf8');
  expect(story).toContain('https://test.example/2031/01/05/draft/');
  expect((await runCli(['build', '--content', 'nowhere'], site.root)).stderr).toContain(
    'Unexpected missing folder `nowhere`',
  );
  expect(existsSync(site.output)).toBe(false);
  site.remove();
});
