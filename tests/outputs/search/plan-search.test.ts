/** The plan of the search index: which stories are in it, in which parts, and when a part changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/content/digest.ts';
import { planSearch, type SearchPart, splitByDays } from '../../../src/outputs/search/plan-search.ts';
import { type Files, markdown, type PaperOptions, site, story, toRightPaper } from '../../newsroom/paper.ts';
import { storyUrl, toPress } from '../../pages/press.ts';

const plan = (files: Files, options: PaperOptions = {}) => {
  const press = toPress(toRightPaper(files, options), options.drafts);
  return planSearch(press, (source) => digestOf(press.findBody(source).html));
};
const storiesOf = (parts: readonly SearchPart[]) => parts.filter(({ isEngine }) => !isEngine);
const recordsOf = (files: Files, options?: PaperOptions) =>
  storiesOf(plan(files, options).parts).flatMap((part) => part.toRecords());

describe('the stories', () => {
  test('are those that readers see, and that do not ask to be left out', () => {
    const files = {
      'content/articles/plain.md': story(),
      'content/articles/elsewhere.md': story({
        canonical: 'https://other.example/a/',
        source: { name: 'Other' },
      }),
      'content/articles/hidden.md': story({ noindex: true }),
      'content/articles/draft.md': story({ draft: true }),
      'content/articles/coming.md': story({ published: '2026-06-02T00:00:00Z' }),
      'content/articles/over.md': story({ expires: '2026-05-02T00:00:00Z' }),
      'content/articles/taken-back.md': story({ withdrawn: { date: '2026-05-01', note: 'It was wrong.' } }),
      'content/site.yaml': site({ canonicalHosts: ['other.example'] }),
    };
    const shown = [storyUrl('elsewhere'), storyUrl('plain')];
    expect(
      recordsOf(files)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(shown);
    expect(
      recordsOf(files, { drafts: true })
        .map(({ url }) => url)
        .sort(),
    ).toEqual(shown);
  });

  test('are found by what a list shows of them and by their headings, and can be filtered', () => {
    const [record] = recordsOf({
      'content/articles/a.md': story(
        { title: 'Tides', summary: 'It rose.', type: 'analysis', tags: ['Moon'], dateline: 'Ferrytoll' },
        'Nobody saw.\n\n## The long night\n\nAt all.\n',
      ),
    });
    expect(record?.content).toBe('It rose.');
    expect(record?.meta).toEqual({
      title: 'Tides',
      desk: 'World',
      byline: 'By Ada Quill',
      topics: 'Energy, Ferrytoll, Moon',
      headings: 'The long night',
      type: 'Analysis',
      date: '\u{10000}20260304',
    });
    expect(record?.filters).toEqual({ desk: ['world'], reporter: ['ada-quill'], year: ['2026'], type: ['analysis'] });
  });

  test('of a language without spaces have their headline among the words that are cut', () => {
    const [record] = recordsOf({
      'content/articles/a.md': story({ title: '茶船抵达港口', summary: '市长来了', language: 'zh-Hant' }),
    });
    expect(record?.content).toBe('市长来了\n茶船抵达港口');
  });

  test('are found by their whole text where the paper asks for it', () => {
    const files = {
      'content/articles/a.md': story({ summary: 'It rose.' }, 'Nobody *saw*.\n'),
      'content/site.yaml': site({ search: 'text' }),
    };
    expect(recordsOf(files)[0]?.content).toContain('It rose.\nNobody saw.');
  });
});

test('a paper can do without', () => {
  const { parts, documents } = plan({
    'content/articles/a.md': story(),
    'content/site.yaml': site({ search: false }),
  });
  expect([parts, documents]).toEqual([[], []]);
});

describe('the parts', () => {
  const files = { 'content/articles/a.md': story(), 'content/articles/b.md': story() };
  const foldersOf = (changed: Files) => plan({ ...files, ...changed }).parts.map(({ folder }) => folder);

  test.each<[string, Files]>([
    ['a body', { 'content/articles/a.md': story({}, 'Other words.\n') }],
    ['a headline', { 'content/articles/a.md': story({ title: 'Another' }) }],
    ['a name', { 'content/reporters/ada-quill.md': markdown({ name: 'Ada Swan' }) }],
    ['a desk', { 'content/desks/world.md': markdown({ title: 'Abroad' }) }],
    ['a beat', { 'content/beats/energy.md': markdown({ title: 'Power', desk: 'world' }) }],
    ['a story less', { 'content/articles/a.md': story({ noindex: true }) }],
    ['the calendar', { 'content/site.yaml': site({ timeZone: 'Asia/Tokyo' }) }],
    ['the language', { 'content/site.yaml': site({ language: 'ar' }) }],
    ['what is searched', { 'content/site.yaml': site({ search: 'text' }) }],
  ])('have other names after a change of %s', (_, changed) => {
    expect(foldersOf(changed)[1]).not.toEqual(foldersOf({})[1]);
  });

  test('keep their names, and the engine its own', () => {
    expect(foldersOf({})).toEqual(foldersOf({}));
    expect(foldersOf({ 'content/pages/about.md': markdown({ title: 'About' }) })).toEqual(foldersOf({}));
    expect(foldersOf({ 'content/articles/c.md': story() })[0]).toEqual(foldersOf({})[0]);
  });

  test('are cut into words in an index of their own where words stand without spaces, were there but one', () => {
    const written = {
      'content/articles/c.md': story({ language: 'ja' }),
      'content/articles/d.md': story({ language: 'fr' }),
    };
    expect(storiesOf(plan({ ...files, ...written }).parts).map(({ language }) => language)).toEqual(['en', 'ja']);
  });

  test('are of one language each, and a language of few stories has none of its own', () => {
    const many = (language: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`content/articles/${language}-${index}.md`, story({ language })]),
      );
    const { parts } = plan({ ...files, ...many('ar', 20), ...many('de', 19) });
    expect(parts.map(({ language, isEngine }) => [language, isEngine])).toEqual([
      ['en', true],
      ['en', false],
      ['ar', true],
      ['ar', false],
    ]);
    expect(storiesOf(parts).map((part) => part.toRecords().length)).toEqual([21, 20]);
  });

  test('are named in the list', () => {
    const { parts, documents } = plan(files);
    const [engine, part] = parts.map(({ folder }) => folder);
    expect(documents.map(({ url }) => url)).toEqual(['/search/index.json']);
    expect(JSON.parse(documents[0]?.make() ?? '')).toEqual([{ language: 'en', engine, parts: [part] }]);
  });
});

describe('groups of days', () => {
  const day = 24 * 60 * 60 * 1000;
  const days = fc.array(fc.integer({ min: -9000, max: 60_000 }), { maxLength: 60 });
  const toStories = (of: readonly number[]) =>
    of.toSorted((a, b) => b - a).map((number) => ({ published: number * day }));

  test('hold every story once, in order, and at most so many unless of one day', () => {
    fc.assert(
      fc.property(days, (of) => {
        const stories = toStories(of);
        const groups = splitByDays(stories, 5);
        expect(groups.flat()).toEqual(stories);
        for (const group of groups) {
          expect(group.length > 0 && (group.length <= 5 || new Set(group.map((s) => s.published)).size === 1)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('stay as they are but for the one that a story comes to', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 60_000 }), (of, extra) => {
        const name = (group: readonly { published: number }[]) => group.map((s) => s.published).join(' ');
        const before = splitByDays(toStories(of), 5).map(name);
        const after = new Set(splitByDays(toStories([...of, extra]), 5).map(name));
        expect(before.filter((group) => !after.has(group)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
