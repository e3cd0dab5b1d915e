/**
 * Makes links within the body meet their targets. The sanitiser has renamed the ids that the author
 * wrote; a link `#map` to one of them follows it. An id stands once on a page: later ones go.
 */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { findingsOf } from './findings.ts';
import { authorPrefix } from './schema.ts';
import { isElement, walk } from './walk.ts';

/** A plugin that settles ids and fragments, after every step that gives an id. */
export function settleAnchors() {
  return (tree: Root, file: VFile): undefined => {
    const { ids } = findingsOf(file);
    const links: Element[] = [];
    walk(tree, (node) => {
      if (!isElement(node)) return undefined;
      settleId(node, ids);
      if (String(node.properties['href'] ?? '').startsWith('#')) links.push(node);
      return undefined;
    });
    for (const link of links) {
      const fragment = decode(String(link.properties['href']).slice(1));
      if (!ids.has(fragment) && ids.has(authorPrefix + fragment)) {
        link.properties['href'] = `#${encodeURIComponent(authorPrefix + fragment)}`;
      }
    }
  };
}

/** Only the author's ids are left to settle; whatever a step gave has no prefix and stands once. */
function settleId(element: Element, ids: Set<string>): void {
  const { id } = element.properties;
  if (typeof id !== 'string' || !id.startsWith(authorPrefix)) return;
  if (ids.has(id) || /\s/.test(id) || id === authorPrefix) {
    delete element.properties['id'];
  } else ids.add(id);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
