/** The list of steps: named, explained, and in an order that its reasons promise. */
import { expect, test } from 'vitest';
import { steps } from '../../src/markdown/pipeline.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';

const names = steps.map(({ name }) => name);

test('every step has a name of its own and a reason', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const { why } of steps) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});

test('nothing that we add stands before the sanitiser, nothing of the author comes after it', () => {
  const sanitiser = names.indexOf('sanitise');
  expect(names.slice(0, sanitiser)).toEqual([
    'parse',
    'gfm',
    'limit Markdown depth',
    'check Markdown',
    'to HTML tree',
    'raw HTML',
    'limit HTML depth',
  ]);
});

test('the CommonMark specification knows three of them', () => {
  expect(steps.filter(({ commonMark }) => commonMark).map(({ name }) => name)).toEqual([
    'parse',
    'to HTML tree',
    'to text',
  ]);
});

test('the time of a story of 550 words, for information', () => {
  const paragraph =
    'The board of the harbour met on Tuesday, and "nobody" -- so its minutes say -- asked *why* the [ferry](/ferry/) had left. ';
  const text = `${paragraph.repeat(8)}\n\n## Part\n\n${paragraph.repeat(8)}\n\n## Next\n\n${paragraph.repeat(8)}\n`;
  const withAll = `${text}\n| a | b |\n|---|---|\n| c | d |\n\nA note[^1], <b>raw</b>.\n\n[^1]: Note.\n`;
  for (const [label, body] of [
    ['plain', text],
    ['with GFM and raw HTML', withAll],
  ] as const) {
    for (let round = 0; round < 30; round += 1) renderBody(bodyInput(body));
    const start = performance.now();
    for (let round = 0; round < 30; round += 1) renderBody(bodyInput(body));
    console.log(
      `${label}: ${((performance.now() - start) / 30).toFixed(2)} ms for ${renderBody(bodyInput(body)).body.words} words`,
    );
  }
});
