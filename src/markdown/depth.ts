/**
 * Refuses bodies that nest deeper than any story does. Several steps recurse, and a stack that
 * overflows depends on the machine; a fixed limit fails at the same place everywhere.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Placed } from './findings.ts';

/** Levels of elements within each other; a quotation of a list in a quotation has about 6. */
const deepest = 100;

/** Containers that may begin on one line before the parser is asked at all: its time grows with their square. */
const markersOnALine = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){500}/m;

/** Thrown by the steps below; `renderBody` turns it into a problem. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
  readonly node: Placed;

  constructor(node: Placed) {
    super('The body nests too deeply');
    this.node = node;
  }
}

/** Throws `TooDeep` for a line of the text that opens more containers than the parser can bear. */
export function refuseDeepLines(text: string): void {
  const match = markersOnALine.exec(text);
  if (match === null) return;
  const line = text.slice(0, match.index).split(/\r\n?|\n/).length;
  throw new TooDeep({ position: { start: { line, column: 1 } } });
}

/** A plugin for either kind of tree that throws `TooDeep` at the first node below the limit. */
export function limitDepth() {
  return (tree: MarkdownRoot | HtmlRoot, _file: VFile): undefined => {
    let level: readonly Node[] = [tree];
    for (let depth = 0; level.length > 0; depth += 1) {
      if (depth > deepest) throw new TooDeep(level.find((node) => node.position) ?? {});
      level = childrenOf(level);
    }
  };
}

function childrenOf(level: readonly Node[]): readonly Node[] {
  const next: Node[] = [];
  for (const node of level) {
    if (!('children' in node)) continue;
    for (const child of node.children as readonly Node[]) next.push(child);
  }
  return next;
}
