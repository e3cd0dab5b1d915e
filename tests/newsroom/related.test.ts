/** Which stories a reader may want next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/newsroom/model.ts';
import { toFindRelated } from '../../src/newsroom/related.ts';
import { createRelatedMemory } from '../../src/newsroom/related-memory.ts';
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

/** What the search means, written down as plainly as can be: every story that is near in a shared list, scored. */
function relatedByRule(articles: readonly Article[], article: Article, count: number): Article[] {
  const year = 365.25 * 24 * 60 * 60 * 1000;
  const keysOf = ({ beat, tags }: Article) => [beat, ...tags];
  const score = (other: Article) =>
    (other.beat === article.beat ? 3 : 0) +
    other.tags.filter((tag) => article.tags.includes(tag)).length * 2 -
    Math.min(Math.abs(article.published - other.published) / year, 3);
  const near = keysOf(article).flatMap((key) => {
    const list = articles.filter((other) => keysOf(other).includes(key));
    const place = list.indexOf(article);
    return list.slice(Math.max(0, place - 16), place + 17);
  });
  return [...new Set(near)]
    .filter((other) => other !== article && other.language === article.language)
    .sort((a, b) => score(b) - score(a) || b.published - a.published || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

test('the search finds what its rule says', () => {
  // Equal scores are where it is easily wrong: equally near, or years away.
  const days = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 2000, max: 2400 }));
  const day = days.map((number) => new Date(number * 86_400_000 + 1.5e12).toISOString());
  const fields = fc.record({
    published: day,
    beat: fc.constantFrom('energy', 'energy', 'sport'),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    language: fc.constantFrom('en', 'en', 'en', 'ar'),
  });
  const lists = fc.array(fields, { minLength: 1, maxLength: 70, size: 'max' });
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 6 }), (stories, count) => {
      const files = stories.map((each, index) => [`content/articles/s${index}.md`, story(each)]);
      const { articles } = toRightPaper({ ...beats, ...Object.fromEntries(files) });
      const find = toFindRelated(articles);
      for (const article of articles) expect(find(article, count)).toEqual(relatedByRule(articles, article, count));
    }),
    { numRuns: 30 },
  );
});

test('what is remembered of other stories does not change what is found', () => {
  const names = Array.from({ length: 6 }, (_, index) => `content/articles/s${index}.md`);
  const { articles } = toRightPaper({
    ...beats,
    ...Object.fromEntries(names.map((name, index) => [name, story({ tags: index % 2 ? ['a'] : ['b', 'c'] })])),
    'content/articles/sport.md': story({ beat: 'sport', language: 'ar', published: '2026-02-01', tags: ['d'] }),
  });
  const [tags, part] = [articles.flatMap((article) => article.tags), fc.constantFrom(...articles)];
  const change: fc.Arbitrary<Partial<Article>> = fc.oneof(
    fc.subarray([...new Set(tags)]).map((some) => ({ tags: some })),
    part.map(({ beat }) => ({ beat })),
    part.map(({ language }) => ({ language })),
    part.map(({ published }) => ({ published })),
  );
  const changes = fc.array(fc.tuple(fc.nat(articles.length - 1), change), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(changes, (list) => {
      const memory = createRelatedMemory();
      let now: readonly Article[] = articles;
      toFindRelated(now, memory);
      for (const [place, fields] of [[0, {}] as const, ...list]) {
        now = now.with(place, { ...(now[place] as Article), ...fields });
        const [remembering, fresh] = [toFindRelated(now, memory), toFindRelated(now)];
        for (const article of now) expect(remembering(article, 3)).toEqual(fresh(article, 3));
      }
    }),
  );
});

describe('in a long list', () => {
  const count = 150;
  const stories = Array.from({ length: count }, (_, index) => {
    const published = new Date(1.7e12 - index * 7_200_000).toISOString();
    const tags = ['a', 'b', 'c', 'd', 'e'].filter((_, bit) => (index * 7 + 3) & (1 << bit));
    return [`content/articles/s${index}.md`, story({ published, tags, beat: index % 3 ? 'energy' : 'sport' })] as const;
  });
  const { articles } = toRightPaper({ ...beats, ...Object.fromEntries(stories) });
  const tags = [...new Set(articles.flatMap((article) => article.tags))];

  test('the memory of stories that came, went or changed does not change what is found', () => {
    const place = fc.nat(count - 1);
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), place, tags: fc.subarray(tags) }),
      fc.record({ kind: fc.constant('remove' as const), place }),
      fc.record({ kind: fc.constant('change' as const), place, tags: fc.subarray(tags) }),
    );
    const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rounds, (list) => {
        const memory = createRelatedMemory();
        let now: readonly Article[] = articles;
        let made = 0;
        const all = (find: ReturnType<typeof toFindRelated>) =>
          now.map((article) => find(article, 4).map(({ id }) => id));
        all(toFindRelated(now, memory));
        for (const edits of list) {
          for (const each of edits) {
            const at = each.place % now.length;
            const article = now[at] as Article;
            if (each.kind === 'add') now = now.toSpliced(at, 0, { ...article, id: `new-${made++}`, tags: each.tags });
            else if (each.kind === 'remove') now = now.toSpliced(at, 1);
            else now = now.with(at, { ...article, tags: each.tags });
          }
          expect(all(toFindRelated(now, memory))).toEqual(all(toFindRelated(now)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is taken over by a list in another order', () => {
    const memory = createRelatedMemory();
    const find = toFindRelated(articles, memory);
    for (const article of articles) find(article, 4);
    const other = [...articles.slice(0, 5).reverse(), ...articles.slice(5)];
    const [remembering, fresh] = [toFindRelated(other, memory), toFindRelated(other)];
    for (const article of other) expect(remembering(article, 4)).toEqual(fresh(article, 4));
    expect(memory.found.size).toBe(count);
    toFindRelated(articles, memory);
    expect(memory.found.size).toBe(0);
  });

  test('most of what was found holds when a story comes or goes', () => {
    const memory = createRelatedMemory();
    const find = toFindRelated(articles, memory);
    for (const article of articles) find(article, 4);
    expect(memory.found.size).toBe(count);
    toFindRelated([{ ...(articles[0] as Article), id: 'new' }, ...articles], memory);
    expect(memory.found.size).toBeGreaterThan(count / 2);
    expect(memory.found.size).toBeLessThan(count);
    toFindRelated(articles.slice(1), memory);
    expect(memory.found.size).toBeGreaterThan(count / 2);
  });
});
