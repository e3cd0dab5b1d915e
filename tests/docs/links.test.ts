/** What the documentation names exists: files, headings, scripts, commands and their options. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { addressesOf, anchorsOf, codeOf, parse, paths, root } from './documents.ts';

describe.each(paths)('%s', (path) => {
  const tree = parse(path);

  it('links to files and headings that exist', () => {
    expect(addressesOf(tree).flatMap((address) => explainBrokenLink(path, address))).toEqual([]);
  });

  it('shows commands that exist', () => {
    const lines = codeOf(tree).flatMap(({ lang, value }) => (lang === 'sh' ? value.split('\n') : []));
    expect(lines.flatMap(toCommands).flatMap(explainBrokenCommand)).toEqual([]);
  });
});

describe('these checks', () => {
  it('find a missing file and a missing heading', () => {
    expect(explainBrokenLink('README.md', 'docs/nowhere.md')).toHaveLength(1);
    expect(explainBrokenLink('README.md', 'docs/problems.md#nothing')).toHaveLength(1);
    expect(explainBrokenLink('docs/problems.md', '../README.md')).toEqual([]);
  });

  it('find a missing script, command and option', () => {
    const usage = ['publish', 'build --ouput x', 'cache claer', 'cache clear --now x'].map(
      (words) => `npx broadsheet ${words}`,
    );
    const broken = ['npm run nothing', ...usage, 'mvn package'];
    expect(broken.flatMap(toCommands).flatMap(explainBrokenCommand)).toHaveLength(broken.length);
    expect(toCommands('A=1 npm ci && npx broadsheet build --output x # why').flatMap(explainBrokenCommand)).toEqual([]);
  });
});

function explainBrokenLink(from: string, address: string): string[] {
  if (/^[a-z]+:/i.test(address)) return [];
  const [file = '', anchor] = address.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), decodeURIComponent(file)));
  if (!existsSync(join(root, path))) return [`${address}: no file ${path}`];
  if (anchor === undefined || findAnchors(path).has(anchor)) return [];
  return [`${address}: no heading #${anchor} in ${path}`];
}

const anchors = new Map<string, ReadonlySet<string>>();

function findAnchors(path: string): ReadonlySet<string> {
  const found = anchors.get(path) ?? anchorsOf(parse(path));
  anchors.set(path, found);
  return found;
}

/** The commands of a line, without comments and variables. */
function toCommands(line: string): string[][] {
  const commandsOfLine = line.replace(/(?:^|\s)#.*/, '').split(/&&|\||;/);
  return commandsOfLine
    .map((command) =>
      command
        .trim()
        .split(/\s+/)
        .filter((word, index, words) => !isVariable(words, index) && word !== ''),
    )
    .filter((words) => words.length > 0);
}

const isVariable = (words: readonly string[], index: number): boolean =>
  words.slice(0, index + 1).every((word) => /^[A-Z_]+=/.test(word));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const shell = new Set(['cd', 'mkdir', 'cp', 'rm', 'git', 'curl', 'cat', 'diff', 'touch']);
const npm = new Set(['ci', 'install', 'init', 'pack', 'test']);

function explainBrokenCommand(words: readonly string[]): string[] {
  const [program = '', name = '', ...rest] = words;
  const line = words.join(' ');
  if (shell.has(program)) return [];
  if (program === 'npm' && name === 'run')
    return rest[0] && manifest.scripts[rest[0]] ? [] : [`${line}: no such script`];
  if (program === 'npm') return npm.has(name) ? [] : [`${line}: not expected`];
  if (program === 'npx' && name === 'broadsheet') return explainBrokenUsage(rest, line);
  if (program === 'npx') return existsSync(join(root, 'node_modules/.bin', name)) ? [] : [`${line}: no such program`];
  return [`${line}: not expected`];
}

function explainBrokenUsage([name, ...words]: readonly string[], line: string, among = commands): string[] {
  const command = among.find((candidate) => candidate.name === name);
  if (command === undefined) return name?.startsWith('--') ? [] : [`${line}: no such command`];
  const isNamed = words[0] !== undefined && !words[0].startsWith('--');
  if (command.commands && isNamed) return explainBrokenUsage(words, line, command.commands);
  const known = command.options.map(({ flags }) => flags.split(' ')[0]);
  return words
    .filter((word) => word.startsWith('--') && !known.includes(word))
    .map((word) => `${line}: no option ${word}`);
}
