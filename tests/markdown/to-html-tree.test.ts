/** Definitions count as they do where the whole tree is searched for them. */
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { toHtmlTree } from '../../src/markdown/to-html-tree.ts';
import { gfmCases } from './gfm-cases.ts';
import { readComplete } from './trees.ts';

const reference = remarkRehype({ allowDangerousHtml: true, clobberPrefix: '', footnoteLabelProperties: {} });

const definitions: readonly (readonly [rule: string, markdown: string])[] = [
  ['of two the first counts', '[a]\n\n[a]: /1\n[a]: /2'],
  ['one in a quotation counts', '[a]\n\n> [a]: /1\n\n[a]: /2'],
  ['one in a list in a note counts', '[a][^1]\n\n[^1]: b\n\n    - [a]: /1\n\n[a]: /2'],
  ['one that lacks is text', '[a][b]'],
  ['a note in a note counts', 'a[^1]\n\n[^1]: b[^2]\n\n    [^2]: c'],
  ['raw HTML stays raw', 'a <b>c</b>\n\n<div>\n\nd\n\n</div>'],
  ...Object.values(gfmCases).flatMap((cases) => cases.map(([rule, markdown]) => [rule, markdown] as const)),
];

test.each(definitions)('%s: %j', (_, markdown) => {
  const expected = reference(readComplete(markdown) as Root, new VFile(markdown));
  expect(toHtmlTree()(readComplete(markdown), new VFile(markdown))).toEqual(expected);
});
