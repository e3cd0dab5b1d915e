/** What is meant as a table, a list or a paragraph and is none, and characters of a wrong encoding. */
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';
import { findIn } from './found.ts';

test.each([
  ['Words.\n\n| a | b |\n| c | d |\n| e | f |', ['3:1 table-broken']],
  ['| a | b |\n| - | - |\n| c | d |', []],
  ['| a | b |', []],
  ['```\n| a | b |\n| c | d |\n```', []],
  ['- one\n*two\n-three', ['2:1 item-unspaced', '3:1 item-unspaced']],
  ['-one\n-two', ['1:1 item-unspaced', '2:1 item-unspaced']],
  ['*one* and\n*two* words\n\n-5 degrees\n-6 degrees\n\n- one\n- two', []],
  ['The vote.\n-Ada Quill', []],
  ['Prose.\n\n    More of it, and so on.', ['3:5 paragraph-indented']],
  ['- one\n\n      “More of it, and so on.”', ['3:7 paragraph-indented']],
  ['Type:\n\n    npm run build\n\n    Go home.\n\n    let a = b; do it now.', []],
  ['```\nMore of it, and so on.\n```', []],
  ['He said â€œyes and cafÃ©.\nAnd Â£5.', ['1:9 text-garbled', '2:5 text-garbled']],
  ['A \uFFFD\uFFFD b', ['1:3 text-garbled']],
  ['SÃO PAULO, GALÃ, Âncora, «Â» and `â€œ`', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['| a | b |\n| c | d |', '`| --- | --- |`'],
  ['-one\n- two', '`- one`'],
  ['â€œ', '`“`'],
  ['â€™', '`’`'],
  ['Ã©', '`é`'],
  ['Â£', '`£`'],
])('%j: what to write is %s', (text, write) => {
  expect(renderBody(bodyInput(text)).problems[0]?.note).toContain(`Write ${write}`);
});
