/** Holds the prose of a body against the house style: not quotations, code, addresses and the words of others. */
import type { Element } from 'hast';
import { findStyleFaults, mayHaveStyleFault } from '../../language/house-style.ts';
import { toStyleProblem } from '../../language/style-problem.ts';
import { rangeOf } from '../findings.ts';
import { isElement, walk } from '../walk.ts';
import { placeInBlock, toBlockText } from './block-text.ts';
import type { CheckedBody } from './checked-body.ts';

const blocks = new Set([
  ...['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt', 'dd', 'figcaption', 'caption', 'summary'],
  ...['div', 'section', 'aside', 'details', 'figure', 'ul', 'ol', 'dl', 'table', 'blockquote'],
]);

/** Text in them is not the paper’s own, or is judged with the block that holds it. */
const leftOut = new Set([...blocks, 'q', 'cite']);

/** Reports each word that is against the style, at the word. */
export function checkStyle({ tree, source, findings }: CheckedBody): void {
  const { input, problems } = findings;
  const { style } = input.rules;
  // Words may be written with escapes, but hardly ever: one look at the source tells most bodies.
  if (!mayHaveStyleFault(source, style)) return;
  walk(tree, (node) => {
    if (!isElement(node)) return undefined;
    if (node.tagName === 'blockquote' || node.tagName === 'pre') return false;
    if (blocks.has(node.tagName)) checkBlock(node);
    return undefined;
  });

  function checkBlock(element: Element): void {
    const block = toBlockText(element, leftOut);
    for (const fault of findStyleFaults(block.text, style)) {
      const place = rangeOf(placeInBlock(block, fault.index, source, fault.found.length), input);
      problems.push(toStyleProblem(fault, { path: input.path, place }));
    }
  }
}
