/**
 * Finds a quotation mark without its partner. Of single marks, which are apostrophes as well, `single-mark.ts`
 * judges those that are certain; and where a mark may stand for inches, nothing is said.
 */
import { findQuoteStyle } from './quotes.ts';
import { findLonelyGuillemet, findLonelySingle } from './single-mark.ts';

/** A mark that nothing opens or closes. */
export interface LonelyMark {
  /** Where it stands in the text, in UTF-16 units. */
  readonly index: number;
  readonly mark: string;
  readonly opens: boolean;
  /** The marks that its partner can be. */
  readonly partners: readonly string[];
}

/**
 * The mark of a block of text that has no partner in it, if one certainly has none.
 *
 * @param goesOn whether a quotation may be open before the text; then a closing mark that begins it opens it anew,
 *   as Spanish and French have it
 */
export function findLonelyMark(written: string, language: string, goesOn = false): LonelyMark | undefined {
  const text = goesOn ? written.replace(/^\s*[»”]/, (lead) => lead.replace('»', '«').replace('”', '“')) : written;
  const found = findIn(text, language);
  return found && { ...found, mark: written.charAt(found.index) };
}

function findIn(text: string, language: string): LonelyMark | undefined {
  // Primes are used as quotation marks, and as what they are.
  if (!/["“”„«»‘]/.test(text) || /[″‶〃]/.test(text)) return undefined;
  const { outer, inner } = findQuoteStyle(language);
  const isSwedish = outer[0] === '”';
  // Elsewhere they are arrows.
  const hasGuillemets = [outer[0], inner[0]].some((mark) => mark === '«' || mark === '»');
  const isSimple = !text.includes('"');
  const hasSingle = [outer[0], inner[0]].includes('‘');
  return (
    findStraight(text) ??
    // A straight mark may close what a curly one has opened.
    (isSimple && !isSwedish ? findPaired(text, text.includes('„') ? ['„', '“”'] : ['“', '”']) : undefined) ??
    (isSimple && hasGuillemets ? findPaired(text, isInwards(text) ? ['»', '«'] : ['«', '»']) : undefined) ??
    (hasGuillemets ? undefined : findLonelyGuillemet(text)) ??
    (hasSingle ? findLonelySingle(text) : undefined)
  );
}

/** In German books, and in Danish, guillemets point to what they enclose. */
const isInwards = (text: string): boolean => text.indexOf('»') < text.indexOf('«') && text.includes('»');

/**
 * Between two letters, a straight mark is one of Hebrew’s marks of abbreviation, but where words follow a
 * quotation without a space.
 */
const straight = (() => {
  const letter = '[^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
  return new RegExp(`[“”„]|(?<!${letter})"|"(?!${letter})`, 'gu');
})();

function findStraight(text: string): LonelyMark | undefined {
  const indexes = [...text.matchAll(straight)].map(({ index }) => index);
  if (indexes.length % 2 === 0 || !text.includes('"') || indexes.some((index) => mayBeInches(text, index)))
    return undefined;
  let open: number | undefined;
  for (const index of indexes) {
    const side = sideOf(text, index);
    if (open !== undefined && side === 'opens') return toStraight(text, open, true);
    if (open === undefined && side === 'closes') return toStraight(text, index, false);
    open = open === undefined ? index : undefined;
  }
  return open === undefined ? undefined : toStraight(text, open, true);
}

/** A mark of an odd number of them; a curly one tells by itself whether it opens. */
const toStraight = (text: string, index: number, opensHere: boolean): LonelyMark => {
  const mark = text.charAt(index);
  const opens = mark === '"' ? opensHere : mark !== '”';
  return { index, opens, mark, partners: [mark === '"' ? '"' : opens ? '”' : '“'] };
};

/** A straight mark after a digit: inches, seconds, or the end of a quotation that ends in a number. */
const mayBeInches = (text: string, index: number): boolean =>
  /["”]/.test(text.charAt(index)) && /[\d'’′¼½¾]/.test(text.charAt(index - 1));

/** What a mark can only do by the characters around it. */
function sideOf(text: string, index: number): 'opens' | 'closes' | 'either' {
  const mayOpen = /^$|[\s([{—–]/.test(text.charAt(index - 1));
  const mayClose = /^$|[\s)\]}—–.,;:!?…]/.test(text.charAt(index + 1));
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'opens' : 'closes';
}

function findPaired(text: string, [opening, closing]: readonly [string, string]): LonelyMark | undefined {
  const open: number[] = [];
  let hasInches = false;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    if (mark === opening) open.push(index);
    else if (closing.includes(mark)) {
      hasInches ||= mayBeInches(text, index);
      if (open.pop() !== undefined) continue;
      // One of those before it may have been none that closes.
      return hasInches ? undefined : { index, mark, opens: false, partners: [opening] };
    }
  }
  const index = open.at(-1);
  return index === undefined ? undefined : { index, mark: opening, opens: true, partners: [...closing] };
}
