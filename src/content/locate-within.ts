/** Finds where in the source of a YAML value a character of the value stands. */

/**
 * Offset in `source` of the character at `index` of `value`, or undefined where that cannot be told: in quotes with
 * backslashes. Lines that were folded into one and the indentation of a block are found again: all that YAML changes
 * in a text is the white space in it, and a doubled apostrophe.
 *
 * @param source the value as it is written, with its quotation marks or the mark of a block
 */
export function locateWithin(source: string, value: string, index: number): number | undefined {
  const quote = /^["']/.exec(source)?.[0];
  let at = quote ? 1 : (/^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0);
  for (let read = 0; read <= index; read += 1) {
    const letter = value.charAt(read);
    if (/\s/.test(letter)) continue;
    at = skipSpace(source, at);
    if (source.charAt(at) !== letter) return undefined;
    if (read === index) return at;
    at += quote === "'" && letter === "'" ? 2 : 1;
  }
  return undefined;
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (at < source.length && /\s/.test(source.charAt(at))) at += 1;
  return at;
}
