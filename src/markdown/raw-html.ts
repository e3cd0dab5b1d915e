/**
 * Turns HTML that the author wrote into elements, by the rules of browsers. The parser behind it
 * is the slowest part of the pipeline and changes nothing where there is no such HTML.
 */
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { walk } from './walk.ts';

/** Runs `rehype-raw` for trees with raw HTML only. */
export function parseRawHtml(this: Processor) {
  const parse = rehypeRaw.call(this);
  return (tree: Root, file: VFile): Root => (hasRawHtml(tree) ? (parse(tree, file) as Root) : tree);
}

function hasRawHtml(tree: Root): boolean {
  let found = false;
  walk(tree, (node) => {
    found ||= node.type === 'raw';
    return !found;
  });
  return found;
}
