/** Collects the headings of the story as a tree, for the section menu and for whoever reads the body as data. */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { OutlineHeading } from './body.ts';
import { findingsOf } from './findings.ts';
import { headingText } from './heading-text.ts';
import { isElement } from './walk.ts';

type Growing = OutlineHeading & { readonly children: Growing[] };

/** A plugin that notes the headings that stand in the story itself: not those in a quotation, a list or the footnotes. */
export function collectOutline() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    const outline: Growing[] = [];
    const open: Growing[] = [];
    for (const node of tree.children) {
      if (!isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6')) continue;
      const heading = toHeading(node, findings.navLabels.get(node));
      while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
      (open.at(-1)?.children ?? outline).push(heading);
      open.push(heading);
    }
    findings.outline = outline;
  };
}

function toHeading(element: Element, nav: string | undefined): Growing {
  const text = headingText(element);
  return {
    id: String(element.properties['id']),
    text,
    nav: nav ?? text,
    depth: Number(element.tagName.slice(1)),
    children: [],
  };
}
