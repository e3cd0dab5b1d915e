/** Reading a folder from disk. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { makeFolder } from './folder.ts';

const file = '---\ntitle: x\n---\nBody\n';

async function read(files: Record<string, string | Uint8Array>) {
  const { entries, problems } = await readContent(makeFolder(files), 'content');
  return {
    entries,
    names: entries.map(({ kind, path, name, broken }) => `${kind} ${path} ${name}${broken ? ' broken' : ''}`),
    problems: problems.map(
      ({ file: path, line, column, ruleId }) =>
        `${[path, line, column].filter((part) => part !== undefined).join(':')} ${ruleId}`,
    ),
  };
}

describe('entries', () => {
  test('are read by kind, in the order of their paths', async () => {
    const { names, problems, entries } = await read({
      'content/site.yaml': 'title: x\n',
      'content/articles/b.md': file,
      'content/articles/2026/2026-03-04-a.md': file,
      'content/articles/talks/index.md': file,
      'content/articles/Z.md': file,
      'content/reporters/r.md': file,
      'content/beats/b.md': file,
      'content/desks/d.md': file,
      'content/pages/p.md': file,
    });
    expect(problems).toEqual([]);
    expect(names).toEqual([
      'article content/articles/2026/2026-03-04-a.md a',
      'article content/articles/Z.md Z',
      'article content/articles/b.md b',
      'article content/articles/talks/index.md talks',
      'beat content/beats/b.md b',
      'desk content/desks/d.md d',
      'page content/pages/p.md p',
      'reporter content/reporters/r.md r',
      'site content/site.yaml site',
    ]);
    expect(entries[0]).toMatchObject({ data: { title: 'x' }, markdown: { text: 'Body\n', firstLine: 4 } });
    expect(entries.at(-1)).toMatchObject({ data: { title: 'x' }, markdown: { firstLine: 1 } });
  });

  test('of any script and with the ending in capitals', async () => {
    const { names } = await read({
      'content/articles/茶船.md': file,
      'content/articles/cafe\u0301.md': file,
      'content/articles/STORY.MD': file,
    });
    expect(names).toEqual([
      'article content/articles/STORY.MD STORY',
      'article content/articles/cafe\u0301.md caf\u00e9',
      'article content/articles/茶船.md 茶船',
    ]);
  });

  test('with a byte order mark and Windows line ends', async () => {
    const { entries, problems } = await read({ 'content/articles/a.md': `\ufeff${file.replaceAll('\n', '\r\n')}` });
    expect(problems).toEqual([]);
    expect(entries[0]).toMatchObject({ data: { title: 'x' }, markdown: { text: 'Body\r\n', firstLine: 4 } });
    expect(entries[0]?.locate(['title'])).toEqual({ line: 2, column: 8, endLine: 2, endColumn: 9 });
  });

  test('leave other files and hidden folders alone', async () => {
    const { names, problems } = await read({
      'content/articles/a.jpg': 'x',
      'content/articles/notes.txt': 'x',
      'content/.git/a.md': 'x',
      'content/articles/.a.md': 'x',
      'content/articles/data.yaml': 'x',
    });
    expect([names, problems]).toEqual([[], []]);
  });

  test('never come from outside the folder', async () => {
    const root = makeFolder({ 'content/articles/a.md': file, 'secret/b.md': file });
    symlinkSync(join(root, 'secret/b.md'), join(root, 'content/articles/b.md'));
    symlinkSync(join(root, 'secret'), join(root, 'content/articles/more'));
    const { entries } = await readContent(root, 'content');
    expect(entries.map(({ path }) => path)).toEqual(['content/articles/a.md']);
  });
});

describe('problems', () => {
  test.each([
    ['articles/a.md.txt', 'a.md'],
    ['articles/2026/A.MD.TXT', 'A.md'],
    ['articles/a.mdx', 'a.md'],
    ['pages/about.mdown', 'about.md'],
    ['site.yml', 'site.yaml'],
    ['Site.yaml', 'site.yaml'],
  ])('a file that seems to be meant and is not read: %s', (path, name) => {
    const { problems } = readContent(makeFolder({ [`content/${path}`]: file }), 'content');
    expect(problems.map(({ file: at, ruleId, fatal }) => [at, ruleId, fatal])).toEqual([
      [`content/${path}`, 'file-ignored', false],
    ]);
    expect(problems[0]?.reason).toContain(`expected \`${name}\``);
  });

  test.each([
    ...['a.jpg', 'a.txt', 'notes.docx', 'a.md~', 'a.md.orig', 'README', 'README.txt', 'readme.mdx', 'README.md.txt'],
    ...['.a.mdx', '.DS_Store', 'Thumbs.db', 'data.yml'],
  ])('%s may lie there', (name) => {
    expect(readContent(makeFolder({ [`content/articles/${name}`]: 'x' }), 'content').problems).toEqual([]);
  });

  test('a file with the other ending of Markdown is read', async () => {
    const { names, problems } = await read({ 'content/articles/a.markdown': file });
    expect([names, problems]).toEqual([['article content/articles/a.markdown a'], []]);
  });

  test('a folder that is not there', async () => {
    expect(await read({ 'a.txt': '' })).toMatchObject({ problems: ['content content-folder-missing'], names: [] });
    expect(await read({ content: 'a file' })).toMatchObject({ problems: ['content content-folder-missing'] });
  });

  test.each([
    ['content/storys/a.md', 'content/storys/'],
    ['content/a.md', 'content/'],
    ['content/articles.md', 'content/'],
    ['content/Articles/a.md', 'content/Articles/'],
    ['content/constructor/a.md', 'content/constructor/'],
    ['content/__proto__/a.md', 'content/__proto__/'],
  ])('a file in no folder of a kind: %s', async (path, folder) => {
    const { problems } = await readContent(makeFolder({ [path]: file }), 'content');
    expect(problems.map(({ file: at, ruleId }) => [at, ruleId])).toEqual([[path, 'file-misplaced']]);
    expect(problems[0]?.reason).toContain(`folder \`${folder}\`, expected one of \`content/articles/\``);
  });

  test('all at once, and the names of broken files are known', async () => {
    const result = await read({
      'content/site.yaml': 'title: "x\n',
      'content/articles/a.md': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'),
      'content/articles/b.md': 'No front matter\n',
      'content/articles/c.md': '---\na: 1\na: 2\n---\n',
      'content/articles/d.md': '---\na: 1\n',
    });
    expect(result.problems).toEqual([
      'content/articles/a.md:2:11 file-not-utf8',
      'content/articles/b.md:1:1 front-matter-missing',
      'content/articles/c.md:3:1 duplicate-key',
      'content/articles/d.md:3:1 front-matter-unclosed',
      'content/site.yaml:1:8 yaml-invalid',
    ]);
    expect(result.names).toEqual([
      'article content/articles/a.md a broken',
      'article content/articles/b.md b broken',
      'article content/articles/c.md c',
      'article content/articles/d.md d broken',
      'site content/site.yaml site broken',
    ]);
  });

  test('a file whose name the system cannot give back', async () => {
    const root = makeFolder({ 'content/articles/a.md': file });
    const name = Buffer.concat([
      Buffer.from(join(root, 'content/articles/caf')),
      Buffer.from([0xe9]),
      Buffer.from('.md'),
    ]);
    writeFileSync(name, file);
    const { problems } = await readContent(root, 'content');
    expect(problems.map(({ file: path, ruleId, reason }) => [path, ruleId, reason])).toEqual([
      [
        'content/articles/caf\ufffd.md',
        'name-not-utf8',
        'Unexpected name `caf\ufffd.md` with bytes that are not UTF-8, expected a name in UTF-8',
      ],
    ]);
  });

  test('a folder with the name of a story is no story', async () => {
    const root = makeFolder({ 'content/articles/a.md': file });
    mkdirSync(join(root, 'content/articles/b.md'));
    const { entries, problems } = await readContent(root, 'content');
    expect([entries.length, problems]).toEqual([1, []]);
  });
});
