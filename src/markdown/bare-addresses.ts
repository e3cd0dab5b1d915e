/**
 * Finds addresses that stand in the text without brackets: `www.paper.example`, `desk@paper.example`.
 * Reading them is the slowest part of GFM, so a body is first read without it. Whatever that part
 * would have read stands as text in the tree then, and only if some does the body is read again.
 */
import type { Nodes, Root } from 'mdast';
import { walk } from './walk.ts';

/** Looks at the source first: no tree has an address that the text lacks. `\` and `&` may hide a letter of one. */
const possible = /https?:|www|[@\\&]/i;

/** In text that has been read: characters that every bare address has. */
const address = /https?:\/\/|www\.|@/i;

/**
 * Whether a body that was read without bare addresses may have some. `false` is certain, `true` a
 * guess: the text of a link is searched too, unless it is an address in pointed brackets.
 */
export function mayHaveBareAddress(tree: Root, text: string): boolean {
  return possible.test(text) && hasAddress(tree, text);
}

function hasAddress(tree: Root, text: string): boolean {
  let found = false;
  walk(tree, (node) => {
    if (node.type === 'text') found ||= address.test(node.value);
    if (node.type === 'image' || node.type === 'imageReference') found ||= address.test(node.alt ?? '');
    return !found && !isAutolink(node, text);
  });
  return found;
}

/** `<https://paper.example>`, which CommonMark reads. */
function isAutolink({ type, position }: Nodes, text: string): boolean {
  return type === 'link' && text[position?.start.offset ?? -1] === '<';
}
