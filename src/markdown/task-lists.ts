/** Gives the boxes of a task list the text beside them as their label. */
import type { Element, ElementContent, Root } from 'hast';
import { findElements, isElement } from './walk.ts';

const blocks = [
  'blockquote',
  'div',
  'dl',
  'figure',
  'hr',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
  'details',
  'aside',
  'section',
];

/** A plugin that puts each box and the text that follows it in the same line into a `<label>`. */
export function labelTasks() {
  return (tree: Root): undefined => {
    for (const { element: box, parent } of findElements(tree, 'input')) {
      const children = parent.children as ElementContent[];
      const start = children.indexOf(box);
      const length = children.slice(start).findIndex((node) => isElement(node, ...blocks));
      const end = length === -1 ? children.length : start + length;
      const label: Element = {
        type: 'element',
        tagName: 'label',
        properties: {},
        children: children.slice(start, end),
      };
      children.splice(start, end - start, label);
    }
  };
}
