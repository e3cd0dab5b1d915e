/** Which stories have no card because of their headlines, and who is told so. */
import { expect, test } from 'vitest';
import { judgeCards } from '../../../src/build/cards/plan-cards.ts';
import { basics, site, story, toEntries, toLine, toPictures, toRightPaper } from '../../newsroom/paper.ts';

const path = 'content/articles/a.jpg';
const pictures = toPictures({ [path]: { path, url: '/images/a.jpg', width: 900, height: 600, renditions: [] } });

function judge(title: string, more: object = {}, settings: object = {}): string[] {
  const files = { 'content/site.yaml': site({ ...settings }), 'content/articles/a.md': story({ title, ...more }) };
  const { entries } = toEntries({ ...basics, ...files });
  return judgeCards(toRightPaper(files, { pictures }), entries).map(toLine);
}

test.each([
  ['🦆🌊', ['content/articles/a.md:2:8 card-letters']],
  ['— “…”', ['content/articles/a.md:2:8 card-letters']],
  ['ข่าว', ['content/articles/a.md:2:8 card-letters']],
  ['🦆 ok', []],
  ['2026', []],
])('%s', (title, expected) => expect(judge(title)).toEqual(expected));

test('nobody is told where a link shows another picture, or none is wanted', () => {
  expect(judge('🦆🌊', { image: { src: 'a.jpg', alt: 'A' } })).toEqual([]);
  expect(judge('🦆🌊', {}, { cards: 'none' })).toEqual([]);
});
