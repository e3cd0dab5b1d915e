/** Divides a body into its words, without marks, addresses and what else readers do not read. */

/** A word as it is compared, and where it stands in the text. */
export interface Word {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is no text: it is blanked, so that everything else keeps its place. */
const others: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /<\/?[a-z][^<>]*>/gi,
  /!\[[^\][]*\]/g,
  /^ {0,3}\[(?!\^)[^\][\n]+\]:[^\n]*/gm,
  /\[\^[^\][\s]+\]:?/g,
  /\]\((?:<[^<>\n]*>|(?:[^()\s<]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g,
  /\]\[[^\][\n]*\]/g,
  /https?:\/\/\S+/gi,
  /&#?\w+;/g,
];

/** A letter of a script without spaces is a word; a sign of money, per cent or below nought belongs to its number. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?<![\p{L}\p{N}])(?:[+±−-]?(?:\p{Lu}{0,3}\p{Sc}[ \u00A0\u202F]?)?[+±−-]?(?=\p{N})|\p{Sc})?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:[.,:'’][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*)*(?:\s?(?:[%‰°]|\p{Sc}(?!\s?[+±−-]?\p{N})))?/gu;

/** The words of a Markdown text, in order. */
export function toWords(text: string): Word[] {
  let plain = text;
  for (const pattern of others) plain = plain.replace(pattern, (found) => found.replace(/\S/g, ' '));
  return [...plain.matchAll(word)].map(({ 0: found, index }) => {
    return { key: toKey(found), text: found, start: index, end: index + found.length };
  });
}

/** What a change of quotation marks, spaces, case, the order of a sign and its currency, invisible marks or thousands' commas leaves the same. */
function toKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\s]/g, '')
    .replace(/’/g, "'")
    .replace(/−/g, '-')
    .replace(/^(\p{Sc})([+±-])/u, '$2$1')
    .replace(/(?<=\d)[.,'](?=\d{3}(?!\d))/g, '')
    .toLowerCase();
}
