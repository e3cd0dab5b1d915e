/** Judges the bytes of a file before anything is made of them, and finds the place of what is wrong. */
import { toCodePoint } from '../problems/code-point.ts';
import { type Place, type Problem, toProblem } from '../problems/problem.ts';
import { decode } from './decode.ts';
import { findInvisible } from './invisible-characters.ts';

/** Bytes. A library of novels is smaller; nothing larger is read at all. */
export const maxBytes = 5_000_000;

/** Tabs, line ends and form feeds are the only control characters that a text has a use for. XML holds no noncharacter. */
const control = /[^\P{Cc}\t\n\f\r]|[\ufffe\uffff]/u;

/** The problem of a file whose size is known and whose content is not. */
export function judgeSize(path: string, bytes: number): Problem | undefined {
  if (bytes <= maxBytes) return undefined;
  const most = `${maxBytes / 1e6} MB`;
  return toProblem('file-too-large', { size: `${(bytes / 1e6).toFixed(1)} MB`, most }, { path });
}

/** The text of a file. Without one there is a problem; there may be some beside it. */
export function readText(
  path: string,
  bytes: Uint8Array,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const text = decode(bytes);
  if (text === undefined)
    return { problems: [toProblem('file-not-utf8', {}, { path, place: placeOfFirstOdd(bytes) })] };
  const fault = findFault(path, text);
  return { text, problems: [...(fault ? [fault] : []), ...findInvisible(path, text)] };
}

function findFault(path: string, text: string): Problem | undefined {
  const locate = (at: number) => ({ path, place: toPlace(text.slice(0, at)) });
  const start = findUnfielded(path, text);
  const found = text.slice(start).search(control);
  const at = found + start;
  if (found !== -1) {
    const code = toCodePoint(text.charAt(at));
    return toProblem('control-character', { code }, locate(at));
  }
  const marker = findConflict(text);
  return marker === -1 ? undefined : toProblem('conflict-marker', {}, locate(marker));
}

/** Where in a file no field can be: what is wrong in a field is told of the field. */
function findUnfielded(path: string, text: string): number {
  if (/\.ya?ml$/i.test(path)) return text.length;
  return text.startsWith('---') ? Math.max(0, text.indexOf('\n---', 3)) : 0;
}

/** The place of the first byte that is not UTF-8: there the bytes differ from those of the text that they nearly are. */
function placeOfFirstOdd(bytes: Uint8Array): Place {
  if (bytes[0] === 0 || bytes[1] === 0) return { line: 1, column: 1 };
  const near = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === near[at]) at += 1;
  return toPlace(new TextDecoder().decode(bytes.subarray(0, at)));
}

/** The place after a text. */
function toPlace(before: string): Place {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Where Git has left two versions that it could not merge; -1 where it has not. */
function findConflict(text: string): number {
  const start = text.includes('<<<<<<< ') ? text.search(/^<{7} /m) : -1;
  const middle = start === -1 ? -1 : text.indexOf('\n=======', start);
  return middle === -1 || text.indexOf('\n>>>>>>> ', middle) === -1 ? -1 : start;
}
