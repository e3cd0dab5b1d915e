/**
 * Finds quotation marks without a partner. A quotation of several paragraphs opens in each and
 * closes in the last; one that leads to a list or a block of its own may close anywhere.
 */
import type { Element, Nodes } from 'hast';
import { findLonelyMark, type LonelyMark } from '../../language/lonely-mark.ts';
import { report } from '../findings.ts';
import { isElement } from '../walk.ts';
import { type BlockText, placeInBlock, toBlockText } from './block-text.ts';
import type { CheckedBody, Held } from './checked-body.ts';
import { type Neighbours, toFindNeighbours } from './neighbours.ts';

interface Lonely extends Neighbours, Held {
  readonly block: BlockText;
  readonly mark: LonelyMark;
  /** Of the paragraph or item, among those of the body. */
  readonly number: number;
}

const marks = /["“”„«»‘]/;

/** Blocks that are judged for themselves where an item holds them. */
const inItems = new Set(['ul', 'ol', 'dl', 'p', 'blockquote', 'pre', 'table', 'div', 'figure', 'details']);

/** Languages whose papers open a quotation anew in each of its paragraphs. Others may open it once. */
const hasCustom = /^(?:en|es|fr)\b/i;

/** Reports marks that have no partner in their block nor, by the custom of newspapers, in the next ones. */
export function checkQuotations({ paragraphs, headings, items, findings, source }: CheckedBody): void {
  // A reference such as `&quot;` is a mark as well.
  if (!/["“”„«»‘&]/.test(source)) return;
  const find = toFindLonely(findings.input.language, source);
  const inParagraphs = find(paragraphs);
  const ofOthers = [...inParagraphs.filter(isInItem), ...find(items, inItems)].sort(byOffset);
  const ofParagraphs = inParagraphs.filter((each) => !isInItem(each));
  const paired = hasCustom.test(findings.input.language) ? new Set<Lonely>() : findPairs(ofParagraphs);
  for (const each of [
    ...ofParagraphs.filter((one) => !(paired.has(one) || mayReachOn(one))),
    ...find(headings),
    ...findForgotten(ofOthers, ofParagraphs),
  ]) {
    const { index, mark, partners } = each.mark;
    const expected = partners.map((partner) => `\`${partner}\``).join(' or ');
    const place = placeInBlock(each.block, index, source);
    report(findings, 'quotation-unbalanced', { mark, expected }, place);
  }
}

const isInItem = ({ parent }: Lonely): boolean => isElement(parent, 'li', 'td', 'th');

function toFindLonely(language: string, source: string) {
  const findNeighbours = toFindNeighbours();
  return (blocks: readonly Held[], leaveOut?: ReadonlySet<string>): Lonely[] =>
    blocks.flatMap(({ element, parent }, number): Lonely[] => {
      if (!mayBeLonely(element, source)) return [];
      const block = toBlockText(element, leaveOut);
      // What stands in a command of another program is not prose; the command is reported.
      if (!marks.test(block.text) || /\{\{|\{%|\}\}/.test(block.text)) return [];
      const neighbours = findNeighbours(element, parent);
      const goesOn = /^\s*[»”]/.test(block.text) && hasQuotation(neighbours.before);
      const mark = findLonelyMark(block.text, language, goesOn);
      return mark === undefined ? [] : [{ element, block, mark, parent, number, ...neighbours }];
    });
}

/**
 * Marks of items and cells that open a quotation which ends nowhere: neither in the items that follow nor in
 * what the item leads to. One that closes may have begun before the list.
 */
function findForgotten(lonely: readonly Lonely[], others: readonly Lonely[]): Lonely[] {
  let lastClosing = -1;
  for (const each of [...lonely, ...others]) {
    if (!each.mark.opens) lastClosing = Math.max(lastClosing, offsetOf(each));
  }
  return lonely.filter((each) => {
    const { mark, element, after, block } = each;
    if (!mark.opens || lastClosing > offsetOf(each)) return false;
    const holds = element.children.some((child) => isElement(child) && inItems.has(child.tagName));
    const isDitto = block.text.trim().length < 3;
    return !(holds || isDitto || (isElement(after, 'li') ? startsQuoted(after) : mayReachOn(each)));
  });
}

const offsetOf = ({ element }: Lonely): number => element.position?.start.offset ?? 0;

const byOffset = (one: Lonely, other: Lonely): number => offsetOf(one) - offsetOf(other);

/** Whether a quotation may have begun in the paragraph before, or before that. */
const hasQuotation = (node: Nodes | undefined): boolean =>
  isElement(node, 'p') && /[«»“”]/.test(toBlockText(node).text);

/** Told by the source: most paragraphs have straight marks by twos, or none. */
function mayBeLonely({ position }: Element, source: string): boolean {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  const raw = source.slice(start.offset, end.offset);
  if (/[“”„«»‘&]/.test(raw)) return true;
  let count = 0;
  for (let at = raw.indexOf('"'); at !== -1; at = raw.indexOf('"', at + 1)) count += 1;
  return count % 2 === 1;
}

/** Whether the partner may be in a neighbour. */
function mayReachOn({ mark, before, after }: Lonely): boolean {
  const neighbour = mark.opens ? after : before;
  if (!isElement(neighbour) || neighbour.tagName === 'td' || neighbour.tagName === 'th') return false;
  if (neighbour.tagName !== 'p') return !/^h[1-6]$/.test(neighbour.tagName);
  const { text } = toBlockText(neighbour);
  // A picture interrupts no quotation.
  return /^[\s\uFFFC]*$|\{\{/.test(text) || (mark.opens && startsQuoted(neighbour));
}

const startsQuoted = (element: Element): boolean => /^[\s([]*["“„«»‘'”]/.test(toBlockText(element).text);

/** So many paragraphs may be in one quotation. */
const longestQuotation = 6;

/** Marks whose partner stands some paragraphs away: a quotation that opens once and is whole. */
function findPairs(lonely: readonly Lonely[]): ReadonlySet<Lonely> {
  const paired = new Set<Lonely>();
  for (const [index, one] of lonely.entries()) {
    const next = lonely[index + 1];
    const isPair = next !== undefined && one.mark.opens && !next.mark.opens && one.parent === next.parent;
    if (isPair && next.number - one.number <= longestQuotation) paired.add(one).add(next);
  }
  return paired;
}
