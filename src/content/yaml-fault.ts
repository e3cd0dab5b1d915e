/** What is wrong at a place of YAML, before and after it is explained. */

/** As the parser tells it. */
export interface YamlFault {
  /** The parser's name of it, where it is the parser's. */
  readonly code?: string;
  readonly message: string;
  /** Offsets of its beginning and end. */
  readonly pos: readonly [start: number, end: number];
}

/** As an editor is told. */
export interface YamlAdvice {
  readonly reason: string;
  /** What to type. */
  readonly advice?: string;
  /** Offsets of where it really is, where the parser noticed it later. */
  readonly pos?: readonly [start: number, end: number];
}

/** The line around an offset, without its end, and where it begins. */
export function lineAt(text: string, offset: number): { readonly line: string; readonly start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { line: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''), start };
}

/** The key and the value on a line, and the offset of the value in it; also of an item of a list. */
export function readPair(
  line: string,
): { readonly key: string; readonly value: string; readonly at: number } | undefined {
  const [, before = '', key, value = ''] = /^(\s*(?:- +)*([^\s:"'#[{]+):[ \t]+)(.*?)\s*$/.exec(line) ?? [];
  return key === undefined ? undefined : { key, value, at: before.length };
}

/** A text as a value in quotes, in the kind that needs no change of it where there is one. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
