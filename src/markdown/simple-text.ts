/**
 * Reads text whose only syntax is emphasis, links and images in their simplest form: `*late*`,
 * `**late**`, `[the ferry](/ferry/)`. Most of a story is such text, and the parser is slow because it
 * must be ready for more. Where a character could mean anything else, the reader gives up.
 */
import type { PhrasingContent } from 'mdast';
import {
  close,
  endText,
  frameOf,
  open,
  type Point,
  type Reader,
  startReader,
  startText,
  toPoint,
} from './text-reader.ts';

/** 1 for each ASCII character that may be more than text. */
const marks = new Uint8Array(128).fill(1, 0, 32).fill(1, 127);
for (const mark of '&*:<@W[\\]_`w~') marks[mark.charCodeAt(0)] = 1;

/** What follows the text of a link: an address and perhaps a title, of characters that stand for themselves. */
const resource = /\(([\w/.:#?=%,;+@!$*~-]+)(?: "([^"\\&\n]*)")?\)/y;

const image = /!\[([^[\]\\`<&*_~@\n]*)\]/y;

/**
 * The content between two offsets of a source, or undefined where only the parser knows. `start` is
 * where the first one stands. The text is one block: neither end touches other text of it.
 */
export function readSimpleText(source: string, start: Point, end: number): PhrasingContent[] | undefined {
  const reader = startReader(source, start, end);
  for (skipText(reader); reader.at < end; skipText(reader)) if (!readMark(reader)) return undefined;
  endText(reader);
  return reader.frames.length === 1 ? frameOf(reader).children : undefined;
}

function skipText(reader: Reader): void {
  const { source, end } = reader;
  let { at } = reader;
  for (; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code < 128 && marks[code] === 1) break;
  }
  reader.at = at;
}

/** Reads a character that may be more than text; false where only the parser knows. */
function readMark(reader: Reader): boolean {
  const { source, at } = reader;
  switch (source[at]) {
    case '\n':
      reader.line += 1;
      reader.lineStart = at + 1;
      return skip(reader);
    case '*':
      return readStars(reader);
    case '[':
      return openLink(reader);
    case ']':
      return closeLink(reader);
    case '&':
      return !/[#\da-z]/i.test(source.charAt(at + 1)) && skip(reader);
    case ':':
      return !source.startsWith('//', at + 1) && skip(reader);
    default:
      return /^w(?!ww\.)/i.test(source.slice(at, at + 4)) && skip(reader);
  }
}

function skip(reader: Reader): true {
  reader.at += 1;
  return true;
}

/** One or two stars that can only open, or only close what was opened last. */
function readStars(reader: Reader): boolean {
  const { source, at } = reader;
  const size = source[at + 1] === '*' ? 2 : 1;
  const before = kindOf(source.charCodeAt(at - 1));
  const after = kindOf(source.charCodeAt(at + size));
  if (source[at + size] === '*') return false;
  const opens = after !== 'space' && (before === 'space' || (before === 'punctuation' && after === 'letter'));
  const closes = before !== 'space' && (after === 'space' || (after === 'punctuation' && before === 'letter'));
  if (opens === closes) return false;
  const type = size === 1 ? 'emphasis' : 'strong';
  if (opens) return open(reader, { type, children: [] }, size);
  return close(reader, type, size);
}

/** As the parser sorts characters for emphasis: by UTF-16 unit. Beyond the end of a text is a space. */
function kindOf(code: number): 'space' | 'punctuation' | 'letter' {
  if (Number.isNaN(code) || code <= 32) return 'space';
  const character = String.fromCharCode(code);
  if (code < 128) return /[\dA-Za-z]/.test(character) ? 'letter' : 'punctuation';
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter';
}

/** `^` makes a footnote of it; a link holds no other link. */
function openLink(reader: Reader): boolean {
  const { source, at, frames } = reader;
  if (source[at - 1] === '!') return readImage(reader);
  if (source[at + 1] === '^' || frames.some(({ node }) => node?.type === 'link')) return false;
  return open(reader, { type: 'link', title: null, url: '', children: [] }, 1);
}

function closeLink(reader: Reader): boolean {
  const { source, at, textStart } = reader;
  const { node, children } = frameOf(reader);
  const found = readResource(source, at + 1);
  const isEmpty = children.length === 0 && textStart.offset === at;
  if (node?.type !== 'link' || isEmpty || found === undefined) return false;
  node.url = found.url;
  node.title = found.title;
  return close(reader, 'link', found.length + 1);
}

function readImage(reader: Reader): boolean {
  const { source, at } = reader;
  image.lastIndex = at - 1;
  const [label, alt = ''] = image.exec(source) ?? [''];
  const found = label === '' ? undefined : readResource(source, at - 1 + label.length);
  if (found === undefined) return false;
  reader.at -= 1;
  endText(reader);
  const start = toPoint(reader.line, reader.lineStart, reader.at);
  startText(reader, label.length + found.length);
  const { url, title } = found;
  const position = { start, end: { ...reader.textStart } };
  frameOf(reader).children.push({ type: 'image', title, url, alt, position });
  return true;
}

function readResource(source: string, start: number) {
  resource.lastIndex = start;
  const match = resource.exec(source);
  if (match === null) return undefined;
  const [{ length }, url = '', title] = match;
  return { length, url, title: title ?? null };
}
