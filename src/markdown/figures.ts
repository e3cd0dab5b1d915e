/**
 * Makes a figure of an image that stands alone in a paragraph, with the image's Markdown title as
 * its caption: `![What it shows](pier.jpg "What to say below it")`.
 */
import type { Element, Root } from 'hast';
import { findElements, isBlank, isElement } from './walk.ts';

/** A plugin that turns such paragraphs into `<figure>`. The image may be a link. */
export function makeFigures() {
  return (tree: Root): undefined => {
    for (const { element } of findElements(tree, 'p')) {
      const image = findLonely(element);
      if (image === undefined) continue;
      const { title: caption, ...properties } = image.properties;
      element.tagName = 'figure';
      element.children = element.children.filter((node) => !isBlank(node));
      image.properties = properties;
      if (caption) element.children.push(toCaption(String(caption)));
    }
  };
}

/** The image, if there is nothing else in the element but perhaps a link around it. */
function findLonely(element: Element): Element | undefined {
  const [only, ...rest] = element.children.filter((node) => !isBlank(node));
  if (rest.length > 0 || !isElement(only)) return undefined;
  if (only.tagName === 'a') return findLonely(only);
  return only.tagName === 'img' ? only : undefined;
}

function toCaption(text: string): Element {
  return { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: text }] };
}
