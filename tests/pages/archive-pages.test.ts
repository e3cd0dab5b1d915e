/** The archive, by the calendar of the paper. */
import { describe, expect, test } from 'vitest';
import { site, story } from '../newsroom/paper.ts';
import { propsAt, toPages } from './press.ts';

const files = {
  'content/site.yaml': site({ timeZone: 'Asia/Tokyo' }),
  'content/articles/a.md': story({ published: '2026-03-04T00:00:00Z' }),
  'content/articles/b.md': story({ published: '2026-03-05T00:00:00Z' }),
  'content/articles/new-year.md': story({ published: '2025-12-31T15:00:00Z' }),
  'content/articles/old-year.md': story({ published: '2025-12-31T14:59:59Z' }),
};
const pages = toPages(files);

const year2026 = {
  year: { text: '2026', url: '/2026/' },
  count: '3 stories',
  months: [
    { text: 'March 2026', url: '/2026/03/', count: '2 stories' },
    { text: 'January 2026', url: '/2026/01/', count: '1 story' },
  ],
};
const year2025 = {
  year: { text: '2025', url: '/2025/' },
  count: '1 story',
  months: [{ text: 'December 2025', url: '/2025/12/', count: '1 story' }],
};

describe('the archive', () => {
  test('has all years and months, the newest first', () => {
    const { years, heading, paper } = propsAt(pages, 'archive', '/archive/');
    expect(years).toEqual([year2026, year2025]);
    expect(heading).toBe('Stories by month');
    expect(paper.archive).toEqual({ text: 'Archive', url: '/archive/', current: true });
  });

  test('has a page for each year', () => {
    expect(propsAt(pages, 'archive', '/2026/')).toMatchObject({ heading: '2026', years: [year2026] });
    expect(propsAt(pages, 'archive', '/2025/')).toMatchObject({ heading: '2025', years: [year2025] });
  });

  test('has a page for each month, which leads up to the year', () => {
    const { heading, up, list } = propsAt(pages, 'archive-month', '/2026/01/');
    expect([heading, up]).toEqual(['January 2026', { text: '2026', url: '/2026/' }]);
    expect(list.stories.map(({ url }) => url)).toEqual(['/2026/01/01/new-year/']);
  });

  test('is there without stories', () => {
    expect(propsAt(toPages({}), 'archive', '/archive/').years).toEqual([]);
  });
});
