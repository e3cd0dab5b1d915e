/**
 * Makes links within the body meet their targets. The sanitiser has renamed the ids that the author
 * wrote; a link `#map` to one of them follows it. An id stands once on a page: later ones go.
 */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodeAddress } from '../content/decode-address.ts';
import { findNearest } from '../problems/nearest.ts';
import { type Findings, findingsOf, report } from './findings.ts';
import { reservedIds } from './reserved-ids.ts';
import { authorPrefix } from './schema.ts';
import { isElement, walk } from './walk.ts';

/** A plugin that settles ids and fragments, after every step that gives an id. */
export function settleAnchors() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    const { ids } = findings;
    const links: Element[] = [];
    walk(tree, (node) => {
      if (!isElement(node)) return undefined;
      settleId(node, ids);
      if (String(node.properties['href'] ?? '').startsWith('#')) links.push(node);
      return undefined;
    });
    let missing = 0;
    for (const link of links) {
      const fragment = decodeAddress(String(link.properties['href']).slice(1));
      if (!ids.has(fragment) && ids.has(authorPrefix + fragment)) {
        link.properties['href'] = `#${encodeURIComponent(authorPrefix + fragment)}`;
      } else if (!ids.has(fragment) && fragment !== '' && !reservedIds.has(fragment)) {
        missing += 1;
        reportMissing(link, fragment, missing > mostSuggestions ? [] : namesOf(ids), findings);
      }
    }
  };
}

/** The search for the nearest takes time: a body with more dead anchors than these has another problem. */
const mostSuggestions = 20;

/** The ids as an author writes them. */
const namesOf = (ids: ReadonlySet<string>): string[] =>
  [...ids].map((id) => (id.startsWith(authorPrefix) ? id.slice(authorPrefix.length) : id));

function reportMissing(link: Element, anchor: string, known: readonly string[], findings: Findings): void {
  // The way back from a footnote is none of the author's links; HTML that is torn apart may have taken its target.
  if (!link.position) return;
  report(findings, 'anchor-missing', { anchor, address: '', nearest: findNearest(anchor, known) }, link);
}

/** Only the author's ids are left to settle; whatever a step gave has no prefix and stands once. */
function settleId(element: Element, ids: Set<string>): void {
  const { id } = element.properties;
  if (typeof id !== 'string' || !id.startsWith(authorPrefix)) return;
  if (ids.has(id) || /\s/.test(id) || id === authorPrefix) {
    delete element.properties['id'];
  } else ids.add(id);
}
