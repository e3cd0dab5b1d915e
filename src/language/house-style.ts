/** Finds the words that a paper spells otherwise or does not print, in text that it says itself. */
import { findQuotedRanges } from './quoted-ranges.ts';
import { toWordsPattern, unspaced } from './words-pattern.ts';

/** What `site.yaml` says about words. A word is one or several, separated by single spaces. */
export interface HouseStyle {
  readonly spellings: readonly { readonly use: string; readonly not: readonly string[] }[];
  readonly banned: readonly {
    readonly word: string;
    readonly use?: string | undefined;
    readonly reason?: string | undefined;
  }[];
}

/** A word that is against the style, and what to write instead where that is known. */
export interface StyleFault {
  /** Where in the text the word begins, in UTF-16 units. */
  readonly index: number;
  /** The word as it was written. */
  readonly found: string;
  readonly kind: 'spelling' | 'banned';
  /** In the same case as the word that was found. */
  readonly use?: string | undefined;
  readonly reason?: string | undefined;
}

/** One word of the style. */
interface Rule extends Pick<StyleFault, 'kind' | 'use' | 'reason'> {
  readonly word: string;
}

interface Matcher {
  /** All words of the style at once. */
  readonly pattern: RegExp;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
}

const matchers = new WeakMap<HouseStyle, Matcher | undefined>();

/** Whether the text may have a fault. `false` is certain, and told in one pass over the text. */
export function mayHaveStyleFault(text: string, style: HouseStyle): boolean {
  const matcher = matcherOf(style);
  // Not `test`, which would leave in the pattern where the next search begins.
  return matcher !== undefined && text.search(matcher.pattern) !== -1;
}

/** The faults of one block of text, in order: whole words, but not in quotation marks and not in addresses. */
export function findStyleFaults(text: string, style: HouseStyle): StyleFault[] {
  const matcher = matcherOf(style);
  if (matcher === undefined) return [];
  const faults: StyleFault[] = [];
  let quoted: readonly (readonly [number, number])[] | undefined;
  let next = 0;
  matcher.pattern.lastIndex = 0;
  for (const { 0: found, index } of text.matchAll(matcher.pattern)) {
    const fault = toFault(found, index, matcher);
    if (fault === undefined || isInAddress(text, index)) continue;
    quoted ??= findQuotedRanges(text);
    while ((quoted[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if ((quoted[next]?.[0] ?? Number.POSITIVE_INFINITY) > index) faults.push(fault);
  }
  return faults;
}

function matcherOf(style: HouseStyle): Matcher | undefined {
  if (matchers.has(style)) return matchers.get(style);
  const rules = toRules(style);
  const matcher = rules.length === 0 ? undefined : toMatcher(rules);
  matchers.set(style, matcher);
  return matcher;
}

function toRules({ spellings, banned }: HouseStyle): Rule[] {
  return [
    ...spellings.flatMap(({ use, not }) => not.map((word): Rule => ({ word, kind: 'spelling', use }))),
    ...banned.map((each): Rule => ({ kind: 'banned', ...each })),
  ];
}

function toMatcher(all: readonly Rule[]): Matcher {
  const rules = new Map<string, Rule[]>();
  for (const rule of all) {
    const key = fold(rule.word);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  // The longest first, so that `web site map` is found before `web site`.
  const words = [...rules.keys()].sort((a, b) => b.length - a.length);
  return { rules, pattern: toWordsPattern(words) };
}

/** A word as the rules are looked up by. */
const fold = (word: string): string =>
  word.normalize('NFC').toLowerCase().replace(/’/g, "'").trim().replace(/\s+/g, ' ');

function toFault(found: string, index: number, { rules }: Matcher): StyleFault | undefined {
  for (const { word, kind, use, reason } of rules.get(fold(found)) ?? []) {
    if (!isMeant(word, found)) continue;
    const instead = use === undefined ? undefined : inCaseOf(found, word, use);
    if (instead !== found) return { index, found, kind, use: instead, reason };
  }
  return undefined;
}

/** A word in small letters is meant in any usual case, one with capitals only as it stands. */
function isMeant(word: string, found: string): boolean {
  const plain = found.replace(/’/g, "'").replace(/\s+/g, ' ').normalize('NFC');
  const wanted = word.normalize('NFC').replace(/’/g, "'");
  if (plain === wanted) return true;
  return wanted === wanted.toLowerCase() && (isInUsualCase(plain, wanted) || plain === wanted.toUpperCase());
}

/** With a capital first, or after hyphens as well, as in a headline: `E-mail`, `E-Mail`. */
function isInUsualCase(plain: string, wanted: string): boolean {
  const parts = plain.split('-');
  return (
    capitalise(wanted) === capitalise(parts.map((part, index) => (index > 0 ? uncapitalise(part) : part)).join('-'))
  );
}

/** What to write: a capital at the beginning of a sentence stays one. */
function inCaseOf(found: string, word: string, use: string): string {
  if (word !== word.toLowerCase() || found === word || isLower(found.charAt(0))) return use;
  return found.length > 1 && found === found.toUpperCase() ? use.toUpperCase() : capitalise(use);
}

const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

const capitalise = (word: string): string => word.replace(/^./u, (first) => first.toUpperCase());

const uncapitalise = (word: string): string => word.replace(/^./u, (first) => first.toLowerCase());

/** An address is looked for in so many characters before and after a word. */
const reach = 300;

const apart = new RegExp(`[\\s${unspaced}]`, 'u');
const inAddress = new RegExp(`^[^\\s${unspaced}]*`, 'u');

/** Whether the word is a part of something like `https://paper.example/e-mail`. */
function isInAddress(text: string, index: number): boolean {
  let start = index;
  while (start > 0 && index - start < reach && !apart.test(text.charAt(start - 1))) start -= 1;
  const piece = inAddress.exec(text.slice(start, index + reach))?.[0] ?? '';
  return /:\/\/|^www\.|\S@\S/i.test(piece);
}
