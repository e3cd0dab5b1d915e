/** Compiles a TSX layout, with the parts it imports, to a function from data to HTML. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { type BuildFailure, build } from 'esbuild';
import type { ComponentType } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ownFolders } from '../build/settings.ts';
import { LayoutError } from './to-failure.ts';

/** Eleventy's data for a page. */
export type LayoutData = Readonly<Record<string, unknown>> & { readonly props: Readonly<Record<string, unknown>> };

/** Makes the HTML of a page. */
export type RenderLayout = (data: LayoutData) => string;

const ownRequire = createRequire(import.meta.url);

/**
 * Compiles the layout at an absolute path. The component gets the page's props and, in a layout
 * chain, `content`: the HTML that the layout before it made.
 */
export async function compileTsx(path: string): Promise<RenderLayout> {
  const component = evaluate(await bundle(path), path);
  return ({ props, content }) => {
    const html = render(
      () => renderToString(h(component, content === undefined ? props : { ...props, content })),
      path,
      props,
    );
    return `<!doctype html>\n${html}\n`;
  };
}

/** An asynchronous component renders as nothing, without a word; so would one that returns nothing. */
function render(make: () => string, path: string, props: LayoutData['props']): string {
  const fail = (reason: string) => new LayoutError(path, `${reason}, on the page ${props['url']}`);
  let html: string;
  try {
    html = make();
  } catch (error) {
    throw fail(toMessage(error));
  }
  if (html === '') throw fail('it renders nothing; a component must return elements, and must not be async');
  return html;
}

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
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
  return outputFiles[0]?.text ?? '';
}

function toLayoutError({ errors }: BuildFailure, path: string): LayoutError {
  const [first] = errors;
  const at = first?.location;
  const place = at ? { line: at.line, column: at.column + 1 } : undefined;
  return new LayoutError(at ? resolve(at.file) : path, first?.text ?? 'it cannot be compiled', place);
}

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function evaluate(code: string, path: string): ComponentType<Record<string, unknown>> {
  const module: { exports: { default?: unknown } } = { exports: {} };
  const run = compileFunction(code, ['exports', 'require', 'module'], { filename: path });
  run(module.exports, toRequire(path), module);
  const component = module.exports.default;
  if (typeof component !== 'function') {
    throw new LayoutError(path, 'it has no component as its default export');
  }
  return component as ComponentType<Record<string, unknown>>;
}

// Preact must be the one that renders; a site's layouts may import other packages of the site.
function toRequire(path: string): (name: string) => unknown {
  const siteRequire = createRequire(path);
  return (name) => (/^preact(?:\/|$)/.test(name) ? ownRequire(name) : siteRequire(name));
}
