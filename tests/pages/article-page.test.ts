/** The page of a story: what its props hold, word for word. */
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../src/pages/head/content-policy.ts';
import type { ArticleProps } from '../../src/pages/props.ts';
import { type Fields, type Files, markdown, type PaperOptions, site, story, toPictures } from '../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from './press.ts';

const staff = {
  'content/reporters/bo.md': markdown({ name: 'Bo Tarn', role: 'Photographer' }, 'Bo takes **pictures**.\n'),
  'content/reporters/cy.md': markdown({ name: 'Cy Wren', email: 'cy@lantern.example', telephone: '+44 20-7' }),
};

function page(fields: Fields = {}, body = 'Some words.\n', more: Files = {}, options: PaperOptions = {}): ArticleProps {
  return propsAt(
    toPages({ ...staff, 'content/articles/a.md': story(fields, body), ...more }, options),
    'article',
    storyUrl('a'),
  );
}

const view = (...parts: Parameters<typeof page>) => page(...parts).article;

describe('a plain story', () => {
  test('has no more than it needs', () => {
    expect(view()).toEqual({
      id: '2026-03-04-a',
      url: '/2026/03/04/a/',
      title: 'A story',
      type: 'news',
      body: '<p>Some words.</p>',
      lang: 'en',
      dir: 'ltr',
      translations: [],
      desk: { text: 'World', url: '/world/', hue: 'grey' },
      beat: { text: 'Energy', url: '/beats/energy/' },
      byline: [{ text: 'By ' }, { text: 'Ada Quill', url: '/reporters/ada-quill/' }],
      portraits: [],
      contributors: [],
      reporters: [{ name: 'Ada Quill', url: '/reporters/ada-quill/', bio: 'Ada Quill writes.', contact: [] }],
      published: { iso: '2026-03-04T09:30:00+00:00', text: '4 March 2026, 09:30 GMT', short: '4 March 2026' },
      readingTime: '1-minute read',
      ageNotice: 'This story is more than 2 months old.',
      prominentCorrections: [],
      corrections: [],
      sectionMenu: [],
      tags: [],
      share: expect.any(Array),
      comments: expect.any(Object),
    });
  });

  test('has a head', () => {
    expect(page().head).toEqual({
      title: 'A story | The Lantern',
      description: 'Some words.',
      canonical: 'https://lantern.example/2026/03/04/a/',
      policy: contentPolicy,
      robots: 'max-image-preview:large',
      stylesheet: '/assets/main.css',
      fonts: ['/fonts/a.woff2'],
      icons: [{ rel: 'icon', url: '/favicon.svg', type: 'image/svg+xml' }],
      manifest: '/site.webmanifest',
      themeColour: { light: '#fdfbf7', dark: '#151412' },
      feeds: expect.any(Array),
      generator: 'Broadsheet 0',
      card: expect.any(Array),
      structuredData: expect.any(String),
    });
  });

  test('marks its desk in the menu', () => {
    expect(page().paper.desks).toEqual([{ text: 'World', url: '/world/', hue: 'grey', current: true }]);
  });
});

