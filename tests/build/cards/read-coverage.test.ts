/** Reads the fonts that are there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCoverage } from '../../../src/build/cards/read-coverage.ts';
import { ownFolders } from '../../../src/build/settings.ts';

const read = (name: string) => readCoverage(readFileSync(join(ownFolders.public, 'fonts', name)));
const has = (points: ReadonlySet<number>, text: string) =>
  [...text].map((letter) => points.has(letter.codePointAt(0) ?? 0));

test('the letters of a font, and none that it has not', () => {
  const points = read('newsreader-latin-normal.woff2');
  expect(has(points, 'aZ9é“’—')).toEqual(Array(7).fill(true));
  expect(has(points, 'Жш茶\u2011')).toEqual(Array(4).fill(false));
});

test('a file for other letters', () => {
  expect(has(read('newsreader-latin-ext-normal.woff2'), 'łaő')).toEqual([true, false, true]);
});
