/** The words of rendered HTML. */
import { expect, test } from 'vitest';
import { toPlainText } from '../../src/outputs/plain-text.ts';

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
