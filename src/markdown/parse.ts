/**
 * Reads Markdown. Simple blocks are put into the tree as they are; the parser gets the rest in one
 * piece, with a paragraph of one letter wherever they stood. The tree is the one that the parser
 * would make of the whole body.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { type OtherPart, type SimplePart, toParts } from './parts.ts';
import { walk } from './walk.ts';

/** A part of the body, with its place in the text for the parser. */
interface Piece {
  readonly part: SimplePart | OtherPart;
  readonly line: number;
  readonly offset: number;
}

/** Stands for simple blocks: it keeps apart what they keep apart. */
const placeholder = 'x\n\n';

type Parse = (text: string, file: VFile) => Root;

/** A plugin that sets the parser. */
export function parseMarkdown(this: Processor): void {
  (remarkParse as (this: unknown) => void).call(this);
  const parse = this.parser as Parse;
  this.parser = (text: string, file: VFile): Root => {
    // A carriage return may end a line, and the parser takes away a byte order mark that comes first.
    const { parts, end } = toParts(text.includes('\r') || text.includes('\uFEFF') ? '' : text);
    if (!parts.some(isSimple)) return parse(text, file);
    const { rest, pieces } = takeOthers(text, parts);
    const children = parts.every(isSimple) ? [] : parse(rest, file).children;
    return {
      type: 'root',
      children: putBack(children, pieces),
      position: { start: { line: 1, column: 1, offset: 0 }, end },
    };
  };
}

const isSimple = (part: SimplePart | OtherPart): part is SimplePart => 'blocks' in part;

/** The text for the parser. */
function takeOthers(text: string, parts: readonly (SimplePart | OtherPart)[]) {
  const pieces: Piece[] = [];
  let rest = '';
  let line = 1;
  for (const part of parts) {
    pieces.push({ part, line, offset: rest.length });
    rest += isSimple(part) ? placeholder : text.slice(part.start.offset, part.end.offset);
    line += isSimple(part) ? 2 : part.end.line - part.start.line;
  }
  return { rest, pieces };
}

/** Puts simple blocks where their placeholders are, and moves all others to where they stood. */
function putBack(children: readonly RootContent[], pieces: readonly Piece[]): RootContent[] {
  const result: RootContent[] = [];
  let next = 0;
  for (const [index, { part, line, offset }] of pieces.entries()) {
    const end = pieces[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
    if (isSimple(part)) for (const block of part.blocks) result.push(block);
    for (let child = children[next]; child !== undefined && offsetOf(child) < end; child = children[++next]) {
      if (isSimple(part)) continue;
      move(child, part.start.line - line, part.start.offset - offset);
      result.push(child);
    }
  }
  return result;
}

const offsetOf = ({ position }: Nodes): number => position?.start.offset ?? 0;

function move(tree: Nodes, lines: number, offset: number): void {
  if (offset === 0) return;
  walk(tree, ({ position }) => {
    if (position !== undefined) for (const point of [position.start, position.end]) movePoint(point, lines, offset);
    return undefined;
  });
}

function movePoint(point: Point, lines: number, offset: number): void {
  point.line += lines;
  point.offset = (point.offset ?? 0) + offset;
}
