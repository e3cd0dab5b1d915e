/** The front page: who stands where, and nobody twice. */
import { describe, expect, test } from 'vitest';
import type { FrontProps } from '../../src/pages/props.ts';
import { type Fields, markdown, site, story } from '../newsroom/paper.ts';
import { propsAt, toPages } from './press.ts';

const arts = {
  'content/desks/arts.md': markdown({ title: 'Arts', hue: 'pink' }),
  'content/beats/stage.md': markdown({ title: 'Stage', desk: 'arts' }),
};

/** Stories by name, the first the newest; each day one. */
function front(stories: Readonly<Record<string, Fields>>, settings: Fields = {}): FrontProps {
  const files = Object.entries(stories).map(([name, fields], index) => {
    const published = new Date(Date.UTC(2026, 4, 30 - index)).toISOString();
    return [`content/articles/${name}.md`, story({ title: name, published, ...fields })];
  });
  const pages = toPages({ ...arts, 'content/site.yaml': site(settings), ...Object.fromEntries(files) });
  return propsAt(pages, 'front', '/');
}

const names = ({ lead, secondary, briefs, sections }: FrontProps) => ({
  lead: lead?.title,
  secondary: secondary.map(({ title }) => title),
  briefs: briefs.map(({ title }) => title),
  sections: Object.fromEntries(sections.map(({ desk, stories }) => [desk.text, stories.map(({ title }) => title)])),
});

const many = Object.fromEntries('abcdefghij'.split('').map((name) => [name, {}]));
const small = { secondaryCount: 2, briefs: 1, perDesk: 2 };

describe('places', () => {
  test('are filled by the newest stories', () => {
    expect(names(front(many, { front: small }))).toEqual({
      lead: 'a',
      secondary: ['b', 'c'],
      briefs: ['d'],
      sections: { World: ['e', 'f'] },
    });
  });

  test('are filled by the chosen stories first', () => {
    expect(names(front(many, { front: { ...small, lead: 'g', secondary: ['j'] } }))).toEqual({
      lead: 'g',
      secondary: ['j', 'a'],
      briefs: ['b'],
      sections: { World: ['c', 'd'] },
    });
  });

  test('are kept for the chosen stories', () => {
    expect(names(front(many, { front: { ...small, secondary: ['a', 'b'] } }))).toMatchObject({
      lead: 'c',
      secondary: ['a', 'b'],
    });
  });

  test('are kept no longer than there is someone to lead', () => {
    expect(names(front({ a: {}, b: {} }, { front: { ...small, secondary: ['a', 'b'] } }))).toMatchObject({
      lead: 'a',
      secondary: ['b'],
    });
  });

  test('are none where their number is 0', () => {
    expect(names(front(many, { front: { secondaryCount: 0, briefs: 0, perDesk: 0 } }))).toEqual({
      lead: 'a',
      secondary: [],
      briefs: [],
      sections: {},
    });
  });

  test('of desks are those of their stories', () => {
    const stories = { a: {}, b: { beat: 'stage' }, c: {}, d: { beat: 'stage' } };
    const { sections } = front(stories, { front: { secondaryCount: 0, briefs: 0, perDesk: 4 }, desks: ['world'] });
    expect(sections.map(({ desk, more, stories: cards }) => [desk, more, cards.map(({ title }) => title)])).toEqual([
      [{ text: 'World', url: '/world/', hue: 'grey' }, 'More from World', ['c']],
      [{ text: 'Arts', url: '/arts/', hue: 'pink' }, 'More from Arts', ['b', 'd']],
    ]);
  });

  test.each([{}, small, { ...small, lead: 'j', secondary: ['a', 'c', 'e'] }, { secondaryCount: 12, briefs: 30 }])(
    'never hold a story twice: %j',
    (settings) => {
      const { lead, secondary, briefs, sections } = names(front(many, { front: settings }));
      const all = [lead, ...secondary, ...briefs, ...Object.values(sections).flat()];
      expect(new Set(all).size).toBe(all.length);
    },
  );
});

describe('advertisers’ stories', () => {
  const stories = { ad: { type: 'sponsored' }, a: {}, b: {}, ad2: { type: 'sponsored' } };
  test('never rise by themselves', () => {
    expect(names(front(stories))).toEqual({
      lead: 'a',
      secondary: ['b'],
      briefs: [],
      sections: { World: ['ad', 'ad2'] },
    });
  });

  test('stand where an editor puts them', () => {
    expect(names(front(stories, { front: { lead: 'ad', secondary: ['ad2'] } }))).toMatchObject({
      lead: 'ad',
      secondary: ['ad2', 'a', 'b'],
    });
  });

  test('alone make no lead', () => {
    expect(names(front({ ad: { type: 'sponsored' } }))).toMatchObject({ lead: undefined, sections: { World: ['ad'] } });
  });
});

describe('the edition', () => {
  test('is that of the newest story or update', () => {
    expect(front({ a: {}, b: {} }).edition?.iso).toBe('2026-05-30T01:00:00+01:00');
    expect(front({ a: {}, b: { updated: '2026-05-31T10:00Z' } }).edition?.iso).toBe('2026-05-31T11:00:00+01:00');
  });

  test('is absent where there is none', () => {
    expect(front({})).not.toHaveProperty('edition');
    expect(names(front({}))).toEqual({ lead: undefined, secondary: [], briefs: [], sections: {} });
  });
});

describe('the head', () => {
  test('is the paper’s', () => {
    expect(front({}, { tagline: 'News', description: 'All of it.' }).head).toMatchObject({
      title: 'The Lantern: News',
      description: 'All of it.',
      canonical: 'https://lantern.example/',
      robots: 'max-image-preview:large',
    });
    expect(front({}).head.title).toBe('The Lantern');
  });
});
