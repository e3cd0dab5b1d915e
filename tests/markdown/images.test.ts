/** How the name of a picture is found in what the author wrote, and what is said about it. */
import { expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';

const render = (text: string) => {
  const { body, problems } = renderBody(bodyInput(text, { firstLine: 8 }));
  return {
    ...body,
    problems: problems.map(({ ruleId, line, column, note, fatal }) => ({ ruleId, line, column, note, fatal })),
  };
};

test.each([
  ['![x](pier.jpg)', '/images/pier-1a2b.jpg'],
  ['![x](<old map.png>)', '/images/old-map-3c4d.png'],
  ['![x](old%20map.png)', '/images/old-map-3c4d.png'],
  ['![x](/logo.svg)', '/logo.svg'],
  ['![x](https://paper.example/logo.svg)', '/logo.svg'],
  ['<img src="pier.jpg" alt="x">', '/images/pier-1a2b.jpg'],
])('%s shows %s', (text, url) => {
  const { images, problems } = render(text);
  expect(images).toEqual([{ url, alt: 'x' }]);
  expect(problems).toEqual([]);
});

test('a missing picture is an error at its place, with the nearest name', () => {
  expect(render('Text.\n\nA ![x](peer.jpg)').problems).toEqual([
    { ruleId: 'image-missing', line: 10, column: 3, note: 'Did you mean `pier.jpg`?', fatal: true },
  ]);
});

test.each(['https://other.example/x.png', '//other.example/x.png', 'https://paper.example.evil/logo.svg'])(
  '%s is on another site, which is a warning',
  (source) => {
    const { images, problems } = render(`![x](${source})`);
    expect(images).toEqual([{ url: source, alt: 'x' }]);
    expect(problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['image-external', false]]);
  },
);

test.each(['![](pier.jpg)', '![ ](pier.jpg)', '<img src="pier.jpg">'])(
  '%s has no words, which is a warning',
  (text) => {
    expect(render(text).problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['image-alt-missing', false]]);
  },
);

test('a size that the author wrote gives way to the true one', () => {
  expect(render('<img src="pier.jpg" alt="x" width="1" height="1">').html).toContain('width="1200" height="800"');
});
