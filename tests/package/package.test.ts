/** The package as its users get it: packed, installed in an empty folder, and used there by a site of its own. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import { listTree, readTree } from '../sites/site.ts';

const own = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'broadsheet-package-'));
const copy = join(temporary, 'repository');
const site = join(temporary, 'paper');
let packed: readonly string[] = [];
let manifestBefore = '';

beforeAll(() => {
  copyRepository();
  manifestBefore = readFileSync(join(copy, 'package.json'), 'utf8');
  const [result] = JSON.parse(run('npm', ['pack', '--json'], copy).stdout.replace(/^[^[]*/, '')) as {
    filename: string;
    files: { path: string }[];
  }[];
  packed = (result?.files ?? []).map((file) => file.path).sort();
  cpSync(join(import.meta.dirname, '../sites/paper'), site, { recursive: true });
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(copy, result?.filename ?? '')], site);
}, 300_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test('holds what users need and nothing else', () => {
  const tops = new Set(packed.map((path) => path.split('/', 1)[0]));
  const documents = ['README.md', 'LICENSE', 'CHANGELOG.md'].filter((name) => existsSync(join(own, name)));
  expect([...tops].sort()).toEqual(
    ['dist', 'docs', 'editor', 'layouts', 'package.json', 'public', ...documents].sort(),
  );
  const docs = packed.filter((path) => path.startsWith('docs/'));
  expect(docs.filter((path) => !/^docs\/(?:front-matter|problems(?:\/[a-z\d-]+)?)\.md$/.test(path))).toEqual([]);
  for (const code of Object.keys(catalogue)) expect(docs).toContain(`docs/problems/${code}.md`);
  expect(packed.filter((path) => path.startsWith('dist/') && !/\.(?:js|d\.ts)$/.test(path))).toEqual([]);
  expect(packed.filter((path) => path.startsWith('layouts/') && !path.endsWith('.tsx'))).toEqual([]);
  const sources = listTree(join(own, 'src')).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  for (const path of sources) expect(packed).toContain(`dist/${path.replace(/\.ts$/, '.js')}`);
});

test('asks users for no Node and for nothing that only the repository needs', () => {
  const text = readFileSync(join(site, 'node_modules/broadsheet/package.json'), 'utf8');
  expect(text).not.toContain('node-linux');
  expect(
    Object.keys(JSON.parse(text) as object).filter((key) => /^(?:scripts|devDependencies|allowScripts)$/.test(key)),
  ).toEqual([]);
  const installed = readdirSync(join(site, 'node_modules'));
  expect(installed.filter((name) => /^node-linux|^typescript$|^vitest$/.test(name))).toEqual([]);
});

test('leaves the manifest of the repository as it was', () => {
  expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(manifestBefore);
  expect(existsSync(join(copy, 'node_modules/.broadsheet-package.json'))).toBe(false);
});

test('prints help', () => {
  expect(run('npx', ['broadsheet', '--help'], site).stdout).toContain('Usage: broadsheet');
});

test('builds a site', () => {
  const { stdout } = run('npx', ['broadsheet', 'build', '--now', '2026-01-10'], site);
  expect(stdout).toMatch(/^Built 1 story, \d+ pages in [\d.]+ s \(no problems\) to _site\n$/);
  const story = readFileSync(join(site, '_site/2026/01/05/crane-raised/index.html'), 'utf8');
  expect(story).toContain('The crane stood upright by nine.');
  const version = (JSON.parse(manifestBefore) as { version: string }).version;
  expect(story).toContain(`content="Broadsheet ${version}"`);
  expect(listTree(join(site, '_site'))).toContain('favicon.svg');
});

test('builds and checks a site with a layout of its own', () => {
  write('content/pages/about.md', '---\ntitle: About us\n---\nWe keep the lamp.\n');
  write('layouts/page.11ty.tsx', ownLayout);
  run('npx', ['broadsheet', 'build', '--now', '2026-01-10'], site);
  const page = readFileSync(join(site, '_site/about/index.html'), 'utf8');
  expect(page).toMatch(/<header[\s\S]*<h1 class="own">About us<\/h1>[\s\S]*<footer/);
  expect(checkTypes(ownLayout)).toBe('');
  expect(checkTypes(ownLayout.replace('page.title', 'page.titel'))).toContain("'titel' does not exist");
});

test.each(['.eleventy.js', '.eleventy.ts'])('builds the same pages by plain Eleventy with %s', (name) => {
  const types = name.endsWith('.ts');
  write(
    name,
    `${types ? "import type { EleventyConfig } from 'broadsheet';\n" : ''}${toConfiguration(types ? ': EleventyConfig' : '')}`,
  );
  const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 10) / 1000) };
  run('npx', ['broadsheet', 'build'], site, environment);
  const built = readTree(join(site, '_site'));
  run('npx', ['eleventy', `--config=${name}`, '--quiet', '--output=_plain'], site, environment);
  expect(readTree(join(site, '_plain'))).toEqual(built);
  rmSync(join(site, name));
});

const ownLayout = `import { Document } from 'broadsheet/layouts/parts/document';
import type { StaticPageProps } from 'broadsheet/props';

export default function Page(props: StaticPageProps) {
  return (
    <Document page={props} kind="page">
      <h1 class="own">{props.page.title}</h1>
    </Document>
  );
}
`;

const toConfiguration = (type: string) => `import { broadsheet } from 'broadsheet';

export default function configure(config${type}) {
  config.addPlugin(broadsheet);
  return { dir: { input: 'content', includes: '../layouts', data: '../layouts/data' } };
}
`;

/** What the compiler says of a layout in the site, as its author would see it. */
function checkTypes(layout: string): string {
  write('layouts/page.11ty.tsx', layout);
  write('.eleventy.ts', `import type { EleventyConfig } from 'broadsheet';\n${toConfiguration(': EleventyConfig')}`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    module: 'NodeNext',
    target: 'ES2024',
    types: [],
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    skipLibCheck: true,
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['layouts', '.eleventy.ts'] }));
  const { stdout } = spawnSync(process.execPath, [join(own, 'node_modules/typescript/bin/tsc')], {
    cwd: site,
    encoding: 'utf8',
  });
  rmSync(join(site, '.eleventy.ts'));
  return stdout;
}

/** What packing needs, in a place where a stripped manifest disturbs nobody. */
function copyRepository(): void {
  mkdirSync(join(copy, 'node_modules'), { recursive: true });
  const names = [
    'src',
    'layouts',
    'public',
    'editor',
    'docs/problems',
    'docs/problems.md',
    'docs/front-matter.md',
    'scripts',
    'package.json',
    '.npmrc',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ];
  const configurations = readdirSync(own).filter((name) => /^tsconfig.*\.json$/.test(name));
  for (const name of [...names, ...configurations]) {
    if (existsSync(join(own, name))) cpSync(join(own, name), join(copy, name), { recursive: true });
  }
  for (const name of readdirSync(join(own, 'node_modules'))) {
    symlinkSync(join(own, 'node_modules', name), join(copy, 'node_modules', name));
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** Runs a command with the Node that runs this test, and fails with its output where it fails. */
function run(command: string, words: readonly string[], cwd: string, environment: Record<string, string> = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^NODE_OPTIONS$|^VITEST|^NODE_ENV$/.test(name),
  );
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { ...Object.fromEntries(inherited), PATH, ...environment };
  const result = spawnSync(command, words, { cwd, env, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`${command} ${words.join(' ')} ended with ${result.status}:\n${result.stdout}${result.stderr}`);
  return result;
}
