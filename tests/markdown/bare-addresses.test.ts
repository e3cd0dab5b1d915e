/** Only addresses in the text switch the slowest part of GFM on. That none is missed is the matter of `gfm.test.ts`. */
import { expect, test } from 'vitest';
import { processorFor } from '../../src/markdown/pipeline.ts';
import { readTree } from '../../src/markdown/read-tree.ts';
import { toFile } from './trees.ts';

const isSwitchedOn = (text: string): boolean =>
  readTree(toFile(text)).processor === processorFor({ mode: 'story', gfm: ['addresses'] });

test.each([
  '[the report](https://a.example/b) and [that](http://www.b.example)',
  '[write](mailto:desk@a.example)',
  '![a map](https://a.example/b.png)',
  '<https://a.example> and <desk@a.example>',
  '[a][b]\n\n[b]: https://c.example',
  '`https://a.example` and `desk@a.example`',
  '    https://a.example',
  '<i title="www.a.example">b</i>',
  'http and www, and Q&A',
  '3 \\* 4 &amp; 5',
])('not in %j', (text) => {
  expect(isSwitchedOn(text)).toBe(false);
});

test.each([
  'https://a.example',
  'HTTP://a.example',
  'www.a.example',
  'desk@a.example',
  'desk&#64;a.example',
  'http\\://a.example',
  '&#119;ww.a.example',
  '[a](https://b.example c)',
  '- a\n- *www.b.example*',
  '> # desk@a.example',
])('in %j', (text) => {
  expect(isSwitchedOn(text)).toBe(true);
});
