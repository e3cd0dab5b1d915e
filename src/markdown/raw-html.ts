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
  return (tree: Root, file: VFile): Root => {
    if (!hasRawHtml(tree)) return tree;
    placeTexts(tree);
    return findParser(this)(tree, file) as Root;
  };
}

/**
 * Gives each text that Markdown has put between elements the place where it stands: the parser joins it
 * with the text beside it, which would lose its own place.
 */
function placeTexts(tree: Root): void {
  walk(tree, (parent) => {
    if (!('children' in parent)) return undefined;
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'text' || node.position !== undefined) continue;
      const before = parent.children[index - 1]?.position?.end ?? parent.position?.start;
      const after = parent.children[index + 1]?.position?.start ?? parent.position?.end;
      const [start, end] = [before ?? after, after ?? before];
      if (start !== undefined && end !== undefined) node.position = { start, end };
    }
    return undefined;
  });
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
