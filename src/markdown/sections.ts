/**
 * Wraps each heading of the second level, with what follows it, in a `<section>` that it names.
 * Deeper headings stay inside. Stands after the headings have their ids.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A plugin that wraps the sections of the story. What stands before the first heading stays as it is, as do the footnotes. */
export function wrapSections() {
  return (tree: Root): undefined => {
    const children: RootContent[] = [];
    let section: Element | undefined;
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'h2') {
        section = startSection(node);
        children.push(section);
      } else if (section === undefined || isFootnotes(node)) {
        children.push(node);
      } else {
        section.children.push(node as ElementContent);
      }
    }
    tree.children = children;
  };
}

const isFootnotes = (node: RootContent): boolean =>
  node.type === 'element' && node.properties['role'] === 'doc-endnotes';

function startSection(heading: Element): Element {
  const { id } = heading.properties;
  return {
    type: 'element',
    tagName: 'section',
    properties: { ariaLabelledBy: [String(id)] },
    children: [heading],
    ...(heading.position && { position: heading.position }),
  };
}
