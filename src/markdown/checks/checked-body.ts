/** What the checks of a body look at, collected in one pass over the tree. */
import type { Element, Parents, Root } from 'hast';
import type { Findings } from '../findings.ts';
import { isElement, walk } from '../walk.ts';

/** An element and the node that holds it. */
export interface Held {
  readonly element: Element;
  readonly parent: Parents;
}

/** A body after the sanitiser: what readers will see, as the author wrote it. */
export interface CheckedBody {
  readonly findings: Findings;
  readonly tree: Root;
  /** The Markdown, to which the positions of nodes refer. */
  readonly source: string;
  readonly headings: readonly Held[];
  readonly links: readonly Element[];
  readonly images: readonly Held[];
  readonly paragraphs: readonly Held[];
  /** Items of lists and cells of tables. */
  readonly items: readonly Held[];
}

/** Collects the elements that checks ask for. Code and what Markdown itself adds for footnotes are left out. */
export function toCheckedBody(tree: Root, source: string, findings: Findings): CheckedBody {
  const headings: Held[] = [];
  const links: Element[] = [];
  const images: Held[] = [];
  const paragraphs: Held[] = [];
  const items: Held[] = [];
  walk(tree, (node, parent) => {
    if (!isElement(node) || parent === undefined) return undefined;
    const { tagName, properties } = node;
    if (tagName === 'pre') return false;
    if (tagName === 'p') paragraphs.push({ element: node, parent });
    else if (tagName === 'img') images.push({ element: node, parent });
    else if (tagName === 'li' || tagName === 'td' || tagName === 'th') items.push({ element: node, parent });
    else if (tagName.length === 2 && /^h[1-6]$/.test(tagName)) {
      if (!(isElement(parent, 'section') && 'dataFootnotes' in parent.properties))
        headings.push({ element: node, parent });
    } else if (tagName === 'a' && !('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties)) {
      links.push(node);
    }
    return undefined;
  });
  return { findings, tree, source, headings, links, images, paragraphs, items };
}
