/**
 * Gives every heading of the body its depth and an id. The page's `h1` is the headline, so `#` in a
 * body counts as `##`. The ids of sections that the front matter lists are chosen first, so that a
 * heading elsewhere cannot take one of them.
 */
import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { type Findings, findingsOf } from './findings.ts';
import { matchSections } from './match-sections.ts';
import { isReservedId, reservedIds } from './reserved-ids.ts';
import { authorPrefix } from './schema.ts';
import { findElements, isElement, walk } from './walk.ts';

/** A plugin that sets the depth and the id of every heading outside the footnotes. */
export function identifyHeadings() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    for (const { element } of findElements(tree, 'h1')) element.tagName = 'h2';
    const headings = findHeadings(tree);
    const own = headings.filter((heading) => heading.tagName === 'h2' && tree.children.includes(heading));
    const fixed = matchSections(own, findings);
    const slugger = startSlugger(findings, fixed.values());
    for (const heading of headings) {
      const id = fixed.get(heading) ?? freeId(heading, slugger);
      heading.properties['id'] = id;
      findings.ids.add(id);
    }
  };
}

/** Plain text of a heading, without the numbers of footnotes. */
export function headingText(heading: Element): string {
  let text = '';
  walk(heading, (node) => {
    if (node.type === 'text') text += node.value;
    return !(isElement(node, 'a') && 'dataFootnoteRef' in node.properties);
  });
  return text.replace(/\s+/g, ' ').trim();
}

const isFootnotes = (element: Element): boolean => 'dataFootnotes' in element.properties;

function findHeadings(tree: Root): readonly Element[] {
  const headings: Element[] = [];
  walk(tree, (node) => {
    if (!isElement(node)) return undefined;
    if (/^h[2-6]$/.test(node.tagName)) headings.push(node);
    return !isFootnotes(node);
  });
  return headings;
}
