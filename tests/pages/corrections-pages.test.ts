/** The pages of the log of corrections. */
import { describe, expect, test } from 'vitest';
import { planDocuments } from '../../src/outputs/plan-documents.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { type Fields, type Files, markdown, site, story, toPaper } from '../newsroom/paper.ts';
import { propsAt, toPages, toPress } from './press.ts';

const corrected = (count: number): Fields[] =>
  Array.from({ length: count }, (_, index) => ({
    date: `2026-04-${String(index + 1).padStart(2, '0')}`,
    text: `T${index}`,
  }));

const files: Files = {
  'content/site.yaml': site({ listSize: 2, policies: { corrections: 'rules' } }),
  'content/pages/rules.md': markdown({ title: 'Rules' }),
  'content/articles/pier.md': story({ title: 'The pier', corrections: corrected(3) }),
  'content/articles/letter.md': story({
    title: 'رسالة',
    language: 'ar',
    withdrawn: { date: '2026-05-01', note: 'الرسالة مزورة.' },
  }),
};

describe('the log of corrections', () => {
  test('has each with its kind, date, text and story', () => {
    const { corrections, heading, policy, count } = propsAt(toPages(files), 'corrections', '/corrections/');
    expect(heading).toBe('Corrections and clarifications');
    expect(policy).toEqual({ text: 'How we correct errors', url: '/rules/' });
    expect(count).toBe('4 entries');
    expect(corrections).toEqual([
      {
        kind: 'withdrawn',
        label: 'Story withdrawn',
        date: expect.objectContaining({ iso: '2026-05-01' }),
        text: 'الرسالة مزورة.',
        story: { text: 'رسالة', url: '/2026/03/04/letter/' },
        lang: 'ar',
        dir: 'rtl',
      },
      {
        kind: 'correction',
        label: 'Correction',
        date: expect.objectContaining({ iso: '2026-04-03', short: '3 April 2026' }),
        text: 'T2',
        story: { text: 'The pier', url: '/2026/03/04/pier/' },
      },
    ]);
  });

  test('runs over several pages', () => {
    const { corrections, head, pagination } = propsAt(toPages(files), 'corrections', '/corrections/page/1/');
    expect(corrections.map(({ text }) => text)).toEqual(['T1', 'T0']);
    expect(pagination).toEqual({
      text: 'Page 1',
      newer: { text: 'Newer corrections', url: '/corrections/' },
    });
    expect(head.prev).toBe('/corrections/');
    expect(propsAt(toPages(files), 'corrections', '/corrections/').pagination).toEqual({
      older: { text: 'Older corrections', url: '/corrections/page/1/' },
    });
    expect(head.title).toContain('Corrections and clarifications, page 1');
  });

  test('is there for a paper that has corrected nothing', () => {
    const page = propsAt(toPages({}), 'corrections', '/corrections/');
    expect(page.corrections).toEqual([]);
    expect(page.pagination).toBeUndefined();
    expect(page.policy).toBeUndefined();
  });

  test('names its feeds, and tells machines which stories it names', () => {
    const { head, paper } = propsAt(toPages(files), 'corrections', '/corrections/');
    expect(head.feeds.slice(0, 3).map(({ url }) => url)).toEqual([
      '/corrections/feed.xml',
      '/corrections/atom.xml',
      '/corrections/feed.json',
    ]);
    expect(head.structuredData).toContain('https://lantern.example/2026/03/04/pier/');
    expect(paper.corrections).toEqual({ text: 'Corrections and clarifications', url: '/corrections/', current: true });
  });

  test('was last changed when its newest correction was made', () => {
    const changed = toPages(files).filter(({ layout }) => layout === 'corrections');
    expect(changed.map((page) => new Date(page.changed ?? 0).toISOString())).toEqual([
      '2026-04-30T23:00:00.000Z',
      '2026-04-01T23:00:00.000Z',
    ]);
  });
});

test('a correction that is dated in the future is no change of the log yet', () => {
  const [soon, past] = ['2026-06-02T10:00:00Z', '2026-05-31T10:00:00Z'];
  const withdrawn = { date: soon, note: 'Wrong.' };
  const both = [past, soon].map((date) => ({ date, text: 'No.' }));
  const at = (stories: Record<string, string>, instant?: string) => {
    const { newsroom } = toPaper(stories, instant === undefined ? {} : { now: Date.parse(instant) });
    if (!newsroom) throw new Error('Unexpected absence of a newsroom');
    const press = toPress(newsroom);
    const pages = planPages(press);
    const documents = planDocuments(press, { pages, files: [] });
    return {
      changed: pages.find(({ url }) => url === '/corrections/')?.changed,
      feed: documents
        .find(({ url }) => url === '/corrections/atom.xml')
        ?.make()
        .match(/<updated>(.*?)</)?.[1],
    };
  };
  const corrected = { 'content/articles/a.md': story({ corrections: both }) };
  expect(at(corrected)).toEqual({ changed: Date.parse(past), feed: '2026-05-31T10:00:00.000Z' });
  expect(at(corrected, soon)).toEqual({ changed: Date.parse(soon), feed: '2026-06-02T10:00:00.000Z' });
  const gone = { 'content/articles/a.md': story({ withdrawn }), 'content/articles/b.md': story() };
  expect(at(gone)).toEqual({ changed: undefined, feed: '2026-03-04T09:30:00.000Z' });
  expect(at(gone, soon)).toEqual({ changed: Date.parse(soon), feed: '2026-06-02T10:00:00.000Z' });
});
