/** Desks, beats, tags and reporters: their lists over several pages. */
import { describe, expect, test } from 'vitest';
import { planPages } from '../../src/pages/plan-pages.ts';
import type { PlannedPage } from '../../src/pages/planned-page.ts';
import type { LayoutName, StoryList } from '../../src/pages/props.ts';
import { type Fields, type Files, markdown, site, story, toPaper } from '../newsroom/paper.ts';
import { propsAt, storyUrl, toPages, toPress } from './press.ts';

/** Stories s1, s2 …, the first the newest. */
const stories = (count: number, fields: Fields = {}): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const published = new Date(Date.UTC(2026, 2, 30 - index)).toISOString();
      return [`content/articles/s${index + 1}.md`, story({ title: `s${index + 1}`, published, ...fields })];
    }),
  );

const listed = { tags: ['Oil'], contributors: [{ reporter: 'bo', role: 'Research' }] };
const files = {
  'content/site.yaml': site({ listSize: 2 }),
  'content/desks/world.md': markdown({ title: 'World', summary: 'All over.', hue: 'teal' }, 'The *world*.\n'),
  'content/beats/energy.md': markdown({ title: 'Energy', desk: 'world', summary: 'Power.' }, 'Watts.\n'),
  'content/reporters/bo.md': markdown({ name: 'Bo Tarn', role: 'Staff', beats: ['energy'] }, 'Bo is here.\n'),
  ...stories(7, listed),
};
const pages = toPages(files);
const titles = ({ stories: cards }: StoryList) => cards.map(({ title }) => title);

describe.each<[LayoutName & ('desk' | 'beat' | 'tag' | 'type' | 'reporter' | 'archive-month'), string, string]>([
  ['desk', '/world/', 'World'],
  ['beat', '/beats/energy/', 'Energy'],
  ['tag', '/tags/oil/', 'Oil'],
  ['type', '/types/news/', 'News'],
  ['reporter', '/reporters/ada-quill/', 'Ada Quill'],
  ['reporter', '/reporters/bo/', 'Bo Tarn'],
  ['archive-month', '/2026/03/', 'March 2026'],
])('the %s at %s', (layout, url, title) => {
  const at = (page: number | 'newest') => propsAt(pages, layout, page === 'newest' ? url : `${url}page/${page}/`);
  const all = ['newest', 2, 1] as const;

  test('has its stories on three pages, the newest first, which has what is over', () => {
    expect(all.map((page) => titles(at(page).list))).toEqual([
      ['s1', 's2', 's3'],
      ['s4', 's5'],
      ['s6', 's7'],
    ]);
    expect(() => at(3)).toThrow('Unexpected absence');
  });

  test('counts its stories on the newest page', () => {
    expect(all.map((page) => at(page).list.count)).toEqual(['7 stories', undefined, undefined]);
  });

  test('links its pages, which are counted from the oldest', () => {
    const [newer, older] = ['Newer stories', 'Older stories'];
    expect(all.map((page) => at(page).list.pagination)).toEqual([
      { older: { text: older, url: `${url}page/2/` } },
      { text: 'Page 2', newer: { text: newer, url }, older: { text: older, url: `${url}page/1/` } },
      { text: 'Page 1', newest: { text: 'Newest', url }, newer: { text: newer, url: `${url}page/2/` } },
    ]);
  });

  test('tells neighbours, titles and addresses to the head', () => {
    expect(all.map((page) => [at(page).head.prev, at(page).head.next])).toEqual([
      [undefined, `${url}page/2/`],
      [url, `${url}page/1/`],
      [`${url}page/2/`, undefined],
    ]);
    expect(at('newest').head.title).toBe(`${title} | The Lantern`);
    expect(at(2).head.title).toBe(`${title}, page 2 | The Lantern`);
    expect(at(2).head.canonical).toBe(`https://lantern.example${url}page/2/`);
  });

  test('keeps all pages but the newest when a story is added', () => {
    const added = toPages({
      ...files,
      'content/articles/s0.md': story({ title: 's0', published: '2026-03-31', ...listed }),
    });
    const propsOf = (planned: readonly PlannedPage[], page: number | 'newest') =>
      propsAt(planned, layout, page === 'newest' ? url : `${url}page/${page}/`);
    expect(propsOf(added, 1)).toEqual(at(1));
    // There are enough for another page, which page 2 links.
    expect(titles(propsOf(added, 3).list)).toEqual(['s2', 's3']);
    expect(titles(propsOf(added, 'newest').list)).toEqual(['s0', 's1']);
    expect(propsOf(added, 2).list.stories).toEqual(at(2).list.stories);
    expect(propsOf(added, 2).list.pagination?.newer?.url).toBe(`${url}page/3/`);
  });
});

