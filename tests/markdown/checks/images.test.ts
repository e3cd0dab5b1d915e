/** Pictures have words that say what they show. */
import { expect, test } from 'vitest';
import { findIn } from './found.ts';

test.each([
  ['![A pier](pier.jpg)', []],
  ['![](pier.jpg)', ['1:1 image-alt-missing']],
  ['<img src="pier.jpg" alt="">', []],
  ['<img src="pier.jpg">', ['1:1 image-alt-missing']],
  ['Text ![pier.jpg](pier.jpg)', ['1:6 image-alt-useless']],
  ['![IMG_1234](pier.jpg)', ['1:1 image-alt-useless']],
  ['![Pier](pier.jpg)', []],
  ['![Image](pier.jpg)', ['1:1 image-alt-useless']],
  ['![Photo of a pier](pier.jpg)', ['1:1 image-alt-picture-of']],
  ['![Picture of the year: a pier](pier.jpg)', []],
  ['![A pier](pier.jpg "A pier")', ['1:1 image-alt-repeated']],
  ['![A pier](pier.jpg "The pier in May")', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['de', '![Bild](pier.jpg)', 'image-alt-useless'],
  ['de-CH', '![Ein Foto von einem Steg](pier.jpg)', 'image-alt-picture-of'],
  ['fr', '![Photo d’une jetée](pier.jpg)', 'image-alt-picture-of'],
  ['es', '![Foto de un muelle](pier.jpg)', 'image-alt-picture-of'],
])('the words are those of the language: %s %s', (language, text, code) => {
  expect(findIn(text, { language })).toEqual([`1:1 ${code}`]);
});

test('a group picture is not said to be one in vain', () => {
  expect(findIn('![Photo de groupe devant la mairie](pier.jpg)', { language: 'fr' })).toEqual([]);
});
