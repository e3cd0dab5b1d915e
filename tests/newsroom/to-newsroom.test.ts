/** The model as a whole: order, languages, tags, settings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import {
  basics,
  type Files,
  markdown,
  now,
  site,
  story,
  toEntries,
  toLine,
  toPaper,
  toPictures,
  toRightPaper,
} from './paper.ts';

const picture = (path: string) => ({ path, url: `/images/${path}`, width: 3, height: 2, renditions: [] });

describe('a story', () => {
  test('has everything that its file says', () => {
    const pictures = toPictures({ 'content/articles/a.jpg': picture('content/articles/a.jpg') });
    const { articles } = toRightPaper(
      {
        'content/reporters/bo.md': markdown({ name: 'Bo' }),
        'content/articles/a.md': story(
          {
            summary: 'Short.',
            reporter: ['ada-quill', 'bo'],
            contributors: [{ reporter: 'bo', role: 'Pictures' }],
            sections: ['One', { heading: 'Two', id: 'two', nav: '2' }],
            updated: '2026-03-07',
            type: 'analysis',
            dateline: 'Riyadh',
            backstory: 'We asked "all" of them.',
            image: { src: 'a.jpg', alt: 'A pier', caption: 'C', credit: 'D' },
            tags: ['Oil'],
            corrections: [
              { date: '2026-03-06', text: 'Wrong.' },
              { date: '2026-03-06T10:00Z', text: 'Clear.', kind: 'clarification', prominent: true },
            ],
            expires: '2030-01-01',
            aliases: ['/caf%C3%A9/'],
            canonical: 'https://far.example/a/',
            source: { name: 'Wire', url: 'https://far.example/' },
            comments: false,
            noindex: true,
          },
          'Body.\n',
        ),
      },
      { pictures },
    );
    expect(articles[0]).toMatchObject({
      id: '2026-03-04-a',
      title: 'A story',
      summary: 'Short.',
      language: 'en',
      type: 'analysis',
      reporters: [{ name: 'Ada Quill' }, { name: 'Bo' }],
      contributors: [{ role: 'Pictures', reporter: { name: 'Bo' } }],
      beat: { title: 'Energy', desk: { title: 'World', hue: 'grey' } },
      sections: [
        { heading: 'One', place: { line: 8, column: 12 } },
        { heading: 'Two', id: 'two', nav: '2', place: { line: 8, column: 29 } },
      ],
      published: Date.parse('2026-03-04T09:30:00Z'),
      updated: Date.parse('2026-03-07T00:00:00Z'),
      dateline: 'Riyadh',
      backstory: 'We asked “all” of them.',
      image: { alt: 'A pier', caption: 'C', credit: 'D', picture: { path: 'content/articles/a.jpg' } },
      tags: [{ id: 'oil', url: '/tags/oil/', title: 'Oil' }],
      corrections: [
        { date: { day: '2026-03-06' }, kind: 'correction', text: 'Wrong.', prominent: false },
        { date: { instant: Date.parse('2026-03-06T10:00Z') }, kind: 'clarification', prominent: true },
      ],
      aliases: ['/caf\u00e9/'],
      canonical: 'https://far.example/a/',
      source: { name: 'Wire' },
      comments: false,
      noindex: true,
      markdown: { path: 'content/articles/a.md', text: 'Body.\n' },
    });
    expect(articles[0]?.withheld).toBeUndefined();
  });

  test('has defaults for the rest', () => {
    const { articles } = toRightPaper({ 'content/articles/a.md': story() });
    expect(articles[0]).toMatchObject({ type: 'news', comments: true, noindex: false, tags: [], aliases: [] });
  });
});

describe('order', () => {
  const files = {
    'content/site.yaml': site({ desks: ['zoo'] }),
    'content/desks/zoo.md': markdown({ title: 'Zoo' }),
    'content/desks/arts.md': markdown({ title: 'Ärts' }),
    'content/beats/a2.md': markdown({ title: 'Same', desk: 'zoo' }),
    'content/beats/a1.md': markdown({ title: 'Same', desk: 'zoo' }),
    'content/reporters/z.md': markdown({ name: 'Émile' }),
    'content/articles/a.md': story({ published: '2026-01-01', tags: ['energy', 'Zinc'] }),
    'content/articles/b.md': story({ published: '2026-01-02', tags: ['Energy', 'oil'] }),
    'content/articles/c.md': story({ published: '2026-01-02', tags: ['ENERGY'], id: 'a-first' }),
    'content/pages/b.md': markdown({ title: 'B' }),
    'content/pages/a.md': markdown({ title: 'A' }),
  };

  /** A paper in which nothing but the spelling of tags is wrong. */
  const toSpeltPaper = (some: Files) => {
    const { newsroom, problems } = toPaper(some);
    expect([...new Set(problems.map(({ ruleId }) => ruleId))]).toEqual(['tag-spelling']);
    if (!newsroom) throw new Error('Unexpected paper without a newsroom');
    return newsroom;
  };

  test('is that of readers', () => {
    const newsroom = toSpeltPaper(files);
    expect(newsroom.articles.map(({ id }) => id)).toEqual(['2026-01-02-b', 'a-first', '2026-01-01-a']);
    expect(newsroom.desks.map(({ title }) => title)).toEqual(['Zoo', 'Ärts', 'World']);
    expect(newsroom.beats.map(({ id }) => id)).toEqual(['energy', 'a1', 'a2']);
    expect(newsroom.reporters.map(({ name }) => name)).toEqual(['Ada Quill', 'Émile']);
    expect(newsroom.pages.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of files does not matter', () => {
    const { entries } = toEntries({ ...basics, ...files });
    const options = {
      now,
      drafts: false,
      folders: { content: 'content', public: 'public' },
      pictures: toPictures({}),
    };
    const expected = JSON.stringify(toNewsroom(entries, options).newsroom);
    const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length });
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(JSON.stringify(toNewsroom(some, options).newsroom)).toBe(expected);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  test('decides how a tag is spelt where no spelling is used more often: the oldest story does', () => {
    const { tags, articles } = toSpeltPaper(files);
    expect(tags).toEqual([
      { id: 'energy', url: '/tags/energy/', title: 'energy' },
      { id: 'oil', url: '/tags/oil/', title: 'oil' },
      { id: 'zinc', url: '/tags/zinc/', title: 'Zinc' },
    ]);
    expect(articles.map((article) => article.tags[0])).toEqual(Array(3).fill(tags[0]));
    for (const article of articles) expect(article.tags[0]).toBe(articles[0]?.tags[0]);
  });

  test('of tags spelt twice in one story', () => {
    const { articles } = toRightPaper({
      'content/articles/a.md': story({ tags: ['Oil', 'oil', 'e\u0301', '\u00c9'] }),
    });
    expect(articles[0]?.tags.map(({ title }) => title)).toEqual(['Oil', 'e\u0301']);
  });
});

