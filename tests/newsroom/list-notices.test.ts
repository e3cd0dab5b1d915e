/** The list of everything that was put right or taken back. */
import { expect, test } from 'vitest';
import { listNotices } from '../../src/newsroom/list-notices.ts';
import { type Files, site, story, toRightPaper } from './paper.ts';

const files: Files = {
  'content/site.yaml': site({ timeZone: 'America/New_York' }),
  'content/articles/pier.md': story({
    corrections: [
      { date: '2026-03-10', text: 'One.' },
      { date: '2026-03-10', text: 'Two.', kind: 'clarification' },
    ],
  }),
  'content/articles/ferry.md': story({ corrections: [{ date: '2026-03-10T12:00Z', text: 'Three.' }] }),
  'content/articles/gone.md': story({
    corrections: [{ date: '2026-03-05', text: 'Never told.' }],
    withdrawn: { date: '2026-05-01', note: 'A forgery.' },
  }),
  'content/articles/draft.md': story({ draft: true, corrections: [{ date: '2026-03-11', text: 'Hidden.' }] }),
  'content/articles/later.md': story({ published: '2026-07-01', withdrawn: { date: '2026-07-02', note: 'Hidden.' } }),
};

const texts = (drafts = false) =>
  listNotices(toRightPaper(files, { drafts })).map(({ text, kind }) => `${kind}: ${text}`);
const expected = ['withdrawn: A forgery.', 'correction: Three.', 'clarification: Two.', 'correction: One.'];

test('has the newest first, and of one instant the last of a story', () => {
  expect(texts()).toEqual(expected);
});

test('has nothing of what is withheld, not even in a preview', () => {
  expect(texts(true)).toEqual(expected);
});

test('takes the beginning of a day by the clocks of the paper', () => {
  const notices = listNotices(toRightPaper(files));
  expect(notices.map(({ at, number }) => `${new Date(at).toISOString()} ${number}`)).toEqual([
    '2026-05-01T04:00:00.000Z 0',
    '2026-03-10T12:00:00.000Z 1',
    '2026-03-10T04:00:00.000Z 2',
    '2026-03-10T04:00:00.000Z 1',
  ]);
});

test('names a correction by its day, and further ones of that day by their number', () => {
  expect(listNotices(toRightPaper(files)).map(({ name }) => name)).toEqual([
    'withdrawn',
    'correction-2026-03-10',
    'correction-2026-03-10-2',
    'correction-2026-03-10',
  ]);
  const late = {
    'content/articles/late.md': story({ corrections: [{ date: '2026-03-11T02:00:00Z', text: 'Night.' }] }),
  };
  expect(listNotices(toRightPaper({ ...files, ...late }))[1]?.name).toBe('correction-2026-03-10');
});
