/** Pictures that are taken out of a body. */
import { expect, test } from 'vitest';
import { withoutPictures } from '../../src/outputs/without-pictures.ts';

const gone = new Set(['/images/a&b-1.jpg']);

test.each([
  [
    '<p>A</p>\n<figure><img src="/images/a&#x26;b-1.jpg" alt="x > y"><figcaption>C</figcaption></figure>\n<p>B</p>',
    '<p>A</p>\n<p>B</p>',
  ],
  ['<p>In <img alt="" src="/images/a&amp;b-1.jpg"> line</p>', '<p>In  line</p>'],
  ['<figure><img src="/images/c-1.jpg" alt=""></figure>', '<figure><img src="/images/c-1.jpg" alt=""></figure>'],
  [
    '<figure><img src="/images/c-1.jpg" alt=""></figure><figure><img src="/images/a&#x26;b-1.jpg" alt=""></figure>',
    '<figure><img src="/images/c-1.jpg" alt=""></figure>',
  ],
])('of %s', (html, expected) => {
  expect(withoutPictures(html, gone)).toBe(expected);
});
