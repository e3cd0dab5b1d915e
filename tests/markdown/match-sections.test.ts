/** The sections that the front matter lists, held against the headings of the body. */
import { expect, test } from 'vitest';
import type { SectionSpec } from '../../src/markdown/body.ts';
import { foldHeading } from '../../src/markdown/match-sections.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';

const place = { line: 4, column: 7 };
const match = (text: string, ...sections: SectionSpec[]) => {
  const { body, problems } = renderBody(bodyInput(text, { sections, firstLine: 20 }));
  return {
    outline: body.outline.map(({ id, nav }) => `${id} ${nav}`),
    problems: problems.map(({ ruleId, line, column, note }) => ({ ruleId, line, column, note })),
  };
};

test.each([
  [`It's "so" -- here...`, 'IT’S  “SO” – HERE…'],
  ['Où «aller» ?', 'où « aller »\u202F?'],
  ['a—b', 'a---b'],
  ['Ｆｕｌｌ', 'full'],
])('%s is %s', (written, shown) => {
  expect(foldHeading(written)).toBe(foldHeading(shown));
});

test('different headings stay different', () => {
  expect(foldHeading('What comes next')).not.toBe(foldHeading('What came next'));
  expect(foldHeading('A-B')).not.toBe(foldHeading('AB'));
});

test('an id and a label go to the heading', () => {
  const { outline, problems } = match('## One\n\n## Two', { heading: 'two', id: 'deux', nav: '2', place });
  expect(outline).toEqual(['one One', 'deux 2']);
  expect(problems).toEqual([]);
});

test('the same heading twice is matched in order', () => {
  const { outline, problems } = match('## A\n\n## A', { heading: 'A', id: 'x' }, { heading: 'A', id: 'y' });
  expect(outline).toEqual(['x A', 'y A']);
  expect(problems).not.toContainEqual(expect.objectContaining({ ruleId: 'section-order' }));
});

test('a heading that stands elsewhere cannot take a fixed id', () => {
  expect(match('## Talks\n\n## Other', { heading: 'Other', id: 'talks' }).outline).toEqual([
    'talks-1 Talks',
    'talks Other',
  ]);
});

test('a missing section is a problem where it is listed, with the nearest heading', () => {
  const { problems } = match('## What comes next', { heading: 'What come next', place });
  expect(problems).toEqual([
    { ruleId: 'section-missing', ...place, note: 'The nearest heading is `What comes next`.' },
  ]);
});

test('a deeper or quoted heading is no section', () => {
  expect(match('## B\n\n### A\n\n> ## A', { heading: 'A', place }).problems).toHaveLength(1);
});

test('another order is a problem of the section that comes too early', () => {
  const { problems, outline } = match(
    '## B\n\n## A\n\n## C',
    { heading: 'A' },
    { heading: 'B', id: 'bee', place },
    { heading: 'C' },
  );
  expect(problems.map(({ ruleId, line }) => [ruleId, line])).toEqual([['section-order', 4]]);
  expect(outline[0]).toBe('bee B');
});

test.each(['x', 'comments', 'user-content-x', 'fn-1'])(
  'the id %s is refused for a second or a part of the page',
  (id) => {
    const { problems } = match('## A\n\n## B', { heading: 'A', id: 'x' }, { heading: 'B', id, place });
    expect(problems.map(({ ruleId, line }) => [ruleId, line])).toEqual([['section-id-clash', 4]]);
  },
);

test('a second id is reported where it stands', () => {
  const idPlace = { line: 9, column: 6 };
  const { problems } = match('## A\n\n## B', { heading: 'A', id: 'x' }, { heading: 'B', id: 'x', place, idPlace });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[9, 6]]);
});
