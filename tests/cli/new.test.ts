/** `broadsheet new`: what it writes is right, and what is there is left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { run } from '../../src/cli/run.ts';
import { isError } from '../../src/problems/problem.ts';
import { makeSite, now, type Site } from '../sites/site.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

/** Runs a command; with answers, on what looks like a terminal. */
async function type(words: readonly string[], answers?: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const input = Object.assign(new PassThrough(), { isTTY: answers !== undefined });
  input.end(answers?.map((answer) => `${answer}\n`).join(''));
  const output = Object.assign(new PassThrough(), { isTTY: answers !== undefined });
  output.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  const around: Surroundings = {
    root: site.root,
    environment: {},
    clock: () => now,
    stdin: input as unknown as NodeJS.ReadStream,
    stdout: { write: (text: string) => (stdout += text) } as unknown as NodeJS.WriteStream,
    stderr: output as unknown as NodeJS.WriteStream,
  };
  const code = await run(words, around);
  return { code, stdout, stderr };
}

const read = (path: string): string => readFileSync(join(site.root, path.trim()), 'utf8');
const story = ['new', 'story', '--reporter', 'ada-quill', '--beat', 'port', '--title'];

describe('in a script', () => {
  test.each([
    [[...story, 'Night ferry'], 'content/articles/2026-01-10-night-ferry.md'],
    [[...story, 'x', '--published', '2026-03-01'], 'content/articles/2026-03-01-x.md'],
    [['new', 'reporter', '--name', 'Соня Рид', '--role', 'Staff'], 'content/reporters/соня-рид.md'],
    [['new', 'beat', '--title', 'Ferries', '--desk', 'city'], 'content/beats/ferries.md'],
    [['new', 'desk', '--title', 'Bay & sea', '--hue', 'blue'], 'content/desks/bay-sea.md'],
    [['new', 'page', '--title', 'How we work'], 'content/pages/how-we-work.md'],
  ])('%j prints the path of a file that builds without a problem', async (words, path) => {
    expect(await type(words)).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect(await site.build({ drafts: true })).toMatchObject({ written: true, problems: [] });
    expect(await site.build()).toMatchObject({ written: true, problems: [] });
  });

  test.each([
    'A "night": ferry # and \'more\'',
    '- [x] {y}: |',
    'no',
    '2026-03-04',
    '…¡Ñandú!…',
    '夜のフェリー',
    'مركب الليل',
    '../../../etc/passwd',
    '_private_',
    'e\u0301tude',
    `${'very '.repeat(60)}long`,
    '夜'.repeat(300),
    '{{ 1 + 1 }} <script>alert(1)</script>',
  ])('a headline %j stands in the story as it was typed', async (title) => {
    const { code, stdout } = await type([...story, title]);
    expect(code).toBe(0);
    expect(Buffer.byteLength(stdout.trim())).toBeLessThan(250);
    expect(stdout).toMatch(/^content\/articles\/2026-01-10-[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*\.md\n$/u);
    const { problems, ...built } = await site.build({ drafts: true });
    expect(built).toMatchObject({ written: true, stories: 2 });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(title.length > 110 ? ['field-too-long'] : []);
  });

  test.each([
    [['--reporter', 'ada-quill', '--reporter', 'bo-reed']],
    [['--reporter', 'ada-quill,bo-reed']],
    [['--reporter', 'ada-quill', '--title', 'Night ferry', '--reporter=bo-reed']],
  ])('%j names both reporters', async (words) => {
    site.write('content/reporters/bo-reed.md', '---\nname: Bo Reed\n---\n');
    const { code, stdout } = await type(['new', 'story', '--beat', 'port', '--title', 'Night ferry', ...words]);
    expect(code).toBe(0);
    expect(read(stdout)).toContain('reporter:\n  - ada-quill\n  - bo-reed\n');
  });

  test('everything that is missing is told at once, and nothing is written', async () => {
    expect(await type(['new', 'story', '--title', ' '])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: Unexpected absence of --title, --reporter, --beat, expected values for a new story.\n',
    });
    expect((await type(['new', 'beat', '--yes'], ['Ferries', '1'])).stderr).toContain('absence of --title, --desk');
  });

  test('help stands in comments that are right when they are read', async () => {
    const path = (await type([...story, 'x'])).stdout.trim();
    const text = read(path);
    expect(text).toContain('# The story’s own section headings, in order;');
    expect(text).toContain('draft: true');
    const bare = text
      .replace(/^# [^\n]*\.\n/gm, '')
      .replace(/^# /gm, '')
      .replace(/image:\n(?: {2}.*\n)+/, '');
    site.write(path, `${bare}## The heading as it stands below\n`);
    expect(await site.build({ drafts: true })).toMatchObject({ written: true, problems: [] });
  });

  test.each([
    [[...story, 'Crane', '--slug', 'a/b', '--beat', 'ports'], 'Did you mean `port`?'],
    [[...story, '🐟'], 'Name the story with --slug'],
    [['new', 'page', '--title', 'CON'], 'Name the page with --slug'],
    [['new', 'page', '--title', 'Index'], 'Name the page with --slug'],
    [['new', 'page', '--title', 'Archive'], 'taken by a list that the paper has by itself'],
    [['new', 'reporter', '--name', 'X', '--email', 'x'], 'expected an e-mail address'],
    [['new', 'reporter', '--name', 'a\u0000b'], 'without the control character U+0000'],
    [[...story, 'x', '--published', '2026-02-30'], 'there is no such day'],
    [['new', 'desk', '--title', 'x', '--content', 'nowhere'], 'missing folder `nowhere`'],
    [['new'], 'expected one of story, reporter, beat, desk, page'],
  ])('%j is wrong usage and writes nothing', async (words, message) => {
    const { code, stdout, stderr } = await type(words);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(await site.build({ drafts: true })).toMatchObject({ stories: 1 });
  });

  test('a file that is there is left as it was', async () => {
    const path = (await type([...story, 'x'])).stdout.trim();
    site.write(path, 'mine');
    const { code, stderr } = await type([...story, 'x']);
    expect(stderr).toContain(`Unexpected file \`${path}\`, which is left as it was`);
    expect({ code, text: read(path) }).toEqual({ code: 2, text: 'mine' });
  });

  test('an address of another story is not taken', async () => {
    const { code, stderr } = await type([...story, 'Crane raised', '--published', '2026-01-05']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('use --slug') as string });
  });

  test('problems that are there already do not keep a new story out', async () => {
    site.write('content/desks/bad.md', '---\ntitel: x\n---\n');
    expect((await site.build()).problems.some(isError)).toBe(true);
    expect((await type([...story, 'x'])).code).toBe(0);
  });
});

describe('on a terminal', () => {
  test('what is missing is asked for, with what there is to choose from', async () => {
    site.write('content/reporters/ben-oxley.md', '---\nname: Ben Oxley\n---\n');
    const { code, stdout, stderr } = await type(['new', 'story'], ['', 'Night ferry', '7', 'ben', 'ports', '1']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'content/articles/2026-01-10-night-ferry.md\n' });
    expect(stderr).toContain('   2  ben-oxley  (Ben Oxley)');
    expect(stderr).toContain('Unexpected answer `7`');
    expect(stderr).toContain('Did you mean `port`?');
    expect(read(stdout)).toMatch(/title: Night ferry[\s\S]*reporter: ben-oxley\nbeat: port/);
  });

  test('what is given is not asked for', async () => {
    const { code, stderr } = await type([...story, 'Night ferry'], []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('the end of the answers writes nothing', async () => {
    const { code, stdout, stderr } = await type(['new', 'story'], ['Night ferry']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nothing was written');
  });

  test('a paper without a desk says what to make first', async () => {
    site = makeSite();
    const { code, stderr } = await type(['new', 'beat', '--content', 'empty'], ['Ferries']);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    site.write('empty/site.yaml', 'title: x\nurl: https://x.example\nlanguage: en\ntimeZone: UTC\n');
    expect((await type(['new', 'beat', '--content', 'empty'], ['Ferries'])).stderr).toContain('broadsheet new desk');
  });
});
