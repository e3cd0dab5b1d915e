/** What is told of the names in the folder that is published as it is. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listJudgedFiles, listJudgedPublicFiles } from '../../src/content/judge-names.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { toTextReport } from '../../src/problems/report-text.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeFolder } from './folder.ts';

const toLines = (problems: readonly Problem[]) =>
  problems.map(({ file, ruleId, fatal }) => `${file} ${ruleId} ${fatal ? 'error' : 'warning'}`);
const judge = (root: string) => listJudgedPublicFiles(join(root, 'public'), 'public');

describe('in `public/`', () => {
  test.each(['aux.txt', 'CON', 'data/com1.json', 'nul/a.txt', 'note.', 'note ', 'old. /a.txt', 'a:b.txt', 'why?.txt'])(
    'Windows cannot hold %s',
    (name) => {
      const { problems } = judge(makeFolder({ [`public/${name}`]: 'x' }));
      expect(toLines(problems)).toEqual([`public/${name} name-unportable warning`]);
    },
  );

  test.skipIf(process.platform === 'win32').each([
    ['a\tb.txt', 'a<U+0009>b.txt', 'U+0009'],
    ['a\nb.txt', 'a<U+000A>b.txt', 'U+000A'],
    ['a\x7f/b.txt', 'a<U+007F>', 'U+007F'],
  ])('a control character in %j is told by its number', (name, shown, code) => {
    const [problem, ...others] = judge(makeFolder({ [`public/${name}`]: 'x' })).problems;
    expect(others).toEqual([]);
    expect(problem?.reason).toBe(
      `Unexpected name \`${shown}\` (it has the control character ${code}), expected one that every system can hold`,
    );
    expect(toTextReport(toReported(problem ? [problem] : [])).split('\n')[0]).not.toMatch(/\p{Cc}/u);
  });

  test.skipIf(process.platform !== 'linux').each(['public', 'content'])(
    'a name in %s that is not UTF-8 is told as such',
    (folder) => {
      const root = makeFolder({ [`${folder}/articles/a.txt`]: 'x' });
      const bytes = (text: string) =>
        Buffer.concat([Buffer.from(join(root, folder, 'articles/')), Buffer.from(text, 'latin1')]);
      writeFileSync(bytes('caf\xe9.md'), 'x');
      mkdirSync(bytes('d\xe9sk'));
      const list = folder === 'public' ? listJudgedPublicFiles : listJudgedFiles;
      const { files, problems } = list(join(root, folder), folder);
      expect(files).toEqual(['articles/a.txt']);
      expect(toLines(problems).sort()).toEqual([
        `${folder}/articles/caf\uFFFD.md name-not-utf8 error`,
        `${folder}/articles/d\uFFFDsk name-not-utf8 error`,
      ]);
    },
  );

  test('other names are right, hidden ones too', () => {
    const names = ['.htaccess', '.well-known/a.txt', 'auxiliary.txt', 'a b.txt', '夜.png', 'v1.2/a.tar.gz'];
    const { problems, files } = judge(makeFolder(Object.fromEntries(names.map((name) => [`public/${name}`, 'x']))));
    expect([problems, files.length]).toEqual([[], names.length]);
  });

  test('a link is no file, whatever it leads to', () => {
    const root = makeFolder({ 'public/a.txt': 'x', 'shared/b.txt': 'x' });
    symlinkSync(join(root, 'shared'), join(root, 'public/shared'), 'junction');
    symlinkSync('nowhere', join(root, 'public/gone.txt'));
    const { problems, files } = judge(root);
    expect(files).toEqual(['a.txt']);
    expect(toLines(problems).sort()).toEqual([
      'public/gone.txt file-not-plain error',
      'public/shared file-not-plain error',
    ]);
  });

  test('but not the hidden link of an editor', () => {
    const root = makeFolder({ 'public/a.txt': 'x' });
    symlinkSync('desk@lamp.1', join(root, 'public/.#a.txt'));
    expect(judge(root).problems).toEqual([]);
  });

  test('a folder that is not there has nothing wrong', () => {
    expect(judge(makeFolder({ 'a.txt': 'x' }))).toEqual({ files: [], problems: [] });
  });

  test.skipIf(process.platform === 'win32')('a folder that cannot be listed is an error', () => {
    const root = makeFolder({ 'public/a.txt': 'x' });
    let path = join(root, 'public');
    const name = 'x'.repeat(250);
    // Made one by one from within: the whole path is longer than a system takes.
    const cwd = process.cwd();
    try {
      for (let depth = 0; depth < 17; depth += 1) {
        process.chdir(path);
        mkdirSync(name);
        path = name;
      }
    } finally {
      process.chdir(cwd);
    }
    expect(judge(root).problems.map(({ ruleId }) => ruleId)).toEqual(['folder-unreadable']);
  });
});

test('in the content, dots and spaces at the end are told too', () => {
  const root = makeFolder({ 'content/articles/old./a.png': 'x' });
  expect(toLines(listJudgedFiles(join(root, 'content'), 'content').problems)).toEqual([
    'content/articles/old./a.png name-unportable warning',
  ]);
});
