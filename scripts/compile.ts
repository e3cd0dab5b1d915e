/**
 * Compiles `src/` to `dist/`, as JavaScript with declarations, and makes declarations of the layouts, which
 * are published as they are written: a site's own layouts import their parts.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
runCompiler('tsconfig.build.json');
placeEleventyDeclarations(join(dist, 'eleventy'));
runCompiler('tsconfig.layouts.json');
placeLayoutDeclarations(join(dist, 'declarations'), join(dist, 'layouts'));

function runCompiler(project: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** The compiler copies no declarations that were written by hand, and goes on to refer to them where they are. */
function placeEleventyDeclarations(folder: string): void {
  copyFileSync(join(root, 'src/eleventy/eleventy.d.ts'), join(folder, 'eleventy.d.ts'));
  const plugin = join(folder, 'plugin.d.ts');
  writeFileSync(
    plugin,
    readFileSync(plugin, 'utf8').replace('"../../src/eleventy/eleventy.d.ts"', '"./eleventy.d.ts"'),
  );
}

/** Layouts stand beside `src/` but their declarations in `dist/`, so the way to it is one folder shorter. */
function placeLayoutDeclarations(from: string, to: string): void {
  renameSync(join(from, 'layouts'), to);
  rmSync(from, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const text = readFileSync(join(to, name), 'utf8');
    writeFileSync(join(to, name), text.replaceAll(/(['"](?:\.\.\/)+)src\//g, '$1'));
  }
}
