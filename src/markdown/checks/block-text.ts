/** Takes the text of a block as one run, so that a word or a quotation may begin in one element and end in another. */
import type { Element, Text } from 'hast';
import type { Placed } from '../findings.ts';
import { isElement, walk } from '../walk.ts';
import { placeWithin } from './source-place.ts';

/** The text of a block. */
export interface BlockText {
  readonly element: Element;
  readonly text: string;
  /** The nodes that it is of, with the index at which each begins. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** Stands for what is no text: code, pictures. */
const thing = '\uFFFC';

const verbatim = new Set(['code', 'kbd', 'pre', 'samp', 'var', 'img']);

/** The text of an element without that of the blocks named by `leaveOut` and of footnotes’ numbers. */
export function toBlockText(element: Element, leaveOut: ReadonlySet<string> = new Set()): BlockText {
  let text = '';
  const nodes: { node: Text; start: number }[] = [];
  walk(element, (node) => {
    if (node.type === 'text') {
      nodes.push({ node, start: text.length });
      text += node.value;
    }
    if (!isElement(node) || node === element) return undefined;
    if (node.tagName === 'br' || leaveOut.has(node.tagName)) text += '\n';
    if (verbatim.has(node.tagName)) text += thing;
    const isNumber = 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
    return !(isNumber || verbatim.has(node.tagName) || leaveOut.has(node.tagName));
  });
  return { element, text, nodes };
}

/** Where a part of the text stands in the source; `length` is that of the part, in UTF-16 units. */
export function placeInBlock(block: BlockText, index: number, source: string, length = 1): Placed {
  const first = placeOfCharacter(block, index, source);
  const last = length === 1 ? first : placeOfCharacter(block, index + length - 1, source);
  const { start } = first.position ?? {};
  const { start: end } = last.position ?? {};
  // A place with an end is that of a whole node: the character was not found in it.
  const isKnown = first.position?.end === undefined && last.position?.end === undefined;
  return isKnown && start && end ? { position: { start, end: { ...end, column: end.column + 1 } } } : first;
}

function placeOfCharacter({ element, nodes }: BlockText, index: number, source: string): Placed {
  const found = nodes.findLast(({ start }) => start <= index);
  return found?.node.position === undefined ? element : placeWithin(found.node, index - found.start, source);
}
