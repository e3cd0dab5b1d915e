/**
 * Turns HTML that the author wrote into elements, by the rules of browsers. The parser behind it
 * takes long, to load as to run, and changes nothing where there is no such HTML.
 */
import { createRequire } from 'node:module';
import type { Root } from 'hast';
import type rehypeRaw from 'rehype-raw';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { walk } from './walk.ts';

/** Loads a module without waiting, which `import` cannot: steps give their result at once. */
const load = createRequire(import.meta.url);

/** Runs `rehype-raw` for trees with raw HTML only. */
export function parseRawHtml(this: Processor) {
  return (tree: Root, file: VFile): Root => (hasRawHtml(tree) ? (findParser(this)(tree, file) as Root) : tree);
}

function findParser(processor: Processor): ReturnType<typeof rehypeRaw> {
  const { default: plugin } = load('rehype-raw') as { readonly default: typeof rehypeRaw };
  return plugin.call(processor);
}

function hasRawHtml(tree: Root): boolean {
  let found = false;
  walk(tree, (node) => {
    found ||= node.type === 'raw';
    return !found;
  });
  return found;
}
