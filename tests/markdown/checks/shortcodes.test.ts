/** Commands of other programs, footnotes without a partner, and long paragraphs. */
import { expect, test } from 'vitest';
import { findIn } from './found.ts';

test.each([
  ['Text {{< youtube abc >}} text', ['1:6 shortcode-left']],
  ['{{% note %}}\nText\n{{% /note %}}', ['1:1 shortcode-left']],
  ['{% include "a" %} and {{ page.title }}', ['1:1 shortcode-left', '1:23 shortcode-left']],
  ['[caption id="1"]Text[/caption]', ['1:1 shortcode-left']],
  ['[gallery ids="1,2"]', ['1:1 shortcode-left']],
  ['[caption] is what he wrote', ['1:1 shortcode-left']],
  ['[gallery](/gallery/) and [video][v]\n\n[v]: /v/', []],
  ['See [[The Pier]].', ['1:5 shortcode-left']],
  ['See [[1]](/notes/).', []],
  ['::: note\nText\n:::', ['1:1 shortcode-left']],
  ['## Part {#part}', ['1:9 shortcode-left']],
  ['Text.\n{: .note }', ['2:1 shortcode-left']],
  ['> Text.\n> {: .note }', ['2:3 shortcode-left']],
  ['A *word*{: .red }.', ['1:9 shortcode-left']],
  ['![A pier](pier.jpg){width=50%}', ['1:20 shortcode-left']],
  [
    'See [the pier](/about/){target="_blank"} and [the map](/map/){.wide #map}.',
    ['1:24 shortcode-left', '1:62 shortcode-left'],
  ],
  ['Text {: .class}\nand [the pier](/about/){: target="_blank"}', ['1:6 shortcode-left', '2:24 shortcode-left']],
  ['Text <%= name %> and\n\n<% if x %>', ['1:6 shortcode-left', '3:1 shortcode-left']],
  ['A sum_{i=1} and x_{.5}, <% %>, (a) {b=c}, `f(x){a=1}` and {: so}.', []],
  ['> [!NOTE]\n> Text.', ['1:3 shortcode-left']],
  ['> [!tip]- Title\n> Text.', ['1:3 shortcode-left']],
  ['[TOC]\n\n## A', ['1:1 shortcode-left']],
  ['[[toc]]', ['1:1 shortcode-left']],
  [':::note\nText\n:::', ['1:1 shortcode-left']],
  ['!!! note\n    Text', ['1:1 shortcode-left']],
  ['??? note "A title"\n    Text', ['1:1 shortcode-left']],
  ['What!!! no and [!] and what ??? x. He wrote [TOC] there.', []],
  ['[TOC]\n\n[toc]: /contents/', []],
  ['> [!NOTE](/note/)', []],
  ['Write <code>{% raw %}</code> or <kbd>[[x]]</kbd>.', []],
  ['<pre><code>\n{% raw %}\n</code></pre>\n\nText {% x %}', ['5:6 shortcode-left']],
  ['<code>`{% a %}`</code> {% b %} <code>{% c %}</code>', ['1:24 shortcode-left']],
  ['`{{< youtube abc >}}`', []],
  ['```\n{% if x %}\n```', []],
  ['Sets {a, b} and 50 % {of it}', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['Text[^1].\n\n[^1]: Note.', []],
  ['Text[^1].', ['1:5 footnote-undefined']],
  ['Text.\n\n[^1]: Note.', ['3:1 footnote-unused']],
  ['`a[^1]`', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test('a paragraph may have as many words as the paper allows', () => {
  expect(findIn(`${'word '.repeat(200)}\n\n${'word '.repeat(201)}`)).toEqual(['3:1 paragraph-long']);
});
