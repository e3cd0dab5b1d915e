/** Places of fields. */
import { describe, expect, test } from 'vitest';
import type { FieldPath } from '../../src/content/entry.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';

const text = `title: Talks
empty:
image: { src: "a.jpg", alt }
tags:
  - oil
  - 'gas'
sections:
  - heading: One
    id: one
  - &two { heading: Two }
  - *two
`;
const locate = parseYaml({ path: 'a.md', text, firstLine: 2 }).fields?.locate ?? (() => ({ line: 0, column: 0 }));

const at = (line: number, column: number, endLine?: number, endColumn?: number) => ({
  line,
  column,
  ...(endLine && { endLine, endColumn }),
});

describe('values', () => {
  test.each<[FieldPath, ReturnType<typeof at>]>([
    [['title'], at(2, 8, 2, 13)],
    [['empty'], at(3, 1, 3, 6)],
    [['image'], at(4, 8, 4, 29)],
    [['image', 'src'], at(4, 15, 4, 22)],
    [['image', 'alt'], at(4, 24, 4, 27)],
    [['tags', 0], at(6, 5, 6, 8)],
    [['tags', 1], at(7, 5, 7, 10)],
    [['sections', 0, 'heading'], at(9, 14, 9, 17)],
    [['sections', 1, 'heading'], at(11, 21, 11, 24)],
    [['sections', 2], at(12, 5, 12, 9)],
    [['sections', 2, 'heading'], at(11, 21, 11, 24)],
  ])('%j', (path, place) => {
    expect(locate(path)).toEqual(place);
  });
});

describe('keys', () => {
  test.each<[FieldPath, ReturnType<typeof at>]>([
    [['title'], at(2, 1, 2, 6)],
    [['image', 'alt'], at(4, 24, 4, 27)],
    [['sections', 0, 'id'], at(10, 5, 10, 7)],
    [['tags', 1], at(7, 5, 7, 10)],
  ])('%j', (path, place) => {
    expect(locate(path, 'key')).toEqual(place);
  });
});

describe('what is not there stands where its parent begins', () => {
  test.each<[FieldPath, ReturnType<typeof at>]>([
    [['summary'], at(2, 1)],
    [[], at(2, 1, 13, 1)],
    [['image', 'caption'], at(4, 8)],
    [['empty', 'src'], at(3, 1)],
    [['title', 'src'], at(2, 8)],
    [['tags', 9], at(6, 3)],
    [['sections', 0, 'nav'], at(9, 5)],
    [['sections', 2, 'nav'], at(12, 5)],
  ])('%j', (path, place) => {
    expect(locate(path)).toEqual(place);
    if (path.length > 0) expect(locate(path, 'key')).toEqual(place);
  });
});

test('an empty file', () => {
  expect(parseYaml({ path: 'a.md', text: '', firstLine: 2 }).fields?.locate(['title'])).toEqual(at(2, 1));
});