describe('languages', () => {
  test('have one form', () => {
    const {
      articles,
      site: found,
      pages,
    } = toRightPaper({
      'content/site.yaml': site({ language: 'EN-gb' }),
      'content/articles/a.md': story(),
      'content/articles/b.md': story({ language: 'iw' }),
      'content/pages/p.md': markdown({ title: 'P', language: 'AR' }),
    });
    expect([found.language, ...articles.map(({ language }) => language), pages[0]?.language]).toEqual([
      'en-GB',
      'en-GB',
      'he',
      'ar',
    ]);
  });

  test.each(['sv', 'de-AT', 'zh-Hant'])('without a catalogue are a warning for the paper: %s', (language) => {
    const { problems, newsroom } = toPaper({ 'content/site.yaml': site({ language }) });
    expect(problems.map((problem) => [toLine(problem), problem.fatal])).toEqual([
      ['content/site.yaml:3:11 language-untranslated', false],
    ]);
    expect(newsroom?.site.language).toBe(language);
  });

  test('without a catalogue are fine for a story', () => {
    expect(toRightPaper({ 'content/articles/a.md': story({ language: 'sv' }) }).articles[0]?.language).toBe('sv');
  });

  test.each(['english', 'en_GB', 'x', '', 'toolonglang'])('that are none are refused: %s', (language) => {
    const { problems } = toPaper({ 'content/articles/a.md': story({ language }) });
    expect(problems.map(toLine)).toEqual(['content/articles/a.md:6:11 invalid-value']);
  });
});

describe('the site', () => {
  test('has defaults', () => {
    expect(toRightPaper({}).site).toMatchObject({
      title: 'The Lantern',
      origin: 'https://lantern.example',
      publisher: { name: 'The Lantern' },
      front: { secondary: [], secondaryCount: 4, briefs: 6, perDesk: 4 },
      comments: { provider: 'none' },
      age: { afterDays: 30, exempt: ['explainer', 'interview', 'obituary', 'review'] },
      share: ['email', 'bluesky', 'facebook', 'whatsapp'],
      listSize: 20,
    });
  });

  test('may be built for another address', () => {
    expect(toRightPaper({}, { baseUrl: 'http://localhost:8080/' }).site.origin).toBe('http://localhost:8080');
  });

  test('without a file is the one problem', () => {
    const options = { now, drafts: false, folders: { content: 'c', public: 'p' }, pictures: toPictures({}) };
    const { newsroom, problems } = toNewsroom([], options);
    expect(newsroom).toBeUndefined();
    expect(problems.map(toLine)).toEqual(['c/site.yaml site-file-missing']);
  });
});
