/** Finds words in a text, whatever stands around them: letters, marks or a script without spaces. */

/** Scripts of languages that put no space between words, for a class of characters. */
export const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Where a word begins and ends. A letter of those scripts belongs to another word. */
const before = `(?<!(?![${unspaced}])[\\p{L}\\p{M}\\p{N}_@#/\\\\-]|[\\p{L}\\p{N}]\\.)`;
const after = `(?!(?![${unspaced}])[\\p{L}\\p{M}\\p{N}_@/\\\\-]|\\.[\\p{L}\\p{N}])`;

/** How a word must be bounded, by what it begins and ends with; the first that fits. */
interface Edge {
  readonly begins: RegExp;
  readonly ends: RegExp;
  readonly before: string;
  readonly after: string;
}

const katakana = '[\\p{Script=Katakana}ー]';
const edges: readonly Edge[] = [
  // A word in Katakana stands apart from other Katakana, one in another such script may stand anywhere.
  toEdge(katakana, `(?<!${katakana})`, `(?!${katakana})`),
  toEdge(`[${unspaced}]`, '', '(?!\\p{M})'),
  toEdge('[\\p{L}\\p{M}\\p{N}_]', before, after),
  // A mark such as `%` stands beside letters and digits too.
  toEdge('', '', ''),
];

function toEdge(letters: string, before: string, after: string): Edge {
  const [begins, ends] = [new RegExp(`^${letters}`, 'u'), new RegExp(`${letters}\\p{M}*$`, 'u')];
  return { begins, ends, before, after };
}

/**
 * A pattern for words, with the flags `giu`.
 *
 * @param words those that are to be found before others stand before them
 */
export function toWordsPattern(words: readonly string[]): RegExp {
  // Words that are bounded alike, which nearly all are, share one search.
  const groups = new Map<string, { before: string; after: string; words: string[] }>();
  for (const word of words) {
    const begin = edges.find(({ begins }) => begins.test(word))?.before ?? '';
    const end = edges.find(({ ends }) => ends.test(word))?.after ?? '';
    const group = groups.get(begin + end) ?? { before: begin, after: end, words: [] };
    group.words.push(toPattern(word));
    groups.set(begin + end, group);
  }
  const patterns = [...groups.values()].map((group) => `${group.before}(?:${group.words.join('|')})${group.after}`);
  return new RegExp(patterns.join('|'), 'giu');
}

const toPattern = (word: string): string =>
  word
    .replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
    .replace(/'/g, "['’]")
    .replace(/ /g, '\\s+');
