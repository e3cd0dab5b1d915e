/** Which stories a reader may want next. */
import { describe, expect, test } from 'vitest';
import { toFindRelated } from '../../src/newsroom/related.ts';
import { type Fields, markdown, story, toRightPaper } from './paper.ts';

const beats = { 'content/beats/sport.md': markdown({ title: 'Sport', desk: 'world' }) };

/** Names of the stories related to the first one. */
function relatedTo(stories: Readonly<Record<string, Fields>>, count = 4): string[] {
  const files = Object.entries(stories).map(([name, fields]) => [`content/articles/${name}.md`, story(fields)]);
  const { articles } = toRightPaper({ ...beats, ...Object.fromEntries(files) });
  const first = articles.find(({ id }) => id.endsWith(Object.keys(stories)[0] ?? ''));
  return first ? toFindRelated(articles)(first, count).map(({ id }) => id.slice(11)) : [];
}

describe('related stories', () => {
  test('share a beat, tags or both, the more the sooner', () => {
    expect(
      relatedTo({
        self: { tags: ['a', 'b'] },
        beat: {},
        tag: { beat: 'sport', tags: ['a'] },
        'beat-and-tag': { tags: ['b'] },
        'two-tags': { beat: 'sport', tags: ['a', 'b'] },
        none: { beat: 'sport' },
      }),
    ).toEqual(['beat-and-tag', 'two-tags', 'beat', 'tag']);
  });

  test('are near in time', () => {
    expect(
      relatedTo({
        self: { published: '2026-01-01' },
        old: { published: '2023-01-01' },
        near: { published: '2025-11-01' },
        later: { published: '2026-05-01' },
      }),
    ).toEqual(['near', 'later', 'old']);
  });

  test('with one score stand newest first, then by id', () => {
    expect(
      relatedTo({
        self: { published: '2026-01-10' },
        before: { published: '2026-01-09' },
        after: { published: '2026-01-11' },
        b: { published: '2026-01-11' },
      }),
    ).toEqual(['after', 'b', 'before']);
  });

  test('are in the same language', () => {
    expect(relatedTo({ self: {}, same: { language: 'EN' }, other: { language: 'ar' } })).toEqual(['same']);
    expect(relatedTo({ self: { language: 'ar' }, same: { language: 'ar' }, other: {} })).toEqual(['same']);
  });

  test('are never the story itself, never twice, never too many', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`s${10 + n}`, { tags: ['a', 'b'] }]));
    const found = relatedTo({ self: { tags: ['a', 'b'] }, ...many });
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(4);
    expect(found).not.toContain('self');
  });

  test('are none where nothing is shared', () => {
    expect(relatedTo({ self: {}, other: { beat: 'sport' } })).toEqual([]);
  });
});
