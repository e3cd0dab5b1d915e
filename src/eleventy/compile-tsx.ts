/** Compiles a TSX layout, with the parts it imports, to a function from data to HTML. */
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { ComponentType } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { bundleCode } from './bundle-code.ts';
import { LayoutError } from './layout-error.ts';

/** Eleventy's data for a page. */
export type LayoutData = Readonly<Record<string, unknown>> & { readonly props: Readonly<Record<string, unknown>> };

/** Makes the HTML of a page. */
export type RenderLayout = (data: LayoutData) => string;

const ownRequire = createRequire(import.meta.url);

/**
 * Compiles the layout at an absolute path, or takes what an earlier build made of it. The component
 * gets the page's props and, in a layout chain, `content`: the HTML that the layout before it made.
 */
export async function compileTsx(path: string, known?: string): Promise<RenderLayout> {
  const component = evaluate(known ?? (await bundleCode(path)).code, path);
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
