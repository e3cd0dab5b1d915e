/** Headings make an outline. */
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/language/house-rules.ts';
import { findIn } from './found.ts';

test.each([
  ['## A\n\n### B\n\n#### C\n\n## D\n\n### B', []],
  ['### A', ['1:1 heading-skipped']],
  ['## A\n\n#### B', ['3:1 heading-skipped']],
  ['# A\n\n## B\n\n### C', ['1:1 heading-top-level']],
  ['## \n\n## A', ['1:1 heading-empty']],
  ['## ![A pier](pier.jpg)', []],
  ['## A\n\n## B\n\n## a', ['5:1 heading-repeated']],
  ['## A\n\n### C\n\n## B\n\n### C', []],
  ['> #### Quoted\n\n## A', []],
  ['## A\n\nText[^1].\n\n[^1]: A note.', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test('a heading may have as many characters as the paper allows', () => {
  const rules = { ...defaultRules, limits: { ...defaultRules.limits, heading: 5 } };
  expect(findIn('## Abcde\n\n## Abcdef', { rules })).toEqual(['3:1 heading-long']);
});

const text = 'The board of the harbour met on Tuesday and decided, at last, on the lights of the pier.';

test.each([
  [`**The vote of the board**\n\n${text}`, ['1:1 heading-fake']],
  [`**The vote of the board.**\n\n${text}`, []],
  [`**Vote**\n\n${text}`, []],
  ['The pier is old.\n\n**What the repair will cost**\n\nNobody knows it yet.', ['3:1 heading-fake']],
  ['**What the repair will cost**\n\nNobody knows it yet.', ['1:1 heading-fake']],
  ['## Part\n\n**What the repair will cost**\n\nNobody knows it yet.', ['3:1 heading-fake']],
  ['The pier is old.\n\n**What will the repair cost?**\n\nNobody knows it yet.', []],
  ['The pier is old.\n\n**Update of the day:**\n\nNobody knows it yet.', []],
  ['- one\n\n**What the repair will cost**\n\nNobody knows it yet.', []],
  ['The pier is old.\n\n**Ada Quill**\n\nShe writes for this paper.', []],
  [
    'The pier is old.\n\n**The whole town, whatever else it had to do that day, came to see**\n\nIt rained all day.',
    [],
  ],
  ['**Ada Quill**\n\n**Ben Oar**', []],
  ['**Ada Quill**\n\nHarbour master', []],
  [`**The vote** of the board\n\n${text}`, []],
  [`**[The whole list](/list/)**\n\n${text}`, []],
])('%j has %j', (body, expected) => {
  expect(findIn(body)).toEqual(expected);
});
