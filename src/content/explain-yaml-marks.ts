/** Explains faults of YAML that come from quotation marks, brackets and marks with a meaning at the beginning of a value. */
import { inQuotes, lineAt, readPair, type YamlAdvice, type YamlFault } from './yaml-fault.ts';

/** Quotation marks that are not closed, closed too early, or missing. */
export function adviseOnQuote({ code = '', message, pos }: YamlFault, text: string): YamlAdvice | undefined {
  const [, open] = /^Missing closing (["'])quote/.exec(message) ?? [];
  if (open !== undefined) return toUnclosed(text, findMark(text, open, pos[0]), open);
  const { line, start } = lineAt(text, pos[0]);
  const pair = readPair(line);
  if (message.startsWith('Unexpected scalar at node end')) return adviseOnRest(text, pos[0]);
  const isReserved =
    /^(?:BAD_SCALAR_START|TAG_RESOLVE_FAILED)$/.test(code) ||
    /^(?:Not a YAML token|Unexpected block-seq)/.test(message);
  if (!pair || !(isReserved || (code === 'BLOCK_AS_IMPLICIT_KEY' && pair.value.startsWith('? ')))) return undefined;
  const [symbol = ''] = [...pair.value];
  const at = start + pair.at;
  return {
    reason: code === 'TAG_RESOLVE_FAILED' ? message : `a value that begins with \`${symbol}\``,
    advice: `Put the value in quotes: \`${pair.key}: ${inQuotes(pair.value)}\`.`,
    pos: code === 'TAG_RESOLVE_FAILED' ? pos : [at, at + symbol.length],
  };
}

/** Text after what ended a value: a quotation mark within it, or a bracket. */
function adviseOnRest(text: string, offset: number): YamlAdvice | undefined {
  const { line, start } = lineAt(text, offset);
  const pair = readPair(line);
  const mark = pair?.value.charAt(0) ?? '';
  if (!pair || !/["'[{]/.test(mark)) return undefined;
  const before = line.slice(pair.at, offset - start);
  if (/["']/.test(mark) && before.split(mark).length % 2 === 0) {
    return toUnclosed(text, findMark(text, mark, start), mark);
  }
  const meant = /["']/.test(mark) && isWrapped(pair.value, mark) ? pair.value.slice(1, -1) : pair.value;
  const what = /["']/.test(mark) ? 'quotation mark' : 'bracket';
  return {
    reason: `text after the closing ${what}`,
    advice: `The ${what} ends the value. Put the whole of it in quotes: \`${pair.key}: ${inQuotes(meant)}\`.`,
  };
}

/** Whether the first and the last mark of a value stand around all of it, and not each around a part. */
function isWrapped(value: string, mark: string): boolean {
  const inner = value.slice(1, -1);
  const isOdd = inner.split(mark).length % 2 === 0;
  return value.length > 1 && value.endsWith(mark) && (isOdd || /\s/.test(inner.charAt(inner.indexOf(mark) - 1)));
}

/** A value from its opening mark to the end of its line. */
function toUnclosed(text: string, offset: number, mark: string): YamlAdvice {
  const { line, start } = lineAt(text, Math.max(0, offset));
  const advice = `Write \`${mark}\` at the end of the value as well.`;
  return { reason: 'a quotation mark that is not closed', advice, pos: [offset, start + line.trimEnd().length] };
}

/** The last mark before an offset that opens a text: not a doubled apostrophe, nor a mark after a backslash. */
function findMark(text: string, mark: string, end: number): number {
  const pattern = mark === "'" ? /''|'/g : /\\[\s\S]|"/g;
  const found = [...text.slice(0, end).matchAll(pattern)].filter(([each]) => each === mark);
  return found.at(-1)?.index ?? 0;
}

/** Lists and maps in brackets that are not closed, or closed twice. */
export function adviseOnBracket({ message, pos }: YamlFault, text: string): YamlAdvice | undefined {
  const [, kind] = /^Unexpected flow-(seq|map)-end/.exec(message) ?? [];
  const close = kind === 'seq' ? ']' : '}';
  if (kind)
    return {
      reason: `a \`${close}\` that closes nothing`,
      advice: `Remove the \`${close}\`, or put the value in quotes.`,
    };
  const [, end] = /^Flow (?:sequence|map) .* with a ([\]}])/.exec(message) ?? [];
  if (end === undefined) return undefined;
  const open = findOpening(text, pos[0], end);
  const rest = lineAt(text, pos[0]).line;
  if (rest.includes(end) && !/^[\w-]+:\s/.test(rest)) {
    return {
      reason: 'a line in brackets that is not indented',
      advice: `Indent the lines between the brackets by two spaces, \`${end}\` too.`,
    };
  }
  const { line, start } = lineAt(text, open);
  return {
    reason: `a \`${text.charAt(open)}\` that is not closed`,
    advice: `Write \`${end}\` at the end of the value.`,
    pos: [open, start + line.trimEnd().length],
  };
}

/** The innermost bracket that is still open at an offset. Quoted brackets count, which can only put it nearer. */
function findOpening(text: string, end: number, close: string): number {
  const open = close === ']' ? '[' : '{';
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === close) depth += 1;
    else if (letter === open && depth === 0) return at;
    else if (letter === open) depth -= 1;
  }
  return 0;
}
