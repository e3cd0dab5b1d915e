/** Plain text of a heading, for ids, menus and comparison. */
import type { Element } from 'hast';
import { isElement, walk } from './walk.ts';

/** The text with single spaces, without the numbers of footnotes. */
export function headingText(heading: Element): string {
  let text = '';
  walk(heading, (node) => {
    if (node.type === 'text') text += node.value;
    return !(isElement(node, 'a') && node.properties['role'] === 'doc-noteref');
  });
  return text.replace(/\s+/g, ' ').trim();
}
