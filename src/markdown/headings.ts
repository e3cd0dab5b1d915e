/**
 * Gives every heading of the body its depth and an id. The page's `h1` is the headline, so `#` in a
 * body counts as `##`. The ids of sections that the front matter lists are chosen first, so that a
 * heading elsewhere cannot take one of them.
 */
import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { type Findings, findingsOf } from './findings.ts';
import { headingText } from './heading-text.ts';
import { matchSections } from './match-sections.ts';
import { isReservedId } from './reserved-ids.ts';
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

const isFootnotes = (element: Element): boolean => element.properties['role'] === 'doc-endnotes';

function findHeadings(tree: Root): readonly Element[] {
  const headings: Element[] = [];
  walk(tree, (node) => {
    if (!isElement(node)) return undefined;
    if (isFootnotes(node)) return false;
    if (/^h[2-6]$/.test(node.tagName)) headings.push(node);
    return undefined;
  });
  return headings;
}

function startSlugger(findings: Findings, fixed: Iterable<string>): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of [...findings.ids, ...fixed]) slugger.occurrences[id] = 0;
  return slugger;
}

function freeId(heading: Element, slugger: GithubSlugger): string {
  const { id } = heading.properties;
  const wanted =
    typeof id === 'string' && id.startsWith(authorPrefix) ? id.slice(authorPrefix.length) : headingText(heading);
  const name = slug(wanted).replace(/-+/g, '-').replace(/^-|-$/g, '');
  return slugger.slug(isReservedId(name) ? `section-${name}` : name || 'section');
}
