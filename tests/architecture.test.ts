/** The repository keeps to its architecture, and the check of it can fail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findViolations, readImports } from './architecture.ts';
import { listTree } from './sites/site.ts';

const root = join(import.meta.dirname, '..');

test('the repository', () => {
  const code = ['src', 'layouts'].flatMap((folder) => listTree(join(root, folder)).map((path) => `${folder}/${path}`));
  const paths = ['.eleventy.ts', ...code.filter((path) => /\.tsx?$/.test(path))];
  expect(paths.length).toBeGreaterThan(100);
  expect(findViolations(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])))).toEqual([]);
});

describe('what is found', () => {
  const ground = { 'src/problems/a.ts': '', 'src/cli/run.ts': '', 'src/pages/props.ts': '' };
  const found = (files: Record<string, string>) => findViolations(new Map(Object.entries({ ...ground, ...files })));

  test('nothing in files that keep the rules', () => {
    expect(found({ 'src/build/x.ts': "import { a } from '../problems/a.ts';" })).toEqual([]);
    expect(found({ 'layouts/a.11ty.tsx': "import type { P } from '../src/pages/props.ts';" })).toEqual([]);
    expect(found({ 'layouts/a.11ty.tsx': "import { type P, type Q } from '../src/pages/props.ts';" })).toEqual([]);
  });

  test.each([
    "import { run } from '../cli/run.ts';",
    "import type { Run } from '../cli/run.ts';",
    "import {\n  type Run,\n} from '../cli/run.ts';",
    "import '../cli/run.ts';",
    "export { run } from '../cli/run.ts';",
    "export * from '../cli/run.ts';",
    "const load = () => import('../cli/run.ts');",
    "type Run = typeof import('../cli/run.ts');",
  ])('an arrow that points back: %s', (text) => {
    expect(found({ 'src/build/x.ts': text })).toEqual(['src/build/x.ts: imports src/cli/run.ts, which comes after it']);
  });

  test.each([
    ['src/newsroom/x.ts', "import matter from 'gray-matter';", 'gray-matter, which is for src/content alone'],
    ['src/cli/x.ts', "import Eleventy from '@11ty/eleventy';", '@11ty/eleventy, which is for src/eleventy alone'],
    ['src/pages/x.ts', "import gfm from 'remark-gfm';", 'remark-gfm, which is for src/markdown alone'],
    ['src/pages/x.ts', "import y from '../../layouts/y.tsx';", 'layouts/y.tsx, outside of src'],
    ['src/pages/x.ts', "import y from './gone.ts';", 'src/pages/gone.ts, which is not there'],
  ])('an import in %s of what is not for it: %s', (path, text, message) => {
    expect(found({ [path]: text, 'layouts/y.tsx': '' })).toEqual([`${path}: imports ${message}`]);
  });

  test.each(["import { p } from '../src/pages/props.ts';", "import { type P, p } from '../src/pages/props.ts';"])(
    'a layout that imports values: %s',
    (text) => {
      expect(found({ 'layouts/a.11ty.tsx': text })).toEqual([
        'layouts/a.11ty.tsx: imports more than types from src/pages/props.ts',
      ]);
    },
  );

  test('a cycle, once', () => {
    const files = {
      'src/pages/a.ts': "import { b } from './b.ts';",
      'src/pages/b.ts': "import type { A } from './a.ts';",
    };
    expect(found(files)).toEqual(['src/pages/a.ts → src/pages/b.ts → src/pages/a.ts: a cycle']);
  });

  test.each([
    ['src/extras/x.ts', 'unknown folder src/extras'],
    ['src/pages/utils/x.ts', 'a name that says nothing'],
    ['src/pages/helpers.ts', 'a name that says nothing'],
    ['layouts/parts/common.tsx', 'a name that says nothing'],
    ['src/pages/index.ts', 'a barrel'],
  ])('the name %s', (path, message) => {
    expect(found({ [path]: '' })).toEqual([`${path}: ${message}`]);
  });

  test.each([
    ['src/pages/x.ts', 250],
    ['layouts/a.11ty.tsx', 120],
    ['layouts/parts/a.tsx', 60],
    ['.eleventy.ts', 39],
  ])('%s of more than %i lines', (path, most) => {
    expect(found({ [path]: '\n'.repeat(most - 1).concat('x') })).toEqual([]);
    expect(found({ [path]: '\n'.repeat(most).concat('x') })).toEqual([`${path}: ${most + 1} lines, at most ${most}`]);
  });
});

test('comments and texts are no imports', () => {
  expect(
    readImports("// import a from './a.ts'\n/* import b from './b.ts' */\nconst c = `import c from './c.ts'`;"),
  ).toEqual([]);
  expect(readImports("const url = 'https://a.example'; // x\nimport a from './a.ts';")).toEqual([
    { target: './a.ts', typeOnly: false },
  ]);
});
