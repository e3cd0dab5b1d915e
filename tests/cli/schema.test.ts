/** `broadsheet schema`: what editors are given, and what is left alone. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, readTree, type Site } from '../sites/site.ts';
import { runCli } from './run-cli.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const json = (path: string): unknown => JSON.parse(readFileSync(join(site.root, path), 'utf8'));

test('every file that it names is there, and is the same the next time', async () => {
  const { code, stdout, stderr } = await runCli(['schema'], site.root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const paths = stdout.trim().split('\n');
  expect(paths).toHaveLength(11);
  for (const path of paths) expect(existsSync(join(site.root, path))).toBe(true);
  expect(json('.vscode/settings.json')).toEqual({
    'yaml.schemas': { './.vscode/broadsheet/site.schema.json': ['content/site.yaml'] },
  });
  expect(json('.vscode/broadsheet/story.schema.json')).toMatchObject({
    properties: { reporter: { examples: ['ada-quill'] }, beat: { examples: ['port'] } },
  });
  const before = readTree(join(site.root, '.vscode'));
  expect((await runCli(['schema'], site.root)).stdout).not.toContain('settings.json');
  expect(readTree(join(site.root, '.vscode'))).toEqual(before);
});

test('settings of others stay, in their own indentation', async () => {
  site.write('.vscode/settings.json', '{\n\t"editor.tabSize": 3,\n\t"yaml.schemas": { "a.json": "b.yaml" }\n}\n');
  site.write('.vscode/extensions.json', '{ "recommendations": ["x.y"] }');
  await runCli(['schema'], site.root);
  expect(json('.vscode/settings.json')).toEqual({
    'editor.tabSize': 3,
    'yaml.schemas': { 'a.json': 'b.yaml', './.vscode/broadsheet/site.schema.json': ['content/site.yaml'] },
  });
  expect(readFileSync(join(site.root, '.vscode/settings.json'), 'utf8')).toContain('\n\t"editor.tabSize"');
  expect(json('.vscode/extensions.json')).toEqual({ recommendations: ['x.y', 'redhat.vscode-yaml'] });
});

test('settings with comments are left alone, and what they lack is printed', async () => {
  const text = '{\n  // ours\n  "editor.tabSize": 3,\n}\n';
  site.write('.vscode/settings.json', text);
  const { code, stderr } = await runCli(['schema'], site.root);
  expect(code).toBe(0);
  expect(stderr).toContain('.vscode/settings.json has comments or is not JSON, and was left as it is.');
  expect(stderr).toContain('"./.vscode/broadsheet/site.schema.json"');
  expect(readFileSync(join(site.root, '.vscode/settings.json'), 'utf8')).toBe(text);
});

test('--output and --no-editor write the schemas alone', async () => {
  const { stdout } = await runCli(['schema', '--output', 'schemas', '--no-editor'], site.root);
  expect(stdout.trim().split('\n')).toEqual(
    ['story', 'reporter', 'beat', 'desk', 'page', 'site'].map((name) => `schemas/${name}.schema.json`),
  );
  expect(existsSync(join(site.root, '.vscode'))).toBe(false);
  expect((await runCli(['schema', '--output', '../x'], site.root)).code).toBe(2);
});

test.each(['content/x', 'content', '_site/x', 'public', 'layouts/x', 'built/x'])(
  'no schemas are written to `%s`, where the next build would meet or publish them',
  async (folder) => {
    site.write('built/.broadsheet-site', '');
    const { code, stderr } = await runCli(['schema', '--output', folder, '--no-editor'], site.root);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: Unexpected folder \`${folder}\` for --output, expected one outside of the finished site and its sources.\n`,
    });
    expect(existsSync(join(site.root, folder, 'story.schema.json'))).toBe(false);
  },
);

interface Editor {
  findHelp: (schema: unknown, text: string, line: number) => string | undefined;
  findCompletions: (
    schema: unknown,
    text: string,
    line: number,
    character: number,
  ) => { label: string; insert: string }[];
  findProblems: (schema: unknown, text: string) => { line: number; start: number; end: number; message: string }[];
}

describe('the extension in the site', () => {
  const text = [
    '---',
    'title: "Night: a ferry"',
    'reporter: ada-quill',
    'beat: port',
    'sections:',
    '  - heading: One',
    '    idd: one',
    '  - Two',
    'summary: >-',
    '  said: nothing',
    'corrections:',
    '- date: 2026-01-05',
    '  kind: corection',
    'type: newz',
    'draft: maybe # not yet',
    'titel: x',
    '---',
    'body: x',
  ].join('\n');

  const open = async () => {
    await runCli(['schema'], site.root);
    const folder = join(site.root, '.vscode/extensions/broadsheet-front-matter');
    const require = createRequire(import.meta.url);
    return {
      editor: require(join(folder, 'front-matter.cjs')) as Editor,
      schema: json('.vscode/broadsheet/story.schema.json'),
      folder,
    };
  };

  test('draws red lines under what is wrong, and under nothing else', async () => {
    const { editor, schema } = await open();
    const found = editor.findProblems(schema, text);
    const lines = text.split('\n');
    expect(found.map(({ line, start, end }) => lines[line]?.slice(start, end))).toEqual([
      '---',
      'idd',
      'corection',
      'newz',
      'maybe',
      'titel',
    ]);
    expect(found[0]?.message).toBe('Unexpected absence of `published`, expected it.');
  });

  test('draws none in the stories of the demo', async () => {
    const { editor, schema } = await open();
    const stories = readTree(join(import.meta.dirname, '../../content/articles'));
    const found = [...stories.keys()]
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const story = readFileSync(join(import.meta.dirname, '../../content/articles', path), 'utf8');
        return editor.findProblems(schema, story).map((problem) => ({ path, ...problem }));
      });
    expect(found).toEqual([]);
  });

  test('says what a key is for', async () => {
    const { editor, schema } = await open();
    expect(editor.findHelp(schema, text, 1)).toBe('The headline.');
    expect(editor.findHelp(schema, text, 5)).toBe('The heading as it stands in the story.');
    expect(editor.findHelp(schema, text, 17)).toBeUndefined();
  });

  test('offers keys that are missing, keys of an item, and values', async () => {
    const { editor, schema } = await open();
    const at = (line: string, where = 4) => {
      const lines = text.split('\n').toSpliced(where, 0, line);
      return editor.findCompletions(schema, lines.join('\n'), where, line.length).map(({ label }) => label);
    };
    expect(at('')).toContain('published');
    expect(at('')).not.toContain('title');
    expect(at('type: ')).toEqual(expect.arrayContaining(['news', 'explainer']));
    expect(at('comments: ')).toEqual(['true', 'false']);
    expect(at('reporter: ', 2)).toEqual(expect.arrayContaining(['ada-quill']));
    expect(at('    ', 6)).toEqual(['heading', 'id', 'nav']);
    expect(at('tit', 18)).toEqual([]);
  });

  test('names files that are there', async () => {
    const { folder } = await open();
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      main: string;
      broadsheet: { folder: string; schemas: { file: string; folder: string }[] };
    };
    expect(existsSync(join(folder, manifest.main))).toBe(true);
    for (const { file } of manifest.broadsheet.schemas) {
      expect(existsSync(join(site.root, manifest.broadsheet.folder, file))).toBe(true);
    }
    expect(manifest.broadsheet.schemas.map((each) => each.folder)).toContain('content/articles/');
  });
});
