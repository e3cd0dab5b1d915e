/** Reads a body into a Markdown tree in two ways, which must give the same: as a build does, and with nothing left out. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { toFindings } from '../../src/markdown/findings.ts';
import { readTree } from '../../src/markdown/read-tree.ts';
import { bodyInput } from './body-input.ts';

const complete = unified().use(remarkParse).use(remarkGfm).freeze();

/** A file of the body, ready for the steps. */
export function toFile(text: string): VFile {
  return new VFile({ value: text, data: { findings: toFindings(bodyInput(text)) } });
}

/** As a build reads it: simple blocks without the parser, and of GFM what the text may contain. */
export const readLean = (text: string): Root => readTree(toFile(text)).tree;

/** The whole body by the parser, with all of GFM. */
export const readComplete = (text: string): Root => complete.parse(text);
