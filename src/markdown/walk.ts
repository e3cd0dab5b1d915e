/**
 * Visits a tree without recursion and without a copy of the ancestors for each node: most steps need
 * one pass and nothing else, and a deep tree must not overflow the stack.
 */
import type { Element, Nodes, Parents } from 'hast';
import type { Nodes as MarkdownNodes, Parents as MarkdownParents } from 'mdast';
import type { Node } from 'unist';

/** Called for each node before its children; `false` leaves out what is inside the node. */
export type Visit<Any = Nodes, Parent = Parents> = (node: Any, parent: Parent | undefined) => boolean | undefined;

/** Calls `visit` for `tree` and everything in it, in document order. */
export function walk(tree: Nodes, visit: Visit): void;
export function walk(tree: MarkdownNodes, visit: Visit<MarkdownNodes, MarkdownParents>): void;
export function walk(tree: Node, visit: Visit<never, never>): void {
  const call = visit as Visit<Node, Node>;
  const nodes: Node[] = [tree];
  const parents: (Node | undefined)[] = [undefined];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (call(node, parents.pop()) === false || !('children' in node)) continue;
    const children = node.children as readonly Node[];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child === undefined) continue;
      nodes.push(child);
      parents.push(node);
    }
  }
}

/** An element and the node that holds it. */
export interface Found {
  readonly element: Element;
  readonly parent: Parents;
}

/** All elements with one of the names, in document order. The tree may be changed afterwards. */
export function findElements(tree: Nodes, ...names: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  walk(tree, (node, parent) => {
    if (node.type === 'element' && parent !== undefined && names.includes(node.tagName)) {
      found.push({ element: node, parent });
    }
    return undefined;
  });
  return found;
}

/** Puts `replacement` where `element` stands in `parent`, or nothing. */
export function replaceElement({ element, parent }: Found, ...replacement: Element[]): void {
  const index = parent.children.indexOf(element);
  if (index !== -1) parent.children.splice(index, 1, ...replacement);
}

/** Whether a node is an element with one of the names. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether a node is nothing but white space between elements. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
