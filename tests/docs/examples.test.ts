/** The examples of the documentation build. A fenced block with `file=PATH` after its language is that file of a site. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, parse, root } from './documents.ts';

/** What the story of the README refers to and the README does not show. */
const colleague = (name: string) => `---\nname: ${name}\n---\n`;
const others = new Map([
  ['content/reporters/john-roe.md', colleague('John Roe')],
  ['content/reporters/ada-lind.md', colleague('Ada Lind')],
]);

let site = '';
beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'broadsheet-docs-'));
  write(others);
  const picture = sharp({ create: { width: 640, height: 360, channels: 3, background: '#789' } });
  mkdirSync(join(site, 'content/articles'));
  await picture.jpeg().toFile(join(site, 'content/articles/pier.jpg'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

describe('the examples', () => {
  it('of the README are a site', () => {
    write(examplesOf('README.md'));
    expect(build()).toMatchObject({ written: true, problems: [] });
    expect(page('2026/03/04/pier-vote/index.html')).toContain('The council has voted to keep the pier');
  });

  it('of the guide for editors are a site', () => {
    write(examplesOf('README.md'));
    write(examplesOf('docs/guide/editors.md'));
    expect(build()).toMatchObject({ written: true, problems: [] });
    expect(page('2026/03/09/night-ferry/index.html')).toContain('id="numbers"');
  });

  it.each(['layouts/article.njk', 'layouts/article.liquid', 'layouts/not-found.11ty.tsx'])(
    'of the guide for designers work: %s',
    (path) => {
      write(examplesOf('README.md'));
      const layouts = examplesOf('docs/guide/designers.md');
      const styles = [...layouts].filter(([name]) => !name.startsWith('layouts/'));
      write(new Map([...styles, [path, layouts.get(path) ?? `The guide lacks ${path}`]]));
      expect(build()).toMatchObject({ written: true, problems: [] });
      expect(page(stylesheetOf(page('index.html')))).toContain('small-caps');
      const shown = page(path.includes('article') ? '2026/03/04/pier-vote/index.html' : '404.html');
      expect(shown.match(/<title>/g)).toHaveLength(1);
      expect(shown).toMatch(
        path.includes('article') ? /<div class="custom">[\s\S]*<h1 class="headline">The council/ : /night desk/,
      );
    },
  );
});

/** The files that a page of the documentation shows. */
function examplesOf(path: string): Map<string, string> {
  const named = codeOf(parse(path)).map(({ meta, value }) => [/file=(\S+)/.exec(meta ?? '')?.[1], value] as const);
  return new Map(named.flatMap(([name, value]) => (name === undefined ? [] : [[name, `${value}\n`] as const])));
}

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
}

function build(): unknown {
  const words = ['build', '--json', '--now', '2026-06-01'];
  const { stdout } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...words], { cwd: site });
  return JSON.parse(stdout.toString());
}

const stylesheetOf = (html: string): string => /href="\/(assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';

const page = (path: string): string => readFileSync(join(site, '_site', path), 'utf8');
