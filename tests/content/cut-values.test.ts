/** Values that YAML cuts at a number sign. */
import { expect, test } from 'vitest';
import { findCutValues } from '../../src/content/cut-values.ts';

const places = (text: string) => findCutValues('a.md', text, 2).map(({ line, column }) => [line, column]);

test.each([
  ['title: Pier #2 closes', [[2, 13]]],
  ['a: b\nsummary: We are #1', [[3, 17]]],
  ['tags:\n  - pier #2', [[3, 10]]],
])('%j is cut', (text, expected) => expect(places(text)).toEqual(expected));

test.each([
  'title: Pier # a comment',
  'title: "Pier #2 closes"',
  "title: 'Tea & cake #1 “so”'",
  'tags: [pier, "#2"] #nothing is lost',
  'title: Pier#2',
  '# broadsheet-ignore a: b #2',
  'sections:\n  - { heading: "Pier #2" }\n  - heading: "Pier #3"\n',
])('%j is whole', (text) => expect(places(text)).toEqual([]));