describe('a list', () => {
  test('of one page has no pagination', () => {
    const { list, head } = propsAt(toPages(stories(1)), 'beat', '/beats/energy/');
    expect([list.count, list.pagination, head.prev, head.next]).toEqual(['1 story', undefined, undefined, undefined]);
  });

  test('has a second page as soon as both are full', () => {
    const beat = (count: number) => toPages({ 'content/site.yaml': site({ listSize: 2 }), ...stories(count) });
    expect(propsAt(beat(3), 'beat', '/beats/energy/').list).not.toHaveProperty('pagination');
    expect(titles(propsAt(beat(4), 'beat', '/beats/energy/page/1/').list)).toEqual(['s3', 's4']);
  });

  test('without stories is a page that says so', () => {
    const { list } = propsAt(toPages({}), 'desk', '/world/');
    expect([list.stories, list.count]).toEqual([[], '0 stories']);
  });
});

describe('what stands above the list', () => {
  test('of a desk: its text and beats, the text on the newest page only', () => {
    const first = propsAt(pages, 'desk', '/world/');
    expect(first.desk).toEqual({
      title: 'World',
      hue: 'teal',
      summary: 'All over.',
      body: '<p>The <em>world</em>.</p>',
    });
    expect(first.beats).toEqual([{ text: 'Energy', url: '/beats/energy/' }]);
    expect(first.head.description).toBe('All over.');
    expect(propsAt(pages, 'desk', '/world/page/2/').desk).toEqual({ title: 'World', hue: 'teal', body: '' });
  });

  test('of a beat: its text and desk', () => {
    const desk = { text: 'World', url: '/world/', hue: 'teal' };
    const { beat, paper } = propsAt(pages, 'beat', '/beats/energy/');
    expect(beat).toEqual({ title: 'Energy', desk, summary: 'Power.', body: '<p>Watts.</p>' });
    expect(paper.desks).toEqual([{ ...desk, current: true }]);
  });

  test('of a tag: its title as most stories spell it, or else the oldest', () => {
    // That there are two spellings is a problem of its own.
    const { newsroom } = toPaper({
      'content/articles/a.md': story({ tags: ['oil'] }),
      ...stories(2, { tags: ['OIL'] }),
    });
    if (!newsroom) throw new Error('Unexpected paper without a newsroom');
    const { tag } = propsAt(planPages(toPress(newsroom)), 'tag', '/tags/oil/');
    expect(tag).toEqual({ title: 'OIL' });
  });

  test('of a type: all types that have stories, in the order of the front matter', () => {
    const paper = { ...stories(2), 'content/articles/v.md': story({ type: 'review' }) };
    const { heading, types, head } = propsAt(toPages(paper), 'type', '/types/review/');
    expect([heading, types]).toEqual([
      'Review',
      [
        { text: 'News', url: '/types/news/' },
        { text: 'Review', url: '/types/review/', current: true },
      ],
    ]);
    expect(head.feeds[0]).toEqual({
      type: 'application/rss+xml',
      title: 'Review | The Lantern (RSS)',
      url: '/types/review/feed.xml',
    });
  });

  test('of a reporter: who they are', () => {
    const { reporter, heading } = propsAt(pages, 'reporter', '/reporters/bo/');
    expect(reporter).toEqual({
      name: 'Bo Tarn',
      role: 'Staff',
      body: '<p>Bo is here.</p>',
      beats: [{ text: 'Energy', url: '/beats/energy/' }],
      contact: [],
      elsewhere: [],
    });
    expect(heading).toBe('Stories by Bo Tarn');
  });

  test('a reporter who wrote and contributed has a story once', () => {
    const both = { 'content/articles/a.md': story({ contributors: [{ reporter: 'ada-quill', role: 'Pictures' }] }) };
    expect(propsAt(toPages(both), 'reporter', '/reporters/ada-quill/').list.count).toBe('1 story');
  });
});

