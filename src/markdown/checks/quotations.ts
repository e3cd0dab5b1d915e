/**
 * Finds quotation marks without a partner. A quotation of several paragraphs opens in each and
 * closes in the last; one that leads to a list or a block of its own may close anywhere.
 */
import type { Nodes } from 'hast';
import { findLonelyMark, type LonelyMark } from '../../language/lonely-mark.ts';
import { report } from '../findings.ts';
import { isElement } from '../walk.ts';
import { type BlockText, placeInBlock, toBlockText } from './block-text.ts';
import type { CheckedBody } from './checked-body.ts';
import { type Neighbours, toFindNeighbours } from './neighbours.ts';

interface Lonely extends Neighbours {
  readonly block: BlockText;
  readonly mark: LonelyMark;
}

const marks = /["“”„«»]/;

/** Reports marks that have no partner in their paragraph nor, by the custom of newspapers, in the next ones. */
export function checkQuotations({ paragraphs, findings, source }: CheckedBody): void {
  if (!marks.test(source)) return;
  const { language } = findings.input;
  const lonely = new Map<Nodes, Lonely>();
  const findNeighbours = toFindNeighbours();
  for (const { element, parent } of paragraphs) {
    if (isElement(parent, 'li')) continue;
    const block = toBlockText(element);
    const mark = marks.test(block.text) ? findLonelyMark(block.text, language) : undefined;
    if (mark !== undefined) lonely.set(element, { block, mark, ...findNeighbours(element, parent) });
  }
  for (const each of lonely.values()) {
    if (isExcused(each, lonely)) continue;
    const { index, mark, partners } = each.mark;
    const expected = partners.map((partner) => `\`${partner}\``).join(' or ');
    const place = placeInBlock(each.block, index, 1, source);
    report(findings, 'quotation-unbalanced', { mark, expected }, place);
  }
}

/** Whether the partner may be in a neighbour. */
function isExcused({ mark, before, after }: Lonely, all: ReadonlyMap<Nodes, Lonely>): boolean {
  const neighbour = mark.opens ? after : before;
  if (!isElement(neighbour)) return false;
  if (neighbour.tagName !== 'p') return !/^h[1-6]$/.test(neighbour.tagName);
  if (mark.opens && /^[\s([]*["“„«»‘'”]/.test(toBlockText(neighbour).text)) return true;
  // A quotation of two paragraphs that opens once: a custom, if not the usual one.
  const other = all.get(neighbour);
  return other !== undefined && other.mark.opens !== mark.opens;
}
