/** Spaces at the end of values in front matter. */
import { expect, test } from 'vitest';
import { findTrailingSpaces } from '../../src/content/trailing-spaces.ts';

const placesOf = (text: string) =>
  findTrailingSpaces('a.md', text, 2).map(({ line, column, actual }) => `${line}:${column} ${JSON.stringify(actual)}`);

test.each([
  ['title: Crane  \n', ['2:13 "  "']],
  ['title: Crane\t\r\nbeat: port', ['2:13 "\\t"']],
  ['tags:\n  - one \n', ['3:8 " "']],
  ['title: "Crane "\n', ['2:14 " "']],
  ["- 'Crane  ' \n", ['2:9 "  "', '2:12 " "']],
  ['title: "Crane " # why\n', ['2:14 " "']],
  ['image: { src: a.png, alt: "A pier " }\n', ['2:34 " "']],
  ["tags: ['one ', two, 'it''s  ']\n", ['2:12 " "', '2:27 "  "']],
  ["dateline: 'it''s '\n", ['2:17 " "']],
  ['summary: >-\n  One  \ntitle: Crane \n', ['4:13 " "']],
])('%j has some', (text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test.each([
  ['title: Crane\nbeat: port\n'],
  ['title: Crane\r\n'],
  ['tags: \n  - \n    one\n'],
  ['# a comment \n'],
  ['   \n'],
  ['summary: |\n  One  \n\n  Two \n'],
  ['summary: >- # why\n  One  \n'],
  ['- >\n  One  \n'],
  ['title: it’s "x "\n'],
  ['title: "a \\" "\n'],
  ['title: " "\n'],
  ['title: "a" "\n'],
  ['image: { alt: "A, b" , src: a.png }\n'],
  ["title: the dogs' ' bowl ' is\n"],
])('%j has none that is wrong', (text) => {
  expect(placesOf(text)).toEqual([]);
});

test('a value of a megabyte of spaces takes no time that anybody notices', () => {
  const text = `title: "${'a '.repeat(100_000)}${' '.repeat(1_000_000)}b"x${' '.repeat(1_000_000)}\n`;
  expect(placesOf(text)).toHaveLength(1);
});
