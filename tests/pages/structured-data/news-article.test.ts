/** A story as structured data, word for word. */
import { describe, expect, test } from 'vitest';
import { storyTypes } from '../../../src/newsroom/schema/article.ts';
import type { ArticleProps } from '../../../src/pages/props.ts';
import { type Fields, type Files, markdown, type PaperOptions, story, toPictures } from '../../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from '../press.ts';
import { readThings } from './read.ts';

const staff = {
  'content/reporters/bo.md': markdown({ name: 'Bo Tarn', role: 'Photographer' }),
  'content/reporters/cy.md': markdown({ name: 'Cy Wren' }),
};

function page(fields: Fields = {}, more: Files = {}, options: PaperOptions = {}): ArticleProps {
  return propsAt(
    toPages({ ...staff, 'content/articles/a.md': story(fields), ...more }, options),
    'article',
    storyUrl('a'),
  );
}

const thing = (...parts: Parameters<typeof page>) => readThings(page(...parts))[0];

const ada = { '@type': 'Person', name: 'Ada Quill', url: 'https://lantern.example/reporters/ada-quill/' };
const bo = {
  '@type': 'Person',
  name: 'Bo Tarn',
  url: 'https://lantern.example/reporters/bo/',
  jobTitle: 'Photographer',
};
const cy = { '@type': 'Person', name: 'Cy Wren', url: 'https://lantern.example/reporters/cy/' };
const paper = {
  '@type': 'NewsMediaOrganization',
  '@id': 'https://lantern.example/#publisher',
  name: 'The Lantern',
  url: 'https://lantern.example/',
};

/** The headline as a picture. */
const card = {
  '@type': 'ImageObject',
  url: expect.stringMatching(/\/images\/card-[0-9a-f]{16}\.png$/),
  width: 1200,
  height: 630,
};

describe('a plain story', () => {
  test('says no more than it has', () => {
    const url = 'https://lantern.example/2026/03/04/a/';
    expect(readThings(page())).toEqual([
      {
        '@type': 'ReportageNewsArticle',
        url,
        mainEntityOfPage: { '@type': 'WebPage', '@id': url },
        headline: 'A story',
        description: 'Some words.',
        image: [card],
        datePublished: '2026-03-04T09:30:00+00:00',
        dateModified: '2026-03-04T09:30:00+00:00',
        author: [ada],
        publisher: paper,
        articleSection: 'World',
        inLanguage: 'en',
        wordCount: 2,
        isAccessibleForFree: true,
        speakable: {
          '@type': 'SpeakableSpecification',
          xpath: ['/html/head/title', "/html/head/meta[@name='description']/@content"],
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'The Lantern', item: 'https://lantern.example/' },
          { '@type': 'ListItem', position: 2, name: 'World', item: 'https://lantern.example/world/' },
          { '@type': 'ListItem', position: 3, name: 'Energy', item: 'https://lantern.example/beats/energy/' },
          { '@type': 'ListItem', position: 4, name: 'A story', item: url },
        ],
      },
    ]);
  });
});