describe('what a story may have', () => {
  test('a summary, which describes it', () => {
    const props = page({ summary: 'In short.' });
    expect([props.article.summary, props.head.description]).toEqual(['In short.', 'In short.']);
  });

  test.each([
    [
      { canonical: 'https://far.example/a/', source: { name: 'Far', url: 'https://far.example/' } },
      { canonical: 'https://far.example/a/' },
    ],
    [{ noindex: true }, { robots: 'noindex' }],
  ])('%j', (fields, head) => {
    expect(page(fields).head).toMatchObject(head);
  });

  test('an address of any script, encoded where it is absolute', () => {
    const pages = toPages({ 'content/articles/a.md': story({ slug: 'بيت' }) });
    const { url, head } = propsAt(pages, 'article', '/2026/03/04/بيت/');
    expect([url, head.canonical]).toEqual([
      '/2026/03/04/بيت/',
      'https://lantern.example/2026/03/04/%D8%A8%D9%8A%D8%AA/',
    ]);
  });

  test('a label, dateline, backstory, tags, source and update', () => {
    const found = view({
      type: 'analysis',
      dateline: 'Riyadh',
      backstory: 'We were there.',
      tags: ['Oil', 'Gas'],
      source: { name: 'Wire', url: 'https://wire.example/' },
      updated: '2026-03-05T10:00:00Z',
    });
    expect(found).toMatchObject({
      typeLabel: 'Analysis',
      dateline: 'Riyadh',
      backstory: 'We were there.',
      tags: [
        { text: 'Oil', url: '/tags/oil/' },
        { text: 'Gas', url: '/tags/gas/' },
      ],
      source: { text: 'Wire', url: 'https://wire.example/' },
      updated: { iso: '2026-03-05T10:00:00+00:00' },
    });
    expect(view({ source: { name: 'Wire' } }).source).toEqual({ text: 'Wire' });
  });

  test('a picture with its words', () => {
    const path = 'content/articles/a.jpg';
    const pictures = toPictures({ [path]: { path, url: '/images/a.jpg', width: 12, height: 8, renditions: [] } });
    const image = { src: 'a.jpg', alt: 'A pier', caption: 'The pier', credit: 'B. Tarn' };
    expect(view({ image }, '', {}, { pictures }).image).toMatchObject({
      ...{ url: '/images/a.jpg', width: 12, height: 8, alt: 'A pier', caption: 'The pier' },
      credit: 'Picture: B. Tarn',
    });
  });
});

describe('people', () => {
  test('of one, two and three names', () => {
    const link = {
      ada: { text: 'Ada Quill', url: '/reporters/ada-quill/' },
      bo: { text: 'Bo Tarn', url: '/reporters/bo/' },
    };
    expect(view({ reporter: ['ada-quill', 'bo'] }).byline).toEqual([
      { text: 'By ' },
      link.ada,
      { text: ' and ' },
      link.bo,
    ]);
    const three = view({ reporter: ['ada-quill', 'bo', 'cy'] })
      .byline.map(({ text }) => text)
      .join('');
    expect(three).toBe('By Ada Quill, Bo Tarn and Cy Wren');
  });

  test('in Arabic', () => {
    const found = view({ reporter: ['ada-quill', 'bo'], language: 'ar' });
    expect(found.byline.map(({ text }) => text).join('')).toBe('بقلم Ada Quill وBo Tarn');
    expect(found.byline.filter(({ url }) => url !== undefined).map(({ text }) => text)).toEqual([
      'Ada Quill',
      'Bo Tarn',
    ]);
    expect([found.lang, found.dir]).toEqual(['ar', 'rtl']);
  });

  test('with another part stand together by it', () => {
    const contributors = [
      { reporter: 'bo', role: 'Pictures' },
      { reporter: 'cy', role: 'Research' },
      { reporter: 'ada-quill', role: 'Pictures' },
    ];
    const found = view({ contributors }).contributors.map(({ role, people }) => [
      role,
      people.map(({ text }) => text).join(''),
    ]);
    expect(found).toEqual([
      ['Pictures', 'Bo Tarn and Ada Quill'],
      ['Research', 'Cy Wren'],
    ]);
  });

  test('are presented', () => {
    expect(view({ reporter: ['bo', 'cy'] }).reporters).toEqual([
      { name: 'Bo Tarn', url: '/reporters/bo/', role: 'Photographer', bio: 'Bo takes pictures.', contact: [] },
      {
        name: 'Cy Wren',
        url: '/reporters/cy/',
        bio: '',
        contact: [
          { text: 'cy@lantern.example', url: 'mailto:cy@lantern.example' },
          { text: '+44\u00a020\u20117', url: 'tel:+44207' },
        ],
      },
    ]);
  });

  test('have portraits where they have a photo', () => {
    const path = 'content/reporters/di.jpg';
    const pictures = toPictures({ [path]: { path, url: '/images/di.jpg', width: 9, height: 9, renditions: [] } });
    const more = { 'content/reporters/di.md': markdown({ name: 'Di Loam', photo: 'di.jpg' }) };
    expect(view({ reporter: ['ada-quill', 'di'] }, '', more, { pictures }).portraits).toEqual([
      expect.objectContaining({ url: '/images/di.jpg', alt: 'Portrait of Di Loam' }),
    ]);
  });
});

