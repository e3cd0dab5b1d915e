/** This generator as a contender: compiled as its users get it, with a site that has a layout of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender, Scenario } from './contender.ts';
import { toBroadsheetFiles, toBroadsheetStory } from './corpus/broadsheet-site.ts';
import { toPaper } from './corpus/paper.ts';
import { toStory } from './corpus/story.ts';
import { broadsheetForm } from './corpus.ts';

const repository = join(import.meta.dirname, '..');
const article = 'layouts/article.11ty.tsx';

/** The generator, compiled into a folder. It is as fast as there, not as from its source in TypeScript. */
export function toBroadsheet(folder: string): Contender {
  const program = join(folder, 'package');
  compile(program);
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string };
  const templates = join(folder, 'templates');
  mkdirSync(join(templates, 'layouts'), { recursive: true });
  cpSync(join(repository, article), join(templates, article));
  cpSync(join(repository, 'layouts/parts'), join(templates, 'layouts/parts'), { recursive: true });
  return {
    id: 'broadsheet',
    title: `Broadsheet ${version}`,
    form: broadsheetForm,
    templates: [templates],
    home: join(folder, 'sites'),
    toCommand: (site) => toCommand(program, ['build', '--quiet'], site),
    traces: ['_site', '.broadsheet'],
    output: '_site',
    scenarios: toScenarios,
  };
}

/** How the compiled generator is called. */
export function toCommand(program: string, words: readonly string[], folder: string) {
  return { file: process.execPath, words: [join(program, 'dist/cli/main.js'), ...words], folder };
}

/** Compiles `src/` into a package outside the repository; its dependencies are those of the repository. */
function compile(program: string): void {
  mkdirSync(program, { recursive: true });
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const words = [compiler, '-p', 'tsconfig.build.json', '--declaration', 'false', '--outDir', join(program, 'dist')];
  const { stdout } = spawnSync(process.execPath, words, { cwd: repository, encoding: 'utf8' });
  // What does not compile without a complaint may be run all the same.
  if (!existsSync(join(program, 'dist/cli/main.js')))
    throw new Error(`The generator cannot be compiled:
${stdout}`);
  for (const name of ['layouts', 'public']) cpSync(join(repository, name), join(program, name), { recursive: true });
  cpSync(join(repository, 'package.json'), join(program, 'package.json'));
  symlinkSync(join(repository, 'node_modules'), join(program, 'node_modules'));
}

function toScenarios(stories: number): Scenario[] {
  const paper = toPaper(stories, 1);
  const story = toBroadsheetStory(toStory(paper, Math.floor(stories / 2))).path;
  const reporter = [...toBroadsheetFiles(paper).keys()].find((path) => path.startsWith('content/reporters/')) ?? '';
  return [
    { id: 'first' },
    { id: 'nothing' },
    { id: 'story', change: edit(story, (text, round) => `${text}\nThe editor added sentence ${round}.\n`) },
    { id: 'reporter', change: edit(reporter, (text, round) => text.replace(/^name: .*$/m, `name: Reporter ${round}`)) },
    {
      id: 'layout',
      change: edit(article, (text, round) => text.replace(/class="story[^"]*"/, `class="story round-${round}"`)),
    },
  ];
}

function edit(path: string, change: (text: string, round: number) => string): NonNullable<Scenario['change']> {
  return (site, round) => {
    const file = join(site, path);
    const text = readFileSync(file, 'utf8');
    const changed = change(text, round);
    if (changed === text) throw new Error(`Nothing was changed in ${path}`);
    writeFileSync(file, changed);
  };
}

/** Copies the demo of the repository, as far as it is content, layouts and public files. */
export function copyDemo(site: string): void {
  for (const name of readdirSync(repository)) {
    if (['content', 'layouts', 'public'].includes(name)) {
      cpSync(join(repository, name), join(site, name), { recursive: true });
    }
  }
}
