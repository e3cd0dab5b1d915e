/**
 * Finds quotation marks without a partner. A quotation of several paragraphs opens in each and
 * closes in the last; one that leads to a list or a block of its own may close anywhere.
 */
import type { Element, Nodes, Parents } from 'hast';
import { findLonelyMark, type LonelyMark } from '../../language/lonely-mark.ts';
import { report } from '../findings.ts';
import { isElement } from '../walk.ts';
import { type BlockText, placeInBlock, toBlockText } from './block-text.ts';
import type { CheckedBody } from './checked-body.ts';
import { type Neighbours, toFindNeighbours } from './neighbours.ts';

interface Lonely extends Neighbours {
  readonly block: BlockText;
  readonly mark: LonelyMark;
  readonly parent: Parents;
  /** Of the paragraph, in the body. */
  readonly number: number;
}

const marks = /["“”„«»]/;

/** Reports marks that have no partner in their paragraph nor, by the custom of newspapers, in the next ones. */
export function checkQuotations({ paragraphs, findings, source }: CheckedBody): void {
  // A reference such as `&quot;` is a mark as well.
  if (!/["“”„«»&]/.test(source)) return;
  const { language } = findings.input;
  const lonely: Lonely[] = [];
  const findNeighbours = toFindNeighbours();
  for (const [number, { element, parent }] of paragraphs.entries()) {
    if (isElement(parent, 'li') || !mayBeLonely(element, source)) continue;
    const block = toBlockText(element);
    // What stands in a command of another program is not prose; the command is reported.
    if (!marks.test(block.text) || /\{\{|\{%|\}\}/.test(block.text)) continue;
    const neighbours = findNeighbours(element, parent);
    const mark = findLonelyMark(block.text, language, /^\s*[»”]/.test(block.text) && hasQuotation(neighbours.before));
    if (mark !== undefined) lonely.push({ block, mark, parent, number, ...neighbours });
  }
  const paired = findPairs(lonely);
  for (const each of lonely) {
    if (paired.has(each) || mayReachOn(each)) continue;
    const { index, mark, partners } = each.mark;
    const expected = partners.map((partner) => `\`${partner}\``).join(' or ');
    const place = placeInBlock(each.block, index, source);
    report(findings, 'quotation-unbalanced', { mark, expected }, place);
  }
}

/** Whether a quotation may have begun in the paragraph before, or before that. */
const hasQuotation = (node: Nodes | undefined): boolean =>
  isElement(node, 'p') && /[«»“”]/.test(toBlockText(node).text);

/** Told by the source: most paragraphs have straight marks by twos, or none. */
function mayBeLonely({ position }: Element, source: string): boolean {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  const raw = source.slice(start.offset, end.offset);
  if (/[“”„«»&]/.test(raw)) return true;
  let count = 0;
  for (let at = raw.indexOf('"'); at !== -1; at = raw.indexOf('"', at + 1)) count += 1;
  return count % 2 === 1;
}

/** Whether the partner may be in a neighbour. */
function mayReachOn({ mark, before, after }: Lonely): boolean {
  const neighbour = mark.opens ? after : before;
  if (!isElement(neighbour)) return false;
  if (neighbour.tagName !== 'p') return !/^h[1-6]$/.test(neighbour.tagName);
  const { text } = toBlockText(neighbour);
  return text.includes('{{') || (mark.opens && /^[\s([]*["“„«»‘'”]/.test(text));
}

/** So many paragraphs may be in one quotation. */
const longestQuotation = 6;

/** Marks whose partner stands some paragraphs away: a quotation that opens once, against the custom, but is whole. */
function findPairs(lonely: readonly Lonely[]): ReadonlySet<Lonely> {
  const paired = new Set<Lonely>();
  for (const [index, one] of lonely.entries()) {
    const next = lonely[index + 1];
    const isPair = next !== undefined && one.mark.opens && !next.mark.opens && one.parent === next.parent;
    if (isPair && next.number - one.number <= longestQuotation) paired.add(one).add(next);
  }
  return paired;
}
