/** Finds where a part of a text stands in the source: Markdown may write it in other characters than it means. */
import type { Text } from 'hast';
import type { Placed } from '../findings.ts';

/** In longer texts the search would take too long, and there are none but by accident or malice. */
const longest = 20_000;

/**
 * The place of the part of a text node that begins at `index` and has `length` characters. Where it
 * is written in other characters, as `&quot;` is, the place is that of the node.
 */
export function placeWithin(node: Text, index: number, length: number, source: string): Placed {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return node;
  if (end.offset - start.offset > longest || node.value.length > longest) return node;
  const raw = source.slice(start.offset, end.offset);
  const at = raw === node.value ? index : findSame(raw, node.value, index, length);
  return at === undefined ? node : pointAt(source, start.offset + at, start);
}

/** The place of an offset of the source. `from` is a point before it that is known. */
export function pointAt(
  source: string,
  offset: number,
  from: { readonly line: number; readonly column: number; readonly offset?: number | undefined },
): { readonly position: NonNullable<Placed['position']> } {
  const lines = source.slice(from.offset ?? 0, offset).split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  const column = lines.length === 1 ? from.column + last.length : last.length + 1;
  return { position: { start: { line: from.line + lines.length - 1, column } } };
}

/** The offset in `raw` of the same part, told by how often it occurs before. */
function findSame(raw: string, value: string, index: number, length: number): number | undefined {
  const part = value.slice(index, index + length);
  let at = raw.indexOf(part);
  for (let before = value.indexOf(part); before !== -1 && before < index; before = value.indexOf(part, before + 1)) {
    if (at === -1) return undefined;
    at = raw.indexOf(part, at + 1);
  }
  return at === -1 ? undefined : at;
}
