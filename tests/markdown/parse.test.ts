/** The tree is the one that the parser makes of the whole body, whatever of it the parser has seen. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { processorFor } from '../../src/markdown/pipeline.ts';
import { renderCommonMark } from '../../src/markdown/render-body.ts';
import { bodyTexts } from './body-texts.ts';
import { readComplete, readLean } from './trees.ts';

const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly { markdown: string }[] };
const examples = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'));

const whole = unified().use(remarkParse).freeze();
const lean = processorFor({ mode: 'commonmark', gfm: [] });

test('any text, with GFM', () => {
  fc.assert(
    fc.property(bodyTexts, (text) => {
      expect(readLean(text)).toEqual(readComplete(text));
    }),
    { numRuns: 1500 },
  );
});

test('any text, without GFM', () => {
  fc.assert(
    fc.property(bodyTexts, (text) => {
      expect(lean.parse(text)).toEqual(whole.parse(text));
    }),
    { numRuns: 800 },
  );
});

describe('the examples of CommonMark', () => {
  test.each([
    ['alone', (example: string) => example],
    ['between paragraphs', (example: string) => `One.\n\n${example}\n\nTwo *three*.\n`],
    ['between lists', (example: string) => `- a\n- b\n\n${example}\n\n- c\n- d\n`],
    ['between other blocks', (example: string) => `1. a\n\n${example}\n\n> q\n\n## H\n`],
  ])('%s', (_, around) => {
    for (const example of examples) expect(readLean(around(example))).toEqual(readComplete(around(example)));
  });

  test('give the page that the parser alone gives', () => {
    const alone = unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .freeze();
    for (const example of examples) expect(renderCommonMark(example)).toBe(String(alone.processSync(example)));
  });
});

test.each([
  ['a fence that is not closed', 'One.\n\n```\ncode\n\nTwo.\n\n- a\n'],
  ['a comment that is not closed', 'One.\n\n<!--\n\nTwo.\n\n## Three\n'],
  ['a script', 'One.\n\n<script>\n\nTwo.\n\n</script>\n\nThree.\n'],
  ['HTML that a blank line ends', 'One.\n\n<div>\n\nTwo.\n\n</div>\n'],
  ['a list that goes on after a blank line', '- a\n- b\n\n- c\n\nOne.\n'],
  ['a list whose item goes on', '- a\n- b\n\n  c\n\nOne.\n'],
  ['a list before indented code', '- a\n- b\n\n      c\n'],
  ['a list after a list that needs the parser', '- [ ] a\n\n- b\n- c\n'],
  ['a list after one of another kind', '- a\n\n1. b\n\n* c\n\n2) d\n'],
  ['a line across after a list', '- a\n- b\n\n---\n'],
  ['a note that goes on', 'One[^1].\n\n[^1]: a\n\n    b\n\nTwo.\n'],
  ['a definition at the end', 'One [a] and [b](/b).\n\nTwo.\n\n[a]: /a\n'],
  ['indented code after a paragraph', 'One.\n\n    code\n\nTwo.\n'],
  ['blank lines with spaces', '\n \t\nOne.\n  \n\t\nTwo.\n \n  '],
  ['a byte order mark', '\uFEFFOne.\n\nTwo.\n\n- [ ] a\n'],
  ['a byte order mark further on', '\n\n\uFEFF[\n\n## Two *three*\n'],
  ['lines that end in carriage returns', 'One.\r\n\r\nTwo\r\nthree.\r\n'],
  ['a star among marks, which opens or closes', '*a.*"b* c*\n\nOne.\n'],
  ['a star among letters, which opens or closes', '*a*b* c*\n\nOne.\n'],
  ['nothing', ''],
  ['blank lines alone', '\n\n \n'],
])('%s', (_, text) => {
  expect(readLean(text)).toEqual(readComplete(text));
});
