/**
 * Tells what in Markdown is code, line by line: enough to know an example from what is meant, where
 * the parser has not been yet. Quotations and lists are looked into.
 */

/** A block of code between fences. */
interface Fence {
  readonly mark: string;
  readonly length: number;
  /** How many quotations it is in, and how far the list is indented that it is in. */
  readonly depth: number;
  readonly indent: number;
}

/** Whether each of the lines, of which the first is the first of a body, is in a block of code. */
export function findCodeLines(lines: readonly string[]): readonly boolean[] {
  let fence: Fence | undefined;
  /** Columns at which the text of the lists begins that are open. */
  const lists: number[] = [];
  let mayIndent = true;
  return lines.map((line) => {
    const { depth, indent, text } = measure(line);
    if (fence !== undefined && !isLeft(fence, depth, indent, text)) {
      if (isEnd(fence, text)) fence = undefined;
      return true;
    }
    fence = undefined;
    if (text === '') {
      mayIndent = true;
      return false;
    }
    while (indent < (lists.at(-1) ?? 0)) lists.pop();
    if (mayIndent && indent - (lists.at(-1) ?? 0) >= 4) return true;
    const item = openLists(lists, indent, text);
    fence = toFence(item.text, depth + item.depth, lists.at(-1) ?? 0);
    mayIndent = fence === undefined && /^#{1,6}(?:\s|$)/.test(item.text);
    return fence !== undefined;
  });
}

/** Whether an offset of a line is in a code span that begins and ends in the line. */
export function isInCodeSpan(line: string, offset: number): boolean {
  const runs = [...line.matchAll(/(?<!\\)`+/g)].map(({ index, 0: { length } }) => ({ index, length, end: -1 }));
  const nextOf = new Map<number, number>();
  for (const run of runs.toReversed()) {
    run.end = nextOf.get(run.length) ?? -1;
    nextOf.set(run.length, run.index);
  }
  let from = 0;
  return runs.some(({ index, end }) => {
    if (index < from || end === -1) return false;
    from = end + 1;
    return index < offset && end > offset;
  });
}

/** A line without the marks of quotations that begin it; its indentation in columns. */
function measure(line: string) {
  const [quotes = ''] = /^(?: {0,3}> ?)*/.exec(line) ?? [];
  const rest = line.slice(quotes.length);
  const text = rest.trim();
  const depth = quotes.length - quotes.replaceAll('>', '').length;
  return { depth, indent: widthOf(/^\s*/.exec(rest)?.[0] ?? ''), text };
}

const tabStop = 4;

function widthOf(spaces: string): number {
  let width = 0;
  for (const space of spaces) width += space === '\t' ? tabStop - (width % tabStop) : 1;
  return width;
}

/** Opens the lists whose marks begin a text, each with the quotations in it. */
function openLists(lists: number[], indent: number, written: string) {
  let text = written;
  let column = indent;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null && lists.length < mostLists; mark = marks.exec(text)) {
    text = text.slice(mark[0].length);
    column += mark[0].length;
    if (mark[0].startsWith('>')) depth += 1;
    else lists.push(column);
  }
  return { text, depth };
}

const marks = /^(?:(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)|> ?)/;

/** Nobody has more but by accident or malice. */
const mostLists = 100;

function toFence(text: string, depth: number, indent: number): Fence | undefined {
  const [, row] = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(text) ?? [];
  return row === undefined ? undefined : { mark: row.charAt(0), length: row.length, depth, indent };
}

/** Whether a line no longer belongs to the quotation or the list that the fence is in. */
const isLeft = (fence: Fence, depth: number, indent: number, text: string): boolean =>
  depth < fence.depth || (text !== '' && indent < fence.indent && depth === fence.depth);

const isEnd = ({ mark, length }: Fence, text: string): boolean =>
  text.length >= length && text === mark.repeat(text.length);
