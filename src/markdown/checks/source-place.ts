/** Finds where a part of a text stands in the source: Markdown may write it in other characters than it means. */
import type { Element, Text } from 'hast';
import type { Placed } from '../findings.ts';

/** In longer texts the search would take too long, and there are none but by accident or malice. */
const longest = 20_000;

/** The place of a character of a text node. Where it is not found, the place is that of the node. */
export function placeWithin(node: Text, index: number, source: string): Placed {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return node;
  if (end.offset - start.offset > longest || node.value.length > longest) return node;
  const raw = source.slice(start.offset, end.offset);
  const at = raw === node.value ? index : toRawOffset(raw, node.value, index);
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

/**
 * The offset in `raw` of a character of its value: character by character, over the escapes and
 * references of Markdown, tags that ended nothing, and what stands before the lines of a quotation.
 */
function toRawOffset(raw: string, value: string, index: number): number | undefined {
  let at = 0;
  for (let done = 0; done < index; at += 1) {
    if (at >= raw.length) return undefined;
    const reference = raw.charAt(at) === '&' ? /^&(?:#x?[\da-f]+|\w+);/i.exec(raw.slice(at, at + 40))?.[0] : undefined;
    if (reference !== undefined && !value.startsWith(reference, done)) {
      at += reference.length - 1;
      done += (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
    } else if (raw.charAt(at) === value.charAt(done)) done += 1;
    else if (/[\\\s>]/.test(raw.charAt(at))) continue;
    else if (raw.charAt(at) === '<' && tagLength(raw, at) > 0) at += tagLength(raw, at) - 1;
    else if (value.charAt(done) !== '\n') return undefined;
    else {
      // The end of a line that belongs to a break before it.
      done += 1;
      at -= 1;
    }
  }
  while (at < raw.length && raw.charAt(at) !== value.charAt(index) && /[\\\s><]/.test(raw.charAt(at))) {
    at += tagLength(raw, at) || 1;
  }
  return raw.charAt(at) === value.charAt(index) || raw.charAt(at) === '&' ? at : undefined;
}

const tag = /<\/?[a-z][^<>]*>/iy;

/** Of the tag at an offset, which the HTML parser has taken no notice of; 0 where there is none. */
function tagLength(raw: string, at: number): number {
  tag.lastIndex = at;
  return tag.exec(raw)?.[0].length ?? 0;
}

/**
 * The place of an element: of the tag that begins it, or of all of it where Markdown made it. The HTML parser is
 * sometimes some characters off, since it does not see how far lines are indented; then the tag that is nearest is meant.
 */
export function placeOfElement(element: Element, source: string): PlacedAt | undefined {
  const { start, end } = element.position ?? {};
  const { offset } = start ?? {};
  if (start === undefined || offset === undefined) return undefined;
  const here = { line: start.line, column: start.column, offset };
  if (/^(?:[[!]|https?:|www\.|[\w.+-]+@)/i.test(source.slice(offset, offset + 100))) {
    return { position: { start: here, ...(end && { end }) } };
  }
  if (source.charAt(offset) === '<') return withTag(here, source);
  const from = Math.max(offset - start.column + 1, offset - reach);
  const near = source.slice(from, offset + reach).toLowerCase();
  const found = [...near.matchAll(new RegExp(`<${element.tagName}(?![\\w-])`, 'g'))].map(({ index }) => from + index);
  const [nearest] = found.sort((a, b) => Math.abs(a - offset) - Math.abs(b - offset));
  if (nearest === undefined || source.slice(offset, nearest).includes('\n')) return { position: { start: here } };
  return withTag({ line: start.line, column: start.column + nearest - offset, offset: nearest }, source);
}

/** The end of a longer tag is not looked for. */
const longestTag = 2000;

/** The place of the tag, or the address in angle brackets, that begins somewhere. */
function withTag(start: PlacedAt['position']['start'], source: string): PlacedAt {
  const written = source.slice(start.offset, start.offset + longestTag);
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'<>])*>/.exec(written)?.[0] ?? /^<[^<>]*>/.exec(written)?.[0];
  const end = tag === undefined ? undefined : pointAt(source, start.offset + tag.length, start).position.start;
  return { position: { start, ...(end && { end }) } };
}

/** So many characters before and after, at most. */
const reach = 60;

/** A place with its offset. */
interface PlacedAt {
  readonly position: NonNullable<Placed['position']> & { readonly start: { readonly offset: number } };
}
