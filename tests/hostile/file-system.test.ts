/** What a file system can do to a build: links, loops, what may not be read, what changes while it is read. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type ContentMemory, emptyMemory } from '../../src/content/content-memory.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeSite, type Site } from '../sites/site.ts';

const right = '---\ntitle: Right\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06T10:00:00Z\n---\nWords.\n';
let site: Site;
afterEach(() => site?.remove());

const at = (path: string): string => join(site.root, path);
const toLines = (problems: readonly Problem[]): string[] =>
  toReported(problems).map(({ file, code, message }) => `${file} ${code}: ${message.split(',', 1)[0]}`);

describe('links', () => {
  test.each([
    ['to a file outside', 'articles/secret.md', '../../../secret.md'],
    ['to a file of the system', 'articles/passwd.md', '/etc/passwd'],
    ['to a folder outside', 'articles/more', '../../../'],
    ['to a folder above: a loop', 'articles/loop', '..'],
    ['to itself', 'articles/self', 'self'],
    ['to nothing', 'articles/gone.md', 'nothing-here.md'],
    ['to another story', 'articles/again.md', 'crane-raised.md'],
    ['to a picture outside', 'articles/photo.png', '../../../photo.png'],
    ['in place of a folder of a kind', 'extra', '/'],
  ])('%s', async (_, path, target) => {
    site = makeSite({ files: { 'content/articles/right.md': right } });
    writeFileSync(join(site.root, '../secret.md'), right.replace('Right', 'Secret'));
    symlinkSync(target, at(`content/${path}`));
    const { written, problems } = await site.build();
    expect(toLines(problems)).toEqual([`content/${path} file-not-plain: Unexpected symbolic link`]);
    expect(written).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    site = makeSite();
    expect(spawnSync('sh', ['-c', 'mkfifo pipe.md'], { cwd: at('content/articles') }).status).toBe(0);
    expect(toLines((await site.build()).problems)).toEqual([
      'content/articles/pipe.md file-not-plain: Unexpected device or pipe',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['capitals', 'talks.md', 'Talks.md'],
    ['normalisation', 'caf\u00e9.md', 'cafe\u0301.md'],
    ['both', 'CAF\u00c9.md', 'cafe\u0301.md'],
    ['capitals of a picture', 'pier.png', 'PIER.PNG'],
  ])('that differ only in %s', (_, one, other) => {
    site = makeSite();
    for (const name of [one, other]) writeFileSync(at(`content/articles/${name}`), right);
    const [first, second] = [one, other].sort() as [string, string];
    const { problems } = readContent(site.root, 'content');
    // A system that takes the two for one has kept one: then there is nothing to tell apart.
    if (problems.length > 0) {
      expect(toLines(problems)).toEqual([
        `content/articles/${second} file-name-clash: Unexpected file \`content/articles/${second}\``,
      ]);
    }
    expect(first).not.toBe(second);
  });
});

describe('what may not be read', () => {
  /** Builds as a user that may be refused: the administrator is not. */
  function check(): string {
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const script = `
      import { readContent } from ${JSON.stringify(join(import.meta.dirname, '../../src/content/read-content.ts'))};
      const { entries, problems } = readContent(${JSON.stringify(site.root)}, 'content');
      const lines = problems.map(({ file, ruleId, reason }) => file + ' ' + ruleId + ': ' + reason.split(',', 1)[0]);
      console.log(JSON.stringify([lines, entries.filter((entry) => !entry.broken).length]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      ...user,
      encoding: 'utf8',
      cwd: '/',
    });
    return stdout || stderr;
  }

  test.skipIf(process.platform === 'win32').each([
    ['file', 'content/articles/locked.md', 'file-unreadable: Unexpected unreadable file (EACCES)'],
    ['folder', 'content/articles/locked', 'folder-unreadable: Unexpected unreadable folder (EACCES)'],
  ])('a %s', (kind, path, problem) => {
    site = makeSite({ files: { 'content/articles/right.md': right } });
    chmodSync(join(site.root, '..'), 0o755);
    if (kind === 'file') writeFileSync(at(path), right);
    else mkdirSync(at(path));
    chmodSync(at(path), 0);
    const result = check();
    chmodSync(at(path), 0o755);
    expect(JSON.parse(result)).toEqual([[`${path} ${problem}`], 6]);
  });

  test.skipIf(process.platform === 'win32')('a folder deeper than the system can name', async () => {
    site = makeSite();
    const script = `for (let i = 0; i < 30; i++) { fs.mkdirSync('d'.repeat(200)); process.chdir('d'.repeat(200)); }`;
    expect(spawnSync(process.execPath, ['-e', script], { cwd: at('content/articles') }).status).toBe(0);
    const { problems } = readContent(site.root, 'content');
    expect(problems.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
      'folder-unreadable Unexpected unreadable folder (ENAMETOOLONG), expected files',
    ]);
    // No path is short enough for Node to remove it.
    spawnSync('rm', ['-rf', 'd'.repeat(200)], { cwd: at('content/articles') });
  });
});

describe('a file that changes while it is read', () => {
  /** Does something to a file between the moment it is looked at and the moment it is used. */
  function meddle(change: (path: string) => void): ContentMemory {
    const memory = emptyMemory((path) => at(path));
    return {
      ...memory,
      look(path) {
        const looked = memory.look(path);
        if (path.endsWith('right.md')) change(at(path));
        return looked;
      },
    };
  }

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'More.\n')],
    ['vanishes', (path: string) => unlinkSync(path)],
    [
      'becomes a folder',
      (path: string) => {
        unlinkSync(path);
        mkdirSync(path);
      },
    ],
    ['is cut', (path: string) => writeFileSync(path, '---\ntit')],
  ])('and %s is told, once, at any later step', (_, change) => {
    site = makeSite({ files: { 'content/articles/right.md': right } });
    const { entries, problems } = readContent(site.root, 'content', meddle(change));
    const entry = entries.find(({ path }) => path.endsWith('right.md'));
    expect(problems).toEqual([]);
    expect(() => entry?.markdown.text).toThrow('content/articles/right.md changed while it was read');
    expect(entry?.locate(['title']).line).toBeGreaterThanOrEqual(1);
  });

  test('and is gone before it is looked at is unreadable', () => {
    site = makeSite({ files: { 'content/articles/right.md': right } });
    const memory = emptyMemory((path) => at(path));
    const gone: ContentMemory = {
      ...memory,
      look(path) {
        if (path.endsWith('right.md')) rmSync(at(path));
        return memory.look(path);
      },
    };
    expect(toLines(readContent(site.root, 'content', gone).problems)).toEqual([
      'content/articles/right.md file-unreadable: Unexpected unreadable file (ENOENT)',
    ]);
  });

  test('and comes back as it was known has no places but does not fail', () => {
    site = makeSite({ files: { 'content/articles/right.md': right } });
    const memory: ContentMemory = {
      ...emptyMemory((path) => at(path)),
      recallFields: () => ({ data: { title: 'Right' }, firstLine: 7, silences: [] }),
    };
    const { entries } = readContent(site.root, 'content', memory);
    const entry = entries.find(({ path }) => path.endsWith('right.md'));
    unlinkSync(at('content/articles/right.md'));
    expect(entry?.locate(['title'])).toEqual({ line: 1, column: 1 });
  });
});

test('a site below a link is a site', async () => {
  site = makeSite({ files: { 'content/articles/right.md': right } });
  cpSync(at('content'), join(site.root, '../elsewhere'), { recursive: true });
  rmSync(at('content'), { recursive: true });
  symlinkSync('../elsewhere', at('content'));
  expect(toLines((await site.build()).problems)).toEqual([]);
});
