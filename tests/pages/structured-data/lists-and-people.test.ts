/** The front page, lists and reporters as structured data. */
import { describe, expect, test } from 'vitest';
import { markdown, site, story } from '../../newsroom/paper.ts';
import { propsAt, toPages } from '../press.ts';
import { readThings } from './read.ts';

const files = {
  'content/site.yaml': site({ listSize: 2, description: 'A paper.' }),
  'content/reporters/ada-quill.md': markdown(
    {
      name: 'Ada Quill',
      role: 'Energy editor',
      beats: ['energy'],
      links: [{ text: 'Mastodon', url: 'https://social.example/@ada' }],
    },
    'Ada Quill *writes*.\n',
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((day) => [
      `content/articles/s${day}.md`,
      story({ title: `Story ${day}`, published: `2026-03-0${day}T09:00:00Z`, tags: ['Oil'] }),
    ]),
  ),
};
const pages = toPages(files);
const home = 'https://lantern.example/';
const isPartOf = { '@type': 'WebSite', '@id': `${home}#website`, name: 'The Lantern', url: home };
const way = (...steps: readonly (readonly [name: string, path: string])[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [['The Lantern', ''] as const, ...steps].map(([name, path], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${home}${path}`,
  })),
});

test('the front page is the site', () => {
  expect(readThings(propsAt(pages, 'front', '/'))).toEqual([
    {
      ...isPartOf,
      description: 'A paper.',
      inLanguage: 'en',
      publisher: expect.objectContaining({ '@type': 'NewsMediaOrganization' }),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${home}search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]);
});

test('without a search there is none to be asked for', () => {
  const silent = toPages({ 'content/site.yaml': site({ search: false }) });
  expect(readThings(propsAt(silent, 'front', '/'))[0]).not.toHaveProperty('potentialAction');
});

describe('a list', () => {
  test('is a collection of the stories that the page shows', () => {
    expect(readThings(propsAt(pages, 'desk', '/world/page/1/'))).toEqual([
      {
        '@type': 'CollectionPage',
        url: `${home}world/page/1/`,
        name: 'World, page 1',
        inLanguage: 'en',
        isPartOf,
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, url: `${home}2026/03/02/s2/`, name: 'Story 2' },
            { '@type': 'ListItem', position: 2, url: `${home}2026/03/01/s1/`, name: 'Story 1' },
          ],
        },
      },
      way(['World', 'world/']),
    ]);
  });

  test('of a beat stands below its desk, that of a tag below the front page', () => {
    const beat = readThings(propsAt(pages, 'beat', '/beats/energy/'));
    expect(beat).toMatchObject([
      { '@type': 'CollectionPage', name: 'Energy' },
      way(['World', 'world/'], ['Energy', 'beats/energy/']),
    ]);
    const tag = readThings(propsAt(pages, 'tag', '/tags/oil/'));
    expect(tag).toMatchObject([{ '@type': 'CollectionPage', name: 'Oil' }, way(['Oil', 'tags/oil/'])]);
  });
});

test('a reporter has a profile', () => {
  expect(readThings(propsAt(pages, 'reporter', '/reporters/ada-quill/'))).toEqual([
    {
      '@type': 'ProfilePage',
      url: `${home}reporters/ada-quill/`,
      inLanguage: 'en',
      isPartOf,
      mainEntity: {
        '@type': 'Person',
        name: 'Ada Quill',
        url: `${home}reporters/ada-quill/`,
        jobTitle: 'Energy editor',
        description: 'Ada Quill writes.',
        sameAs: ['https://social.example/@ada'],
        knowsAbout: ['Energy'],
        worksFor: expect.objectContaining({ '@type': 'NewsMediaOrganization', name: 'The Lantern' }),
      },
    },
    way(['Reporters', 'reporters/'], ['Ada Quill', 'reporters/ada-quill/']),
  ]);
});
