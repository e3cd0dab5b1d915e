/** Bundles TypeScript of a site, and tells which files it is made of. Packages are left out. */
import { resolve } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { ownFolders } from '../build/settings.ts';
import { LayoutError } from './layout-error.ts';

/** A bundle, and the absolute paths of the files in it. */
export interface Bundle {
  readonly code: string;
  readonly files: readonly string[];
}

/**
 * Bundles the module at an absolute path into one CommonJS text.
 *
 * @throws LayoutError where it cannot be compiled
 */
export async function bundleCode(path: string): Promise<Bundle> {
  // Loaded here, because most builds find the bundle in the cache.
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    // A site's layout may use the generator's own parts, which are TSX and so cannot be left to Node.
    alias: { 'broadsheet/layouts': ownFolders.layouts },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'silent',
    tsconfigRaw: {},
  }).catch((error: BuildFailure) => {
    throw toLayoutError(error, path);
  });
  return { code: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}

function toLayoutError({ errors }: BuildFailure, path: string): LayoutError {
  const [first] = errors;
  const at = first?.location;
  const place = at ? { line: at.line, column: at.column + 1 } : undefined;
  return new LayoutError(at ? resolve(at.file) : path, first?.text ?? 'it cannot be compiled', place);
}