describe('corrections', () => {
  test('stand above the story or below it, in their order', () => {
    const corrections = [
      { date: '2026-03-05', text: 'One.' },
      { date: '2026-03-06T10:00:00Z', text: 'Two.', kind: 'editors-note', prominent: true },
      { date: '2026-03-07', text: 'Three.', kind: 'clarification' },
    ];
    const found = view({ corrections });
    expect(found.prominentCorrections).toEqual([
      {
        label: 'Editor’s note',
        date: { iso: '2026-03-06T10:00:00+00:00', text: '6 March 2026, 10:00 GMT', short: '6 March 2026' },
        text: 'Two.',
      },
    ]);
    expect(found.corrections.map(({ label, date, text }) => [label, date.iso, text])).toEqual([
      ['Correction', '2026-03-05', 'One.'],
      ['Clarification', '2026-03-07', 'Three.'],
    ]);
  });
});

describe('the section menu', () => {
  const body = (count: number) => Array.from({ length: count }, (_, n) => `## Part ${n + 1}\n\nWords.\n`).join('\n');
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 3],
    [4, 4],
  ])('of %i sections has %i entries', (count, entries) => {
    expect(view({}, body(count)).sectionMenu).toHaveLength(entries);
  });

  test('has the ids and labels of the front matter', () => {
    const sections = [{ heading: 'Part 1', id: 'first', nav: 'One' }, 'Part 3'];
    expect(view({ sections }, body(3)).sectionMenu).toEqual([
      { id: 'first', text: 'One' },
      { id: 'part-2', text: 'Part 2' },
      { id: 'part-3', text: 'Part 3' },
    ]);
  });
});

describe('languages', () => {
  test('with a catalogue speak on the whole page', () => {
    const props = page({ language: 'ar' });
    expect([props.lang, props.dir, props.words.archive]).toEqual(['ar', 'rtl', 'الأرشيف']);
    expect(props.article.published.text).toMatch(/مارس/);
  });

  test('without one speak in the story alone', () => {
    const props = page({ language: 'he' });
    expect([props.lang, props.dir, props.words.archive]).toEqual(['en', 'ltr', 'Archive']);
    expect([props.article.lang, props.article.dir]).toEqual(['he', 'rtl']);
  });
});

describe('related stories', () => {
  test('are four at most, in the story’s language', () => {
    const more = Object.fromEntries(
      ['b', 'c', 'd', 'e', 'f'].map((name) => [`content/articles/${name}.md`, story({ title: name })]),
    );
    const other = { 'content/articles/x.md': story({ title: 'x', language: 'ar', tags: ['Oil'] }) };
    expect(page({ tags: ['Oil'] }, '', { ...more, ...other }).related.map(({ title }) => title)).toEqual([
      'b',
      'c',
      'd',
      'e',
    ]);
    expect(page({ language: 'ar' }, '', { ...more, ...other }).related.map(({ title }) => title)).toEqual(['x']);
  });
});

describe('reporting an error', () => {
  const link = (settings: Fields, more: Files = {}) =>
    view({ title: 'Tea & “more”?' }, '', { 'content/site.yaml': site(settings), ...more }).reportError;
  const policy = { 'content/pages/fixes.md': markdown({ title: 'Fixes' }) };

  test('goes to the address for it', () => {
    const contact = { email: 'news@lantern.example', corrections: 'errors@lantern.example' };
    const url = link({ contact })?.url ?? '';
    expect(url).toMatch(/^mailto:errors@lantern\.example\?subject=[^ &“]+&body=https%3A%2F%2Flantern\.example%2F/);
    const sent = new URLSearchParams(url.split('?')[1]);
    expect(sent.get('subject')).toBe('Error in “Tea & “more”?”');
    expect(sent.get('body')).toBe('https://lantern.example/2026/03/04/a/');
  });

  test('else to the newsroom, else to its page on corrections, else nowhere', () => {
    expect(link({ contact: { email: 'news@lantern.example' } })?.url).toMatch(/^mailto:news@/);
    expect(link({ policies: { corrections: 'fixes' } }, policy)).toEqual({ text: 'Report an error', url: '/fixes/' });
    expect(link({})).toBeUndefined();
  });
});
