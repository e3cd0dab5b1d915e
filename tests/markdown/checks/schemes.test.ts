/** Addresses that the sanitiser takes away are reported as what they are. */
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';
import { findIn } from './found.ts';

const hintOf = (text: string) => renderBody(bodyInput(text)).problems[0]?.note;

test.each([
  ['See [a plan](javascript:go()).', '1:5 link-scheme'],
  ['See [a plan][p].\n\n[p]: data:text/html,x', '1:5 link-scheme'],
  ['Words\n\n- See <foo:bar>.', '3:7 link-scheme'],
  ['![A pier](data:image/png;base64,AA)', '1:1 link-scheme'],
  ['See [a plan](C:\\port\\plan.pdf).', '1:5 link-scheme'],
  ['See <a href="javascript:go()">a plan</a>.', '1:8 html-dropped'],
  ['<img src="data:image/png;base64,AA" alt="A pier">', '1:6 html-dropped'],
])('%j has %s', (text, expected) => {
  expect(findIn(text)).toContain(expected);
  expect(findIn(text).filter((found) => /link-scheme|html-dropped/.test(found))).toHaveLength(1);
});

test.each(['https://a.example/', 'mailto:ada@paper.example', 'tel:+4912', '/a:b/', '#a:b', '?a:b'])(
  'an address that stays: %s',
  (address) => {
    expect(findIn(`See [a plan](${address}).`).filter((found) => found.includes('link-scheme'))).toEqual([]);
  },
);

test.each([
  ['[plan](file:///C:/port/plan.pdf#page=2)', '`/plan.pdf`'],
  ['[plan](C:\\port\\plan.pdf)', '`/plan.pdf`'],
  ['[plan](htps://a.example/b)', 'Write `https://a.example/b`.'],
  ['[plan](a.example:8080/b)', 'Write `https://a.example:8080/b`.'],
  ['[plan](javascript:go())', 'begins with `https://` or `/`'],
])('%j is told to write %s', (text, expected) => {
  expect(hintOf(text)).toContain(expected);
});
