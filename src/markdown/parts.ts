/**
 * Divides a body into blocks that need no parser and the rest. Blank lines are around a simple block,
 * and nothing that began before it can reach into it.
 */
import { type Run, readSimpleBlock, type SimpleBlock } from './simple-block.ts';
import { type Point, toPoint } from './text-reader.ts';

/** Simple blocks that follow each other. */
export interface SimplePart {
  readonly blocks: SimpleBlock[];
}

/** Whole lines for the parser, with the blank ones after them. */
export interface OtherPart {
  readonly start: Point;
  end: Point;
}

/** What blank lines do not end: fences, and HTML that holds code or a comment. */
const unending = /```|~~~|<(?:script|pre|style|textarea|[!?])/i;

const space = ' '.charCodeAt(0);
const tab = '\t'.charCodeAt(0);
const lineFeed = '\n'.charCodeAt(0);

/** The parts of a body in their order, and where the body ends. Its lines must end in line feeds. */
export function toParts(source: string): { readonly parts: readonly (SimplePart | OtherPart)[]; readonly end: Point } {
  const parts: (SimplePart | OtherPart)[] = [];
  let next = skipBlankLines(source, { line: 1, column: 1, offset: 0 });
  while (next.offset < source.length) {
    const run = readRun(source, next);
    const block = readSimpleBlock(source, run);
    const isEnded = block !== undefined || !unending.test(source.slice(run.start.offset, run.end.offset));
    next = isEnded ? skipBlankLines(source, run.end) : skipAll(source, run.end);
    if (block !== undefined && (block.type !== 'list' || isWhole(source, parts.at(-1), next))) addBlock(parts, block);
    else addOther(parts, run.start, next);
  }
  return { parts, end: next };
}

/** Whether a list begins and ends here: not if one may stand before it, or something after it that may be of it. */
function isWhole(source: string, before: SimplePart | OtherPart | undefined, next: Point): boolean {
  const isFirst = before === undefined || ('blocks' in before && before.blocks.at(-1)?.type !== 'list');
  return isFirst && !/[\s\d*+-]/.test(source.charAt(next.offset));
}

function addBlock(parts: (SimplePart | OtherPart)[], block: SimpleBlock): void {
  const last = parts.at(-1);
  if (last !== undefined && 'blocks' in last) last.blocks.push(block);
  else parts.push({ blocks: [block] });
}

function addOther(parts: (SimplePart | OtherPart)[], start: Point, end: Point): void {
  const last = parts.at(-1);
  if (last !== undefined && 'end' in last) last.end = end;
  else parts.push({ start, end });
}

/** From the beginning of a line or from the end of one: the next line that is not blank, or the end. */
function skipBlankLines(source: string, from: Point): Point {
  let { line } = from;
  let lineStart = from.offset - from.column + 1;
  for (let at = from.offset; ; at += 1) {
    const code = source.charCodeAt(at);
    if (code === lineFeed) {
      line += 1;
      lineStart = at + 1;
    } else if (at >= source.length) return toPoint(line, lineStart, at);
    else if (code !== space && code !== tab) return toPoint(line, lineStart, lineStart);
  }
}

function skipAll(source: string, from: Point): Point {
  let { line } = from;
  let lineStart = from.offset - from.column + 1;
  for (let at = source.indexOf('\n', from.offset); at !== -1; at = source.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = at + 1;
  }
  return toPoint(line, lineStart, source.length);
}

function readRun(source: string, start: Point): Run {
  let { line, offset: lineStart } = start;
  for (;;) {
    const found = source.indexOf('\n', lineStart);
    const end = found === -1 ? source.length : found;
    if (isBlankLine(source, end + 1)) return { start, end: toPoint(line, lineStart, end) };
    line += 1;
    lineStart = end + 1;
  }
}

/** Also where the source has ended. */
function isBlankLine(source: string, start: number): boolean {
  let at = start;
  while (source.charCodeAt(at) === space || source.charCodeAt(at) === tab) at += 1;
  return at >= source.length || source.charCodeAt(at) === lineFeed;
}
