/** The other generators, each as its own documentation builds such a site. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Absent, Contender } from '../contender.ts';
import { type Command, toEnvironment } from '../measure.ts';
import { eleventyForm } from './eleventy.ts';
import { hugoForm } from './hugo.ts';

/** Makes a contender in a folder, or says why it cannot. */
type FindPeer = (folder: string) => Contender | Absent;

const firstOnly = () => [{ id: 'first' as const }];

/** The peers by name. */
export const peers: Readonly<Record<string, FindPeer>> = {
  hugo: (folder) => findHugo('hugo', folder, []),
  'hugo-without-related': (folder) =>
    findHugo('hugo-without-related', folder, ['--config', 'hugo.toml,without-related.toml']),
  'eleventy-markdown': (folder) => findEleventy('eleventy-markdown', 'markdown-it', folder),
  'eleventy-remark': (folder) => findEleventy('eleventy-remark', 'remark', folder),
  astro: findAstro,
};

function findHugo(id: string, folder: string, words: readonly string[]): Contender | Absent {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
  if (error || version === undefined) return { id, reason: 'there is no program `hugo`' };
  return {
    id,
    title: `Hugo ${version}${words.length > 0 ? ', without related stories' : ''}`,
    form: hugoForm,
    templates: [join(import.meta.dirname, 'hugo')],
    home: folder,
    toCommand: (site) => ({
      file: 'hugo',
      words: ['--quiet', ...words],
      folder: site,
      environment: { HUGO_CACHEDIR: join(folder, 'cache') },
    }),
    traces: ['public', 'resources'],
    output: 'public',
    scenarios: firstOnly,
  };
}

function findEleventy(id: string, markdown: string, folder: string): Contender | Absent {
  const reason = install(id, folder);
  if (reason !== undefined) return { id, reason };
  return {
    id,
    title: `Eleventy ${readVersion(folder, '@11ty/eleventy')}, ${markdown}`,
    form: eleventyForm,
    templates: [join(import.meta.dirname, 'eleventy'), join(import.meta.dirname, id)],
    home: folder,
    toCommand: (site) => toNodeCommand(join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), [], site),
    traces: ['_site'],
    output: '_site',
    scenarios: firstOnly,
  };
}

function findAstro(folder: string): Contender | Absent {
  const id = 'astro';
  const reason = install(id, folder);
  if (reason !== undefined) return { id, reason };
  return {
    id,
    title: `Astro ${readVersion(folder, 'astro')}`,
    form: eleventyForm,
    templates: [join(import.meta.dirname, id)],
    home: folder,
    toCommand: (site) => ({
      ...toNodeCommand(join(folder, 'node_modules/astro/bin/astro.mjs'), ['build', '--silent'], site),
      environment: { ASTRO_TELEMETRY_DISABLED: '1' },
    }),
    traces: ['_site', '.astro', 'node_modules/.astro'],
    output: '_site',
    // Astro keeps rendered Markdown, and renders every page anew.
    scenarios: () => [{ id: 'first' }, { id: 'nothing' }],
  };
}

const toNodeCommand = (program: string, words: readonly string[], folder: string): Command => ({
  file: process.execPath,
  words: [program, ...words],
  folder,
});

/**
 * Installs what a peer’s lock file names, beside its sites; returns why it could not, in one line. `npm ci`
 * would refuse a lock file that lacks the packages of other platforms.
 */
function install(id: string, folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(import.meta.dirname, id, name), join(folder, name));
  const { status, stderr, error } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: toEnvironment(),
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  const line = (stderr ?? '').split('\n').find((text) => text.startsWith('npm error'));
  return `npm install failed: ${error?.message ?? line ?? `exit code ${status}`}`;
}

function readVersion(folder: string, name: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}
