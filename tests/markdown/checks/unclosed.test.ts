/** Code without an end, a second front matter, and a story without text. */
import { expect, test } from 'vitest';
import { findIn } from './found.ts';

test.each([
  ['Words\n\n```js\ngo()\n\n## Part', ['3:1 code-unclosed']],
  ['~~~~\ngo()\n~~~\n', ['1:1 code-unclosed']],
  ['> ```\n> go()', ['1:3 code-unclosed']],
  ['```', ['1:1 code-unclosed']],
  ['```\ngo()\n```', []],
  ['```\r\ngo()\r\n```\r\n', []],
  ['- ```\n  go()\n  ```', []],
  ['> ```\n> go()\n> ```', []],
  ['```\ngo()\n`````', []],
  ['- ```\n  go()\n\nWords.', []],
  ['    ```\n    go()', []],
  ['Write ``` here.', []],
])('code: %j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['---\ntitle: Crane\ndraft: true\n---\nWords.', 1],
  ['\n\n---\r\ntitle: Crane\r\ntags:\r\n  - port\r\n---\r\nWords.', 3],
  ['---\n# a comment\n\ndate: 2026-01-05\n---', 1],
])('a second front matter: %j', (text, line) => {
  expect(findIn(text)).toContain(`${line}:1 front-matter-repeated`);
});

test.each([
  '---\nNote: we were wrong\n---\n',
  '---\n\nWords.\n\n---',
  'Words.\n\n---\ntitle: Crane\n---\n',
  '---\ntitle: Crane\n\nWords.',
])('rules are no front matter: %j', (text) => {
  expect(findIn(text).filter((found) => found.includes('front-matter'))).toEqual([]);
});

test.each([
  ['', true, ['6:1 body-empty']],
  ['\n<!-- later -->\n', true, ['6:1 body-empty']],
  ['', false, []],
  ['![A pier](pier.jpg)', true, []],
  ['<script>go()</script>', true, ['7:1 html-dropped']],
  ['Words.', true, []],
])('a story of %j that should have text (%s) has %j', (text, expectsText, expected) => {
  expect(findIn(text, { expectsText, firstLine: 7 })).toEqual(expected);
});
