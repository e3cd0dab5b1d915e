/** Props for every layout: `full` has everything, `minimal` nothing that may be absent. */
import type { LayoutProps, StoryList } from '../../src/pages/props.ts';
import { body } from './fixtures/body.ts';
import { business, culture, fullPage, minimalPage, safe, science, world } from './fixtures/paper.ts';
import { cards, figure, fullArticle, minimalArticle, portrait, reporter, updated } from './fixtures/stories.ts';

const older = { text: 'Older stories', url: '/desks/business/page/2/' };
const list: StoryList = { stories: cards, count: '31 stories', pagination: { older } };
const numbered: StoryList = {
  stories: cards,
  pagination: {
    text: 'Page 3',
    newest: { text: 'Newest', url: '/desks/business/' },
    newer: { text: 'Newer stories', url: '/desks/business/page/4/' },
    older,
  },
};
const empty: StoryList = { stories: [], count: '0 stories' };
const introduction = safe(
  '<p>Ports, prices and the people between them. We read the <a href="/tags/trade/">accounts</a>.</p>',
);
const none = safe('');
const [lead, ...rest] = cards;
const beats = [
  { text: 'Shipping', url: '/beats/shipping/' },
  { text: 'Energy', url: '/beats/energy/' },
];

const years = [2026, 2025].map((year) => ({
  year: { text: `${year}`, url: `/${year}/` },
  count: '31 stories',
  months: ['March', 'February', 'January'].map((month, index) => ({
    text: month,
    url: `/${year}/0${3 - index}/`,
    count: '9 stories',
  })),
}));

export const full: LayoutProps = {
  article: { ...fullPage, article: fullArticle, related: rest.slice(0, 4) },
  withdrawn: {
    ...fullPage,
    story: {
      title: 'Port to close in May',
      lang: 'ar',
      dir: 'rtl',
      desk: business,
      beat: { text: 'Shipping', url: '/beats/shipping/' },
      published: updated,
      withdrawn: updated,
      note: 'The letter on which the story rested was a forgery.',
      withheld: 'Not yet published',
    },
  },
  front: {
    ...fullPage,
    ...(lead && { lead: { ...lead, image: figure } }),
    secondary: rest.slice(0, 3),
    briefs: cards.slice(2),
    sections: [
      { desk: world, more: 'More from World', stories: cards.slice(1, 5) },
      { desk: business, more: 'More from Business', stories: cards.slice(3, 6) },
      { desk: science, more: 'More from Science', stories: cards.slice(4, 5) },
      { desk: culture, more: 'More from Culture', stories: cards.slice(5) },
    ],
    edition: updated,
  },
  desk: {
    ...fullPage,
    desk: { title: 'Business', hue: 'blue', summary: 'Ports and prices.', body: introduction },
    beats,
    list,
  },
  beat: {
    ...fullPage,
    beat: { title: 'Shipping', desk: business, summary: 'What moves by sea.', body: introduction },
    list,
  },
  reporter: {
    ...fullPage,
    reporter: {
      name: reporter.name,
      role: 'Shipping correspondent',
      photo: portrait,
      body: introduction,
      beats,
      contact: reporter.contact,
      elsewhere: [{ text: 'Mastodon', url: 'https://social.example/@mara' }],
    },
    heading: 'Stories by Mara Lindqvist',
    list,
  },
  reporters: {
    ...fullPage,
    reporters: [reporter, { name: 'Tomas Okafor', url: '/reporters/tomas-okafor/', bio: '', contact: [] }],
  },
  tag: { ...fullPage, tag: { title: 'Ports' }, list: numbered },
  type: {
    ...fullPage,
    heading: 'Analysis',
    types: [
      { text: 'News', url: '/types/news/' },
      { text: 'Analysis', url: '/types/analysis/', current: true },
    ],
    list,
  },
  archive: {
    ...fullPage,
    heading: 'Stories by month',
    years,
  },
  'archive-month': { ...fullPage, heading: 'March 2026', up: { text: 'Archive', url: '/archive/' }, list },
  corrections: {
    ...fullPage,
    heading: 'Corrections and clarifications',
    introduction: 'What we have put right.',
    policy: { text: 'How we correct errors', url: '/corrections-policy/' },
    corrections: [
      {
        kind: 'correction',
        label: 'Correction',
        date: updated,
        text: 'The pier is of 1887, not of 1878.',
        story: { text: 'Pier <closes>', url: '/2026/03/04/pier/' },
      },
      {
        kind: 'withdrawn',
        label: 'Story withdrawn',
        date: { iso: '2026-03-02', text: '2 March 2026', short: '2 March 2026' },
        text: 'الرسالة مزورة.',
        story: { text: 'رسالة', url: '/2026/03/01/letter/' },
        lang: 'ar',
        dir: 'rtl',
      },
    ],
    count: '41 entries',
    ...(list.pagination && { pagination: list.pagination }),
  },
  search: {
    ...fullPage,
    heading: 'Search',
    search: {
      script: '/scripts/search.js',
      index: '/search/index.json',
      filters: [
        { name: 'desk', label: 'Desk', options: [{ value: 'world', text: 'World', url: '/world/', hue: 'red' }] },
        { name: 'year', label: 'Year', options: [{ value: '2026', text: '2026' }] },
      ],
      dates: 'en-GB',
      counts: { one: '{count} story found', other: '{count} stories found' },
    },
    years,
  },
  page: { ...fullPage, page: { title: 'Ethics', summary: 'How we work.', body: body(safe), updated } },
  'not-found': { ...fullPage, latest: rest.slice(0, 4) },
};

export const minimal: LayoutProps = {
  article: { ...minimalPage, article: minimalArticle, related: [] },
  withdrawn: {
    ...minimalPage,
    story: {
      title: 'Port to close in May',
      desk: business,
      beat: { text: 'Shipping', url: '/beats/shipping/' },
      published: updated,
      withdrawn: updated,
      note: 'The letter on which the story rested was a forgery.',
    },
  },
  front: { ...minimalPage, secondary: [], briefs: [], sections: [] },
  desk: { ...minimalPage, desk: { title: 'Business', hue: 'grey', body: none }, beats: [], list: empty },
  beat: { ...minimalPage, beat: { title: 'Shipping', desk: business, body: none }, list: empty },
  reporter: {
    ...minimalPage,
    reporter: { name: 'Mara Lindqvist', body: none, beats: [], contact: [], elsewhere: [] },
    heading: 'Stories by Mara Lindqvist',
    list: empty,
  },
  reporters: { ...minimalPage, reporters: [] },
  tag: { ...minimalPage, tag: { title: 'Ports' }, list: empty },
  type: { ...minimalPage, heading: 'Analysis', types: [], list: empty },
  archive: { ...minimalPage, heading: 'Stories by month', years: [] },
  'archive-month': { ...minimalPage, heading: 'March 2026', up: { text: 'Archive', url: '/archive/' }, list: empty },
  corrections: {
    ...minimalPage,
    heading: 'Corrections and clarifications',
    introduction: 'What we have put right.',
    corrections: [],
    count: '0 entries',
  },
  search: {
    ...minimalPage,
    heading: 'Search',
    search: {
      script: '/scripts/search.js',
      index: '/search/index.json',
      filters: [],
      dates: 'en',
      counts: { other: '{count}' },
    },
    years: [],
  },
  page: { ...minimalPage, page: { title: 'Ethics', body: none } },
  'not-found': { ...minimalPage, latest: [] },
};
