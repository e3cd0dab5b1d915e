/** Reads HTML as a browser would, so that tests look at elements and not at strings. */
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { findElements, walk } from '../../src/markdown/walk.ts';

const processor = unified().use(rehypeRaw).freeze();

/** The tree of an HTML fragment. */
function parseHtml(html: string): Root {
  return processor.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as Root, new VFile(html)) as Root;
}

/** All elements of a fragment, or those with one of the names, in order. */
export function elementsOf(html: string, ...names: readonly string[]): readonly Element[] {
  const tree = parseHtml(html);
  if (names.length > 0) return findElements(tree, ...names).map(({ element }) => element);
  const elements: Element[] = [];
  walk(tree, (node) => {
    if (node.type === 'element') elements.push(node);
    return undefined;
  });
  return elements;
}

/** All ids of a fragment, in order. */
export function idsOf(html: string): readonly string[] {
  return elementsOf(html).flatMap(({ properties }) => (typeof properties['id'] === 'string' ? [properties['id']] : []));
}