describe('the list of reporters', () => {
  test('has everyone, by name', () => {
    const { reporters, paper, head } = propsAt(pages, 'reporters', '/reporters/');
    expect(reporters.map(({ name, bio }) => [name, bio])).toEqual([
      ['Ada Quill', 'Ada Quill writes.'],
      ['Bo Tarn', 'Bo is here.'],
    ]);
    expect(paper.reporters).toMatchObject({ url: '/reporters/', current: true });
    expect(head.title).toBe('Reporters | The Lantern');
  });
});

describe('cards', () => {
  const card = (fields: Fields, settings: Fields = {}) => {
    const paper = { 'content/site.yaml': site(settings), 'content/articles/a.md': story(fields, 'First words.\n') };
    return propsAt(toPages(paper), 'beat', '/beats/energy/').list.stories[0];
  };

  test('hold what a list shows', () => {
    expect(card({ type: 'opinion', updated: '2026-03-05' })).toEqual({
      url: '/2026/03/04/a/',
      title: 'A story',
      summary: 'First words.',
      desk: { text: 'World', url: '/world/', hue: 'grey' },
      beat: { text: 'Energy', url: '/beats/energy/' },
      type: 'opinion',
      typeLabel: 'Opinion',
      published: { iso: '2026-03-04T09:30:00+00:00', text: '4 March 2026, 09:30 GMT', short: '4 March 2026' },
      updated: { iso: '2026-03-05T00:00:00+00:00', text: '5 March 2026, 00:00 GMT', short: '5 March 2026' },
      byline: 'By Ada Quill',
      readingTime: '1-minute read',
    });
    expect(card({ summary: 'In short.' })?.summary).toBe('In short.');
  });

  test('are one for all pages in a language, which none may change', () => {
    const paper = { 'content/articles/a.md': story(), 'content/articles/b.md': story({ language: 'ar' }) };
    const arabic = { 'content/articles/c.md': story({ language: 'ar' }) };
    const each = toPages({ ...paper, ...arabic });
    const onBeat = propsAt(each, 'beat', '/beats/energy/').list.stories;
    const onDesk = propsAt(each, 'desk', '/world/').list.stories;
    expect(onDesk.map((shown, index) => shown === onBeat[index])).toEqual([true, true, true]);
    expect(onDesk.every((shown) => Object.isFrozen(shown))).toBe(true);
    const besideArabic = propsAt(each, 'article', storyUrl('b')).related;
    expect(besideArabic.map(({ url, byline }) => [url, byline])).toEqual([[storyUrl('c'), 'بقلم Ada Quill']]);
  });

  test('name a language that is not the page’s', () => {
    expect(card({ language: 'ar' })).toMatchObject({ lang: 'ar', dir: 'rtl', byline: 'By Ada Quill' });
    expect(card({})).not.toHaveProperty('lang');
    expect(card({ language: 'en' }, { language: 'ar' })).toMatchObject({
      lang: 'en',
      dir: 'ltr',
      byline: 'بقلم Ada Quill',
    });
  });
});
