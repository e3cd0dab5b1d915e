/** Reads the code that pages are made with, and gives each layout a digest of all that it depends on. */
import { resolve } from 'node:path';
import type { DerivedValues } from '../build/cache/derived-values.ts';
import type { FileDigests } from '../build/cache/file-digests.ts';
import type { SiteCode } from '../build/renderer.ts';
import { type BuildSettings, ownFolders, toInputPath } from '../build/settings.ts';
import { digestOf } from '../content/digest.ts';
import { listFiles } from '../content/list-files.ts';
import { bundleCode } from './bundle-code.ts';
import { findConfig } from './find-config.ts';
import { LayoutError } from './layout-error.ts';
import { findLayouts, type Layouts } from './layouts.ts';
import { findNamedFiles } from './named-files.ts';

/** The code of a site, and its TSX layouts compiled, by absolute path. */
export interface ReadCode extends SiteCode {
  readonly compiled: ReadonlyMap<string, string>;
}

/** Packages of a site are known by these files: code may import any of them. */
const packageFiles = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
];

/** Where digests come from and values are kept. */
export interface CodeCache {
  readonly files: FileDigests;
  readonly derived: DerivedValues;
}

/**
 * Reads the code. A TSX layout depends on what it imports; one in another language may use any file
 * beside it or named there; all depend on the configuration, on the data that it names and on packages.
 */
export async function readCode(
  settings: BuildSettings,
  { files, derived }: CodeCache,
  dataFolder = `${settings.layouts}/data`,
): Promise<ReadCode> {
  const { root } = settings;
  const { layouts, problems } = findLayouts(settings);
  const compiled = new Map<string, string>();
  const closures = new Map<string, readonly string[]>();
  for (const [name, path] of layouts) {
    if (!path.endsWith('.tsx')) continue;
    const bundle = await compile(path, root, derived);
    closures.set(name, bundle.files);
    if (bundle.code !== undefined) compiled.set(path, bundle.code);
  }
  const around = [
    ...(await findConfigFiles(settings, derived)),
    ...listFiles(resolve(root, dataFolder)).map((path) => `${dataFolder}/${path}`),
    ...packageFiles,
  ];
  const anything = [...findLayoutFiles(settings, layouts), ...[...closures.values()].flat()];
  const digestFiles = (paths: readonly string[]): string =>
    digestOf(paths.map((path) => `${path} ${files.digest(path) ?? ''}`).join('\n'));
  const common = digestFiles(around);
  const known = new Map<string, string>();
  const digestLayout = (name: string): string => {
    const path = layouts.get(name) ?? '';
    const digest =
      known.get(name) ??
      digestOf([common, path && toInputPath(root, path), digestFiles(closures.get(name) ?? anything)].join('\n'));
    known.set(name, digest);
    return digest;
  };
  return { digestLayout, compiled, problems, files: [...around, ...anything] };
}

/** What layouts of the site that are not TSX may use: everything beside them, and what is named there. */
function findLayoutFiles(settings: BuildSettings, layouts: Layouts): string[] {
  const { root } = settings;
  const site = resolve(root, settings.layouts);
  if ([...layouts.values()].every((path) => path.endsWith('.tsx'))) return [];
  const list = (folder: string) =>
    listFiles(folder, { hidden: true, others: true }).map((path) => resolve(folder, path));
  const beside = list(site);
  const named = findNamedFiles(beside, [site, root, resolve(root, settings.content)]);
  return [...beside, ...list(ownFolders.layouts), ...named].map((path) => toInputPath(root, path));
}

/** A layout that cannot be compiled has no code: Eleventy tells what is wrong when a page needs it. */
async function compile(
  path: string,
  root: string,
  derived: DerivedValues,
): Promise<{ code?: string | undefined; files: readonly string[] }> {
  const name = toInputPath(root, path);
  try {
    const { value, inputs } = await derived.derive(`layout ${name}`, async () => {
      const { code, files } = await bundleCode(path);
      return { value: code, inputs: files.map((file) => toInputPath(root, file)) };
    });
    return { code: value, files: inputs };
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error;
    return { files: [name] };
  }
}

/** The configuration and what it imports, or the names that it could have. */
async function findConfigFiles(settings: BuildSettings, derived: DerivedValues): Promise<readonly string[]> {
  const { path, isOwn, candidates } = findConfig(settings);
  if (!isOwn) return candidates;
  const name = toInputPath(settings.root, path);
  const { inputs } = await derived.derive(`configuration ${name}`, async () => {
    const files = await bundleCode(path).then(
      (bundle) => bundle.files,
      () => [path],
    );
    return { value: null, inputs: [...candidates, ...files.map((file) => toInputPath(settings.root, file))] };
  });
  return inputs;
}
