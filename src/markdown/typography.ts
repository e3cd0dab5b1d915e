/**
 * Sets quotation marks, dashes and ellipses by the language of the story. A quotation may begin in
 * a paragraph and end in a link of it, so the text of a block is judged as one run and each change
 * is made in the node that it belongs to. Code and addresses are left as they are.
 */
import type { Element, Nodes, Root, Text } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { findQuoteStyle, type QuoteStyle } from '../language/quotes.ts';
import { applyEdits, findEdits, mayChange, thing } from '../language/typeset.ts';
import type { Edit } from '../language/typeset-quotes.ts';
import { findingsOf } from './findings.ts';

/** The text of one block. `start` is where a node's text begins in it. */
interface Run {
  text: string;
  readonly nodes: { readonly node: Text; readonly start: number }[];
}

const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'mark',
    'q',
    'ruby',
    's',
    'small',
    'span',
  ],
  ...['strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);
const verbatim = new Set(['code', 'kbd', 'pre', 'samp', 'var']);

/** A plugin that changes text nodes, and the alternative text and title of images. Positions stay as they are. */
export function setTypography() {
  return (tree: Root, file: VFile): undefined => {
    const style = findQuoteStyle(findingsOf(file).input.language);
    for (const run of findRuns(tree, style)) if (mayChange(run.text, style)) setRun(run, style);
  };
}

function findRuns(tree: Root, style: QuoteStyle): readonly Run[] {
  const runs: Run[] = [];
  const collect = (node: Nodes, run: Run): void => {
    if (node.type === 'text') addText(run, node);
    if (node.type === 'root') for (const child of node.children) collect(child, run);
    if (node.type !== 'element') return;
    if (node.tagName === 'img') setAttributes(node, style);
    if (inline.has(node.tagName) && !isAddress(node)) {
      if (!isNumber(node)) for (const child of node.children) collect(child, run);
    } else if (isOpaque(node)) run.text += node.tagName === 'br' ? '\n' : thing;
    else collectBlock(node, run);
  };
  const collectBlock = (element: Element, around: Run): void => {
    const run: Run = { text: '', nodes: [] };
    runs.push(run);
    around.text += '\n';
    for (const child of element.children) collect(child, run);
  };
  const outermost: Run = { text: '', nodes: [] };
  runs.push(outermost);
  collect(tree, outermost);
  return runs;
}

function addText(run: Run, node: Text): void {
  run.nodes.push({ node, start: run.text.length });
  run.text += node.value;
}

const isOpaque = (element: Element): boolean =>
  verbatim.has(element.tagName) || element.tagName === 'br' || element.tagName === 'img' || isAddress(element);

/** The number of a footnote: it hangs above the text and is no part of it. */
const isNumber = (element: Element): boolean =>
  'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties;

/** A link that shows its own address. */
function isAddress(element: Element): boolean {
  const { href } = element.properties;
  if (element.tagName !== 'a' || typeof href !== 'string') return false;
  const text = toText(element).trim();
  return /^(?:[a-z][a-z0-9+.-]*:|www\.)\S*$/i.test(text) || href === `mailto:${text}` || href === text;
}

function setAttributes(image: Element, style: QuoteStyle): void {
  for (const name of ['alt', 'title']) {
    const value = image.properties[name];
    if (typeof value !== 'string' || !mayChange(value, style)) continue;
    image.properties[name] = applyEdits(value, findEdits(value, style));
  }
}

function setRun({ text, nodes }: Run, style: QuoteStyle): void {
  const edits = findEdits(text, style);
  let next = 0;
  for (const { node, start } of nodes) {
    const end = start + node.value.length;
    const own: Edit[] = [];
    for (let edit = edits[next]; edit !== undefined && edit.index < end; edit = edits[++next]) {
      const fits = edit.index >= start && edit.index + edit.length <= end;
      if (fits) own.push({ ...edit, index: edit.index - start });
    }
    if (own.length > 0) node.value = applyEdits(node.value, own);
  }
}
