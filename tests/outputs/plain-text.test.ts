/** The words of rendered HTML. */
import { expect, test } from 'vitest';
import { toPlainLine, toPlainText } from '../../src/outputs/plain-text.ts';

test.each([
  ['<p>One</p>\n<p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
  ['<p>Fish &amp; chips &#x3C;b> &lt;i&gt; &quot;q&quot; &#8212;</p>', 'Fish & chips <b> <i> "q" —'],
  ['<h2 id="a">Head</h2>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>', 'Head\n\nOne\n\nTwo'],
  ['<p><a href="/x" title="a > b">link</a> and <em>stress</em></p>', 'link and stress'],
  ['<figure><img src="/a.jpg" alt="not told"><figcaption>Below</figcaption></figure><p>Text</p>', 'Below\n\nText'],
  [
    '<p>One<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>.</p><ol><li id="fn-1">\n<p>A note. <a href="#fnref-1" role="doc-backlink" aria-label="Back">↩︎</a></p>\n</li></ol>',
    'One[1].\n\nA note.',
  ],
  ['', ''],
])('of %s', (html, expected) => {
  expect(toPlainText(html)).toBe(expected);
});

test.each([
  ['<p>One <em>two</em></p>\n<p>three</p>', 'One two three'],
  ['<p>un<em>believ</em>able</p>', 'unbelievable'],
  ['<h2 id="a">Head</h2><ul><li>a</li><li>b</li></ul>', 'Head a b'],
  ['<p>a &#x3C; b &amp; c &#60; d &quot;e&quot; &gt;</p>', 'a < b & c < d "e" >'],
  ['<p><img alt="a > b" src="x"> after</p>', 'after'],
  ['<p>&#x1F600; &unknown;</p>', '\u{1F600} &unknown;'],
  [
    '<p>One<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>.</p><ol><li>A note. <a href="#fnref-1" role="doc-backlink">↩︎</a></li></ol>',
    'One. A note.',
  ],
  ['', ''],
])('in one line, of %s', (html, text) => {
  expect(toPlainLine(html)).toBe(text);
});
