/** The state of a reader of simple text: how far it has come, and the nodes that are open. */
import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast';

/** A place in a source. Lines and columns count from 1, offsets from 0; columns and offsets in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A node that is being read. The outermost one has no node of its own. */
export interface Frame {
  readonly node: Emphasis | Strong | Link | undefined;
  readonly children: PhrasingContent[];
}

/** How far the reader has come. `line` counts from 1; `lineStart` is the offset at which it begins. */
export interface Reader {
  readonly source: string;
  readonly end: number;
  at: number;
  line: number;
  lineStart: number;
  /** Where the text began that is not yet in a node. */
  textStart: Point;
  readonly frames: Frame[];
}

/** Deeper nesting is for the parser. */
const mostFrames = 8;

/** A reader of the source from `start` to an offset. */
export function startReader(source: string, start: Point, end: number): Reader {
  const { line, column, offset } = start;
  const lineStart = offset - column + 1;
  const outermost: Frame = { node: undefined, children: [] };
  return { source, end, at: offset, line, lineStart, textStart: { ...start }, frames: [outermost] };
}

/** The place of an offset in a line that begins at the offset `lineStart`. */
export function toPoint(line: number, lineStart: number, offset: number): Point {
  return { line, column: offset - lineStart + 1, offset };
}

/** The frame of the node that was opened last. */
export function frameOf({ frames }: Reader): Frame {
  return frames.at(-1) as Frame;
}

/** Begins a node with a mark of so many characters. */
export function open(reader: Reader, node: Emphasis | Strong | Link, size: number): boolean {
  if (reader.frames.length > mostFrames) return false;
  endText(reader);
  const start = toPoint(reader.line, reader.lineStart, reader.at);
  node.position = { start, end: start };
  reader.frames.push({ node, children: node.children });
  return startText(reader, size);
}

/** Ends the node that was opened last, if it is of that type. */
export function close(reader: Reader, type: 'emphasis' | 'strong' | 'link', size: number): boolean {
  const { node } = frameOf(reader);
  if (node?.type !== type || node.position === undefined) return false;
  endText(reader);
  startText(reader, size);
  node.position.end = { ...reader.textStart };
  reader.frames.pop();
  frameOf(reader).children.push(node);
  return true;
}

/** Text begins again after so many characters. */
export function startText(reader: Reader, size: number): true {
  reader.at += size;
  reader.textStart = toPoint(reader.line, reader.lineStart, reader.at);
  return true;
}

/** Puts the text so far into the node that is open. */
export function endText(reader: Reader): void {
  const { source, at, line, lineStart, textStart } = reader;
  if (textStart.offset === at) return;
  const position = { start: textStart, end: toPoint(line, lineStart, at) };
  frameOf(reader).children.push({ type: 'text', value: source.slice(textStart.offset, at), position });
}