describe('the type', () => {
  test.each([
    ['news', 'ReportageNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['interview', 'NewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['obituary', 'NewsArticle'],
    ['live', 'NewsArticle'],
    ['sponsored', 'AdvertiserContentArticle'],
  ])('of %s is %s', (type, expected) => {
    expect(storyTypes).toContain(type);
    expect(thing({ type })).toMatchObject({ '@type': expected });
  });

  test('tells how it was reported', () => {
    expect(thing({ backstory: 'We asked "twice".' })).toMatchObject({ backstory: 'We asked “twice”.' });
    expect(thing()).not.toHaveProperty('backstory');
  });

  test('of an advertiser has no dateline, which only news has', () => {
    expect(thing({ dateline: 'Riyadh' })).toMatchObject({ dateline: 'Riyadh' });
    expect(thing({ dateline: 'Riyadh', type: 'sponsored' })).not.toHaveProperty('dateline');
  });
});

describe('what a story may have', () => {
  test('every author in the order of the byline, and others once', () => {
    const contributors = [
      { reporter: 'cy', role: 'Research' },
      { reporter: 'cy', role: 'Pictures' },
      { reporter: 'bo', role: 'Pictures' },
    ];
    expect(thing({ reporter: ['bo', 'ada-quill'], contributors })).toMatchObject({
      author: [bo, ada],
      contributor: [cy],
    });
  });

  test('the times of its page', () => {
    const { article, ...props } = page({ updated: '2026-03-30T10:00:00Z' });
    expect(article.updated?.iso).toBe('2026-03-30T11:00:00+01:00');
    expect(readThings(props)[0]).toMatchObject({
      datePublished: article.published.iso,
      dateModified: article.updated?.iso,
    });
  });

  test('a picture with its words, and none that search engines refuse', () => {
    const path = 'content/articles/a.jpg';
    const of = (width: number, height: number) => {
      const pictures = toPictures({ [path]: { path, url: '/images/hav-n-å.jpg', width, height, renditions: [] } });
      return thing(
        { image: { src: 'a.jpg', alt: 'A pier', caption: 'The pier', credit: 'B. Tarn' } },
        {},
        { pictures },
      );
    };
    expect(of(250, 200)).toMatchObject({
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://lantern.example/images/hav-n-%C3%A5.jpg',
          width: 250,
          height: 200,
          caption: 'The pier',
          creditText: 'B. Tarn',
        },
      ],
    });
    // Too small for search engines: the headline takes its place.
    expect(of(249, 200)).toMatchObject({ image: [card] });
  });

  test('corrections with their kinds and dates, but no updates', () => {
    const corrections = [
      { date: '2026-03-05', text: 'One.' },
      { date: '2026-03-06T10:00:00Z', text: 'Two.', kind: 'editors-note', prominent: true },
      { date: '2026-03-07', text: 'More.', kind: 'update' },
    ];
    expect(thing({ corrections })).toMatchObject({
      correction: [
        { '@type': 'CorrectionComment', name: 'Correction', text: 'One.', datePublished: '2026-03-05' },
        {
          '@type': 'CorrectionComment',
          name: 'Editor’s note',
          text: 'Two.',
          datePublished: '2026-03-06T10:00:00+00:00',
        },
      ],
    });
    expect(thing({ corrections: corrections.slice(2) })).not.toHaveProperty('correction');
  });

  test('tags, a language and a source', () => {
    const source = { name: 'Wire', url: 'https://far.example/' };
    const canonical = 'https://far.example/a/';
    expect(thing({ tags: ['Oil', 'Gas'], language: 'he', source, canonical })).toMatchObject({
      keywords: ['Oil', 'Gas'],
      inLanguage: 'he',
      sourceOrganization: { '@type': 'Organization', name: 'Wire' },
      isBasedOn: 'https://far.example/',
      mainEntityOfPage: { '@id': canonical },
      url: 'https://lantern.example/2026/03/04/a/',
    });
  });
});

describe('nothing is said', () => {
  test('where search engines are asked to leave the story out', () => {
    expect(page({ noindex: true }).head).not.toHaveProperty('structuredData');
  });

  test('in a preview, of what readers see and of what they do not', () => {
    expect(page({}, {}, { drafts: true }).head).not.toHaveProperty('structuredData');
    expect(page({ draft: true }, {}, { drafts: true }).head).not.toHaveProperty('structuredData');
  });

  test('of a withdrawn story', () => {
    const files = { 'content/articles/a.md': story({ withdrawn: { date: '2026-03-06', note: 'Wrong.' } }) };
    const { head } = propsAt(toPages(files), 'withdrawn', storyUrl('a'));
    expect(head).toMatchObject({ robots: 'noindex', card: [] });
    expect(head).not.toHaveProperty('structuredData');
  });
});
