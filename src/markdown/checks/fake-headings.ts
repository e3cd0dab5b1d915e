/** Finds paragraphs that are bold as a whole and stand above a text: headings that no reader can jump to. */
import type { Element, Nodes } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { report } from '../findings.ts';
import { isBlank, isElement } from '../walk.ts';
import type { CheckedBody } from './checked-body.ts';
import { toFindNeighbours } from './neighbours.ts';

/** Longer ones are emphasis. */
const longest = 100;
const mostWords = 12;

/** Characters of a paragraph that is prose, whatever stands before. */
const longText = 60;

/** Reports bold paragraphs that cannot be anything but headings. */
export function checkFakeHeadings({ paragraphs, tree, source, findings }: CheckedBody): void {
  const findNeighbours = toFindNeighbours();
  for (const { element, parent } of paragraphs) {
    // In HTML, a bold paragraph may as well be a caption.
    if (parent !== tree || !isBold(element) || isHtml(element, source)) continue;
    const text = toText(element).replace(/\s+/g, ' ').trim();
    if (text.length > longest || !/^\p{Lu}.*[\p{L}\p{N})]$/u.test(text) || !isPhrase(text)) continue;
    const { before, after } = findNeighbours(element, parent);
    const isBetween = isProse(after) && (before === undefined || isHeading(before) || isProse(before));
    if (isLongText(after) || (isBetween && !properName.test(text))) report(findings, 'heading-fake', { text }, element);
  }
}

const isHtml = ({ position }: Element, source: string): boolean =>
  /^<p\b/i.test(source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 3));

/** One bold element without a link or a line break. */
function isBold({ children }: Element): boolean {
  if (children.length > 3) return false;
  const [only, ...rest] = children.filter((node) => !isBlank(node));
  return rest.length === 0 && isElement(only, 'strong', 'b') && only.children.every(({ type }) => type === 'text');
}

/** One word is a place or a label. */
function isPhrase(text: string): boolean {
  const { length } = text.split(' ');
  return length > 1 && length <= mostWords;
}

/** Two or three words with capitals may be who wrote or speaks. */
const properName = /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u;

const isHeading = (node: Nodes): boolean => isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** Whether a node is a paragraph of sentences, which a name, an address or the signature of a letter is not. */
function isProse(node: Nodes | undefined): boolean {
  if (!isElement(node, 'p') || isBold(node)) return false;
  const text = toText(node).trim();
  return /[.!?…]["”’»)\]]*$/u.test(text) && text.split(/\s+/).length >= fewestWords;
}

/** Of a sentence. */
const fewestWords = 4;

/** Whether a node is a long paragraph of text: not another bold one, as in a list of names. */
function isLongText(node: Nodes | undefined): boolean {
  return isElement(node, 'p') && !isBold(node) && toText(node).trim().length > longText;
}
