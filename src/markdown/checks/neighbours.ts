/** Tells what stands before and after an element. */
import type { Element, Nodes, Parents } from 'hast';
import { isBlank } from '../walk.ts';

/** What stands beside an element, white space aside. */
export interface Neighbours {
  readonly before?: Nodes | undefined;
  readonly after?: Nodes | undefined;
}

/** A function that looks through the children of each parent once, however many of them it is asked for. */
export function toFindNeighbours(): (element: Element, parent: Parents) => Neighbours {
  const byParent = new Map<Parents, Map<Nodes, Neighbours>>();
  return (element, parent) => {
    const known = byParent.get(parent) ?? readNeighbours(parent);
    byParent.set(parent, known);
    return known.get(element) ?? {};
  };
}

function readNeighbours({ children }: Parents): Map<Nodes, Neighbours> {
  const nodes = (children as readonly Nodes[]).filter((node) => !isBlank(node));
  return new Map(nodes.map((node, index) => [node, { before: nodes[index - 1], after: nodes[index + 1] }]));
}
