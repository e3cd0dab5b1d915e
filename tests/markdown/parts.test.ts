/** Which blocks are read without the parser. That they are read right is the matter of `parse.test.ts`. */
import { describe, expect, test } from 'vitest';
import { toParts } from '../../src/markdown/parts.ts';

/** For each part the types of its simple blocks, or its source. */
const partsOf = (source: string): readonly string[] =>
  toParts(source).parts.map((part) =>
    'blocks' in part ? part.blocks.map(({ type }) => type).join(' ') : source.slice(part.start.offset, part.end.offset),
  );

test('a plain story needs no parser', () => {
  const story = `The board met, and "nobody" -- so its *minutes* say -- asked
[why](https://paper.example/why?a=b) the **ferry** had left.

## Questions & answers

- One: the [pier](/pier/ "Built in 1911").
- Two.

It is 1911: 50% went. *Two **three** four.* 

1. First
2. Second

> It is late.  

![The pier: a view](pier.jpg "In spring")
`;
  expect(partsOf(story)).toEqual(['paragraph heading list paragraph list blockquote paragraph']);
});

test('what needs the parser lies between the others, with its blank lines', () => {
  expect(partsOf('One.\n\n| a |\n|---|\n\n`b`\n \nTwo.\n\n## Three\n\nwww.a.example\n')).toEqual([
    'paragraph',
    '| a |\n|---|\n\n`b`\n \n',
    'paragraph heading',
    'www.a.example\n',
  ]);
});

test('a fence that may not be closed takes in all that follows', () => {
  expect(partsOf('One.\n\n```\n\nTwo.\n')).toEqual(['paragraph', '```\n\nTwo.\n']);
});

test('the end is where the body ends', () => {
  expect(toParts('One.\n\nTwo.').end).toEqual({ line: 3, column: 5, offset: 10 });
  expect(toParts('One.\n\n  ').end).toEqual({ line: 3, column: 3, offset: 8 });
  expect(toParts('```\n\n\na').end).toEqual({ line: 4, column: 2, offset: 7 });
});

describe('only the parser knows', () => {
  test.each([
    ['a list before what may be of it', '- a\n\n- b'],
    ['a list after what may be one', '`a`\n\n- b'],
    ['an item of two lines', '- a\n  b'],
    ['items with different marks', '1. a\n2) b'],
    ['a quotation of two lines', '> a\n> b'],
    ['a heading that a line follows', '# a\nb'],
    ['a heading that hashes close', '# a #'],
    ['a line that begins with a space', ' a'],
    ['a line that ends in a space', 'a \nb'],
    ['a row of equal signs', 'a\n==='],
    ['a number that may begin a list', '1) a\nb'],
    ['a star that may begin a list', '* a'],
    ['HTML', 'a <b>c</b>'],
    ['code', 'a `b`'],
    ['a backslash', 'a \\* b'],
    ['a character reference', 'a &amp; b'],
    ['an underscore', 'a _b_'],
    ['a tilde', 'a ~b~'],
    ['a bare address', 'a https://b.example'],
    ['a bare address without a scheme', 'a www.b.example'],
    ['an e-mail address', 'a@b.example'],
    ['a footnote', 'a[^1]'],
    ['a reference', '[a]'],
    ['a definition', '[a]: /b'],
    ['an address with brackets', '[a](/b(c))'],
    ['an address in pointed brackets', '[a](</b>)'],
    ['an empty link', '[](/a)'],
    ['a link in a link', '[a [b](/c)](/d)'],
    ['brackets that nothing closes', '[a'],
    ['a star that nothing closes', '*a'],
    ['stars that close another', '*a **b* c**'],
    ['a star that may open or close', 'a*b*c'],
    ['three stars', '***a***'],
    ['a star among spaces', 'a * b'],
    ['a tab', 'a\tb'],
  ])('%s', (_, source) => {
    const simple = partsOf(source).filter((part) => /^(?:paragraph|heading|list|blockquote)\b/.test(part));
    expect(simple).toEqual([]);
  });
});
