/** Why pages were rendered, for people. */
import { expect, test } from 'vitest';
import type { Explanation } from '../../src/build/explain.ts';
import { toExplanationText } from '../../src/cli/explanation-text.ts';

const because = (url: string, reason: Explanation['reason'], ...props: string[]): Explanation => ({
  ...{ url, reason, props },
});

test('nothing rendered is nothing to explain', () => expect(toExplanationText([])).toBe(''));

test('pages stand with their reasons, those of one reason together and the rarest first', () => {
  const explanations = [
    because('/', 'props', 'top'),
    because('/2026/01/01/x/', 'props', 'head.title', 'article.title'),
    because('/city/', 'props', 'top'),
    because('/beats/energy/', 'new'),
    because('/beats/port/', 'changed-by-hand'),
    because('/404.html', 'gone'),
    because('/tags/a/', 'layout'),
  ];
  expect(toExplanationText(explanations)).toBe(`\
/beats/port/    changed by hand
/404.html       gone
/tags/a/        layout
/beats/energy/  new
/2026/01/01/x/  props: head.title, article.title
/               props: top
/city/          props: top
`);
});

test('of many pages of one reason ten are named, and the others counted', () => {
  const explanations = Array.from({ length: 137 }, (_, index) => because(`/${index}/`, 'layout'));
  const lines = toExplanationText(explanations).trimEnd().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[9]).toBe('/9/             layout');
  expect(lines[10]).toBe('… and 127 more  layout');
});

test('of many props of one page six are named', () => {
  const text = toExplanationText([because('/', 'props', ...'abcdefghi')]);
  expect(text).toBe('/  props: a, b, c, d, e, f and 3 more\n');
});

test('a very long address does not push the reasons of the others away', () => {
  const long = `/${'x'.repeat(200)}/`;
  expect(toExplanationText([because(long, 'new'), because('/', 'new')])).toBe(`${long}  new\n${'/'.padEnd(60)}  new\n`);
});
