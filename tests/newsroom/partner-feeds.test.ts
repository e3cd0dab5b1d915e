/** The feeds for partners: what `site.yaml` says of them, and which stories they hold. */
import { describe, expect, test } from 'vitest';
import { selectForPartner } from '../../src/newsroom/partner-stories.ts';
import { type Fields, type Files, markdown, site, story, toLine, toPaper, toRightPaper } from './paper.ts';

const feeds = (...partnerFeeds: readonly Fields[]): Files => ({
  'content/site.yaml': site({ partnerFeeds, canonicalHosts: ['other.example'] }),
});

const stories: Files = {
  'content/desks/arts.md': markdown({ title: 'Arts' }),
  'content/beats/stage.md': markdown({ title: 'Stage', desk: 'arts' }),
  'content/articles/new.md': story({ published: '2026-06-01T11:00:00Z', tags: ['Oil', 'Ferry'] }),
  'content/articles/play.md': story({ published: '2026-06-01T10:00:00Z', beat: 'stage', type: 'review' }),
  'content/articles/edge.md': story({ published: '2026-05-31T12:00:00Z', tags: ['Oil'] }),
  'content/articles/paid.md': story({ published: '2026-05-30T12:00:00Z', type: 'sponsored' }),
  'content/articles/agency.md': story({ published: '2026-05-29T12:00:00Z', source: { name: 'An agency' } }),
  'content/articles/copy.md': story({
    published: '2026-05-28T12:00:00Z',
    canonical: 'https://other.example/copy',
  }),
  'content/articles/own.md': story({
    published: '2026-05-27T12:00:00Z',
    canonical: 'https://lantern.example/2026/05/27/own/',
  }),
  'content/articles/draft.md': story({ published: '2026-05-31T12:00:00Z', draft: true }),
  'content/articles/gone.md': story({
    published: '2026-05-31T13:00:00Z',
    withdrawn: { date: '2026-06-01', note: 'A forgery.' },
  }),
};

function select(feed: Fields): string {
  const newsroom = toRightPaper({ ...stories, ...feeds({ name: 'x', ...feed }) });
  const [first] = newsroom.site.partnerFeeds;
  return first
    ? selectForPartner(newsroom, first)
        .map(({ url }) => url.split('/').at(-2))
        .join(' ')
    : 'no feed';
}

describe('a feed for a partner', () => {
  test.each<[string, Fields, string]>([
    ['holds the own stories of the paper', {}, 'new play edge own'],
    ['takes a desk', { only: { desks: ['arts'] } }, 'play'],
    ['leaves out a desk', { except: { desks: ['arts'] } }, 'new edge own'],
    ['takes one of several topics', { only: { tags: ['Ferry', 'oil'] } }, 'new edge'],
    ['leaves out a topic', { except: { tags: ['OIL'] } }, 'play own'],
    [
      'takes what fits all conditions',
      { only: { tags: ['Oil'], types: ['news'] }, except: { tags: ['Ferry'] } },
      'edge',
    ],
    ['takes a type', { only: { types: ['review', 'opinion'] } }, 'play'],
    ['holds the stories of the last hours, but not of so many hours ago', { hours: 24 }, 'new play'],
    ['holds a story until its time is over', { hours: 25 }, 'new play edge'],
    ['holds no more than it may', { items: 2 }, 'new play'],
    ['holds what is paid for', { sponsored: true }, 'new play edge paid own'],
    ['holds what others published first', { fromOthers: true }, 'new play edge agency copy own'],
    ['takes what is paid for only where it may', { only: { types: ['sponsored'] } }, ''],
  ])('%s', (_, feed, expected) => {
    expect(select(feed)).toBe(expected);
  });

  test.each<[string, readonly Fields[], readonly string[]]>([
    ['a desk that is not there', [{ name: 'x', only: { desks: ['wrld'] } }], ['5:45 unknown-reference']],
    ['a desk twice', [{ name: 'x', except: { desks: ['world', 'world'] } }], ['5:55 duplicate-reference']],
    ['a type that is not there', [{ name: 'x', only: { types: ['opnion'] } }], ['5:45 invalid-value']],
    ['a topic that no story has', [{ name: 'x', except: { tags: ['Oil', 'Ferri'] } }], ['5:52 partner-tag-unknown']],
    ['a name twice', [{ name: 'x' }, { name: 'X' }], ['5:37 duplicate-reference']],
    ['a feed without a name', [{ title: 'X' }], ['5:16 missing-key']],
    ['a name that is no part of an address', [{ name: 'a/b' }], ['5:24 invalid-value']],
    ['an empty list', [{ name: 'x', only: { desks: [] } }], ['5:44 invalid-value']],
  ])('is refused for %s', (_, partnerFeeds, expected) => {
    const { problems } = toPaper({ ...stories, ...feeds(...partnerFeeds) });
    expect(problems.map(toLine)).toEqual(expected.map((line) => `content/site.yaml:${line}`));
  });

  test.each<[string, string]>([
    ['cannot be parsed', story({ tags: ['Gulls'] }).replace('title:', 'title: [')],
    ['is not valid', story({ tags: ['Gulls'], type: 'nonsense' })],
  ])('is not blamed for the topic of a story that %s', (_, text) => {
    const files = { ...stories, 'content/articles/gulls.md': text, ...feeds({ name: 'x', only: { tags: ['Gulls'] } }) };
    const { problems } = toPaper(files);
    expect(problems.map(({ file }) => file)).toEqual(['content/articles/gulls.md']);
  });

  test('says which desk, type or topic was probably meant', () => {
    const only = { desks: ['wrld'], types: ['opnion'], tags: ['Ferri'] };
    const { problems } = toPaper({ ...stories, ...feeds({ name: 'x', only }) });
    expect(problems.map(({ note }) => String(note))).toEqual([
      expect.stringContaining('`opinion`'),
      expect.stringContaining('`world`'),
      expect.stringContaining('`Ferry`'),
    ]);
  });
});
