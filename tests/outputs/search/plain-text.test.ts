/** Rendered bodies as plain text. */
import { expect, test } from 'vitest';
import { toPlainText } from '../../../src/outputs/search/plain-text.ts';

test.each([
  ['<p>One <em>two</em></p>\n<p>three</p>', 'One two three'],
  ['<p>un<em>believ</em>able</p>', 'unbelievable'],
  ['<h2 id="a">Head</h2><ul><li>a</li><li>b</li></ul>', 'Head a b'],
  ['<p>a &#x3C; b &amp; c &#60; d &quot;e&quot; &gt;</p>', 'a < b & c < d "e" >'],
  ['<p><img alt="a > b" src="x"> after</p>', 'after'],
  ["<p title='a \"> b'>words</p>", 'words'],
  ['<p>&#x1F600; &unknown;</p>', '\u{1F600} &unknown;'],
  ['', ''],
])('%s', (html, text) => {
  expect(toPlainText(html)).toBe(text);
});
