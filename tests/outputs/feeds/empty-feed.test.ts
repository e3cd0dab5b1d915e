/** A feed without stories is dated by the newest story of the paper, so it must be made again when that changes. */
import { expect, test } from 'vitest';
import { planDocuments } from '../../../src/outputs/plan-documents.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { markdown, story, toRightPaper } from '../../newsroom/paper.ts';
import { toPress } from '../../pages/press.ts';

function findEmptyFeed(published: string) {
  const files = {
    'content/beats/parks.md': markdown({ title: 'Parks', desk: 'world' }),
    'content/articles/a.md': story({ published }),
  };
  const press = toPress(toRightPaper(files));
  const found = planDocuments(press, { pages: planPages(press), files: [] });
  const feed = found.find(({ url }) => url === '/beats/parks/atom.xml');
  return { text: feed?.make(), sources: JSON.stringify(feed?.sources) };
}

test('other sources tell of another text', () => {
  const [one, other] = [findEmptyFeed('2026-03-04T09:30:00Z'), findEmptyFeed('2026-03-05T09:30:00Z')];
  expect(one.text).not.toBe(other.text);
  expect(one.sources).not.toBe(other.sources);
});
