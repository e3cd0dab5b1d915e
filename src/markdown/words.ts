/**
 * Finds the words of ordinary text, by those rules of Unicode (UAX 29) that it needs.
 * `Intl.Segmenter` knows all rules and takes ten times as long: it gets what is not ordinary.
 */

/** What a character does to words. Most of Unicode is unknown to this file. */
const unknown = 0;
const letter = 1;
const digit = 2;
/** Joins two letters, or two digits. */
const joiner = 3;
/** Joins two digits. */
const separator = 4;
/** Joins two letters, or does not: the rules have changed. */
const unsettled = 5;
/** Stands between words. */
const apart = 6;
/** Stands between words, and nothing before it bears on what comes after it. */
const space = 7;

const kinds = new Uint8Array(0x2100);
for (let code = 0; code < 0x700; code += 1) if (isOrdinaryLetter(String.fromCharCode(code))) kinds[code] = letter;
for (const [kind, characters] of [
  [digit, '0123456789'],
  [joiner, "'’‘."],
  [separator, ',;،'],
  [unsettled, ':'],
  [apart, '!"#$%&()*+-/<=>?@[\\]^`{|}~\u00A0¡£§«°±»¿×÷؛؟‐‑‒–—―“”„‚†•…‰′″‹›€'],
  [space, ' \t\n'],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

/** Languages in which a full stop joins no letters. */
const otherRules = /posix/i;

/** Words of a text. */
export interface Words {
  /** Where each word ends that was found here. */
  readonly ends: readonly number[];
  /** What only `Intl.Segmenter` can divide: pieces between spaces, none of whose words is in `ends`. '' for ordinary text. */
  readonly others: string;
}

/** Divides a text into words, as far as it is ordinary. */
export function findWords(text: string, language: string): Words {
  const ends: number[] = [];
  if (otherRules.test(language)) return { ends, others: text };
  let others = '';
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === letter || kind === digit) {
      isInWord = true;
      continue;
    }
    if (isInWord && joins(text, at, kind)) continue;
    if (isInWord) ends.push(at);
    isInWord = false;
    if (kind === unknown || (kind === unsettled && isBetweenLetters(text, at))) {
      const start = startOfPiece(text, at);
      at = endOfPiece(text, at);
      others += ` ${text.slice(start, at)}`;
      while ((ends.at(-1) ?? 0) > start) ends.pop();
    }
  }
  if (isInWord) ends.push(text.length);
  return { ends, others };
}

function isOrdinaryLetter(character: string): boolean {
  return /^(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]$/u.test(character);
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  // A look beyond the table, even a single one, would slow down all others.
  return code < kinds.length ? (kinds[code] as number) : 0;
}

function joins(text: string, at: number, kind: number): boolean {
  if (kind !== joiner && kind !== separator) return false;
  const before = kindAt(text, at - 1);
  return before === kindAt(text, at + 1) && (before === digit || (before === letter && kind === joiner));
}

function isBetweenLetters(text: string, at: number): boolean {
  return kindAt(text, at - 1) === letter && kindAt(text, at + 1) === letter;
}

/** A piece is what stands between spaces. */
function startOfPiece(text: string, within: number): number {
  let start = within;
  while (start > 0 && kindAt(text, start - 1) !== space) start -= 1;
  return start;
}

function endOfPiece(text: string, within: number): number {
  let end = within;
  while (end < text.length && kindAt(text, end) !== space) end += 1;
  return end;
}
