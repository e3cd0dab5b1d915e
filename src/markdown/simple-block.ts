/**
 * Reads blocks in their simplest form: paragraphs, headings, lists whose items are one line each, and
 * quotations of one line. Nothing here is a guess: a block that could be something else is left to
 * the parser.
 */
import type { Blockquote, Heading, List, ListItem, Paragraph } from 'mdast';
import { readSimpleText } from './simple-text.ts';
import { type Point, toPoint } from './text-reader.ts';

/** A block that needs no parser. */
export type SimpleBlock = Blockquote | Heading | List | Paragraph;

/** Lines without a blank one between them. `end` is the end of the last one, without its line feed. */
export interface Run {
  readonly start: Point;
  readonly end: Point;
}

/** How a line of text begins: as no block begins, and with a star only if text follows. */
const textStart = /[A-Za-z"'([$%,./;?{}^!&\u0080-\uFFFF]|\d{1,10}(?![\d.)])|\*{1,2}[^\s*]/y;

const headingMark = /(#{1,6}) +(?=[^\s#])/y;
const itemMark = /(?:-|(\d{1,9})([.)])) (?=\S)/y;
const quotationMark = /> (?=\S)/y;

/** The block that a run is, if it can be no other. */
export function readSimpleBlock(source: string, run: Run): SimpleBlock | undefined {
  switch (source[run.start.offset]) {
    case '#':
      return readHeading(source, run);
    case '>':
      return readQuotation(source, run);
    case '-':
      return readList(source, run);
    default:
      return readParagraph(source, run) ?? readList(source, run);
  }
}

function readParagraph(source: string, { start, end }: Run): Paragraph | undefined {
  for (let at = start.offset; at < end.offset; ) {
    if (matchAt(textStart, source, at) === undefined) return undefined;
    const lineEnd = endOfLine(source, at);
    if (lineEnd < end.offset && source[lineEnd - 1] === ' ') return undefined;
    at = lineEnd + 1;
  }
  const children = readSimpleText(source, start, withoutSpaces(source, end.offset));
  return children && { type: 'paragraph', children, position: { start, end } };
}

function readHeading(source: string, { start, end }: Run): Heading | undefined {
  const [mark, hashes] = matchAt(headingMark, source, start.offset) ?? [];
  if (mark === undefined || hashes === undefined || start.line !== end.line) return undefined;
  const from = start.offset + mark.length;
  if (source.slice(from, end.offset).includes('#')) return undefined;
  const children = readSimpleText(source, toPoint(start.line, start.offset, from), withoutSpaces(source, end.offset));
  return children && { type: 'heading', depth: hashes.length as Heading['depth'], children, position: { start, end } };
}

function readQuotation(source: string, { start, end }: Run): Blockquote | undefined {
  if (start.line !== end.line || matchAt(quotationMark, source, start.offset) === undefined) return undefined;
  const paragraph = readParagraph(source, { start: toPoint(start.line, start.offset, start.offset + 2), end });
  return paragraph && { type: 'blockquote', children: [paragraph], position: { start, end } };
}

/** A list in which each line is an item. All have the mark of the first, but for the number. */
function readList(source: string, { start, end }: Run): List | undefined {
  const children: ListItem[] = [];
  const [, number, delimiter] = matchAt(itemMark, source, start.offset) ?? [];
  let line = start.line;
  for (let at = start.offset; at < end.offset; line += 1) {
    const [mark, , ownDelimiter] = matchAt(itemMark, source, at) ?? [];
    if (mark === undefined || ownDelimiter !== delimiter) return undefined;
    const itemEnd = endOfLine(source, at);
    const run = { start: toPoint(line, at, at + mark.length), end: toPoint(line, at, itemEnd) };
    const paragraph = readParagraph(source, run);
    if (paragraph === undefined) return undefined;
    const position = { start: toPoint(line, at, at), end: toPoint(line, at, itemEnd) };
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position });
    at = itemEnd + 1;
  }
  const first = number === undefined ? null : Number(number);
  return { type: 'list', ordered: first !== null, start: first, spread: false, children, position: { start, end } };
}

function endOfLine(source: string, from: number): number {
  const found = source.indexOf('\n', from);
  return found === -1 ? source.length : found;
}

/** Spaces at the end of a block count for the block and not for its text. */
function withoutSpaces(source: string, end: number): number {
  let at = end;
  while (source[at - 1] === ' ') at -= 1;
  return at;
}

function matchAt(pattern: RegExp, source: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(source) ?? undefined;
}
