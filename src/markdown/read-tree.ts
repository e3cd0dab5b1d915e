/**
 * Chooses the processor for a body. What GFM it may contain is told by its text, but for bare
 * addresses: those are told by the tree, and if it shows any, the body is read once more.
 */
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { mayHaveBareAddress } from './bare-addresses.ts';
import { findGfm } from './gfm.ts';
import { processorFor } from './pipeline.ts';

/** The Markdown tree of a body, as all of GFM would read it, and the processor for the steps that follow. */
export function readTree(file: VFile): { readonly tree: Root; readonly processor: Processor } {
  const text = String(file);
  const gfm = findGfm(text);
  const processor = processorFor({ mode: 'story', gfm });
  const tree = processor.parse(file) as Root;
  if (!mayHaveBareAddress(tree, text)) return { tree, processor };
  const complete = processorFor({ mode: 'story', gfm: ['addresses', ...gfm] });
  return { tree: complete.parse(file) as Root, processor: complete };
}
