/** Finds paragraphs that four spaces before them have turned into code. */
import type { Root } from 'mdast';
import { type Findings, report } from '../findings.ts';
import { walk } from '../walk.ts';
import { shorten } from './shorten.ts';
import { pointAt } from './source-place.ts';

/** A sentence with its end, of words and the marks between them. */
const sentence = /^["“‘(]?\p{L}[^{}<>=;\\|$_#`[\]]*[.!?…]["”’)]*$/u;

/** Longer texts are cut in messages. */
const longest = 40;

/** Shorter texts may be commands. */
const fewestWords = 4;

/** Reports indented code that is a sentence, where it begins. */
export function checkIndentedProse(tree: Root, source: string, findings: Findings): void {
  if (!/^(?: {4}|\t)/m.test(source)) return;
  walk(tree, (node) => {
    if (node.type !== 'code' || node.position === undefined) return undefined;
    const { start, end } = node.position;
    const raw = source.slice(start.offset, end.offset);
    const isFenced = /^[ \t]*(?:`{3}|~{3})/.test(raw);
    const text = node.value.trim();
    if (isFenced || text.split(/\s+/).length < fewestWords || !sentence.test(text)) return undefined;
    report(
      findings,
      'paragraph-indented',
      { text: shorten(text, longest) },
      pointAt(source, (start.offset ?? 0) + raw.search(/\S/), start),
    );
    return undefined;
  });
}
