/** Finds what stands in quotation marks: the words of others, which a paper does not change. */

/** For each mark that can open a quotation, those that can close it. */
const closers: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** Double marks always quote; the others may be apostrophes. */
const marks = /["“„”«»‹‘‚'「『]/g;

/**
 * Where quotations begin and end in a block of text, in UTF-16 units, their marks included. One that
 * is not closed goes on to the end of the text: what may be quoted counts as quoted.
 */
export function findQuotedRanges(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const { 0: mark, index } = match;
    if (!canOpen(text, index, mark)) continue;
    const end = findEnd(text, index, mark);
    if (end === undefined) continue;
    ranges.push([index, end]);
    marks.lastIndex = end;
  }
  return ranges;
}

/** A straight mark after a letter or digit is an apostrophe or inches. */
function canOpen(text: string, index: number, mark: string): boolean {
  if (mark !== '"' && mark !== "'" && mark !== '”') return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(index - 1));
}

/** A single mark that closes nothing within so many characters is an apostrophe. */
const longestSingle = 1000;

function findEnd(text: string, start: number, mark: string): number | undefined {
  const ends = closers[mark] ?? '';
  const isSingle = "‘‚'".includes(mark);
  const limit = isSingle ? Math.min(text.length, start + longestSingle) : text.length;
  for (let at = start + 1; at < limit; at += 1) {
    if (!ends.includes(text.charAt(at))) continue;
    // In single marks, an apostrophe is followed by the rest of its word.
    if (isSingle && /\p{L}/u.test(text.charAt(at + 1))) continue;
    return at + 1;
  }
  return isSingle ? undefined : text.length;
}
