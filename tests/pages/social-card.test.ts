import { describe, expect, test } from 'vitest';
import { toSocialCard } from '../../src/pages/social-card.ts';
import { type Fields, markdown, type PaperOptions, site, story, toPictures, toRightPaper } from '../newsroom/paper.ts';
import { toPress } from './press.ts';

const path = 'content/articles/a.jpg';
const pictures = toPictures({ [path]: { path, url: '/images/a.jpg', width: 900, height: 600, renditions: [] } });

function find(fields: Fields = {}, settings: Fields = {}, options: PaperOptions = {}) {
  const files = {
    'content/site.yaml': site(settings),
    'content/desks/world.md': markdown({ title: 'World', hue: 'teal' }),
    'content/articles/a.md': story(fields),
  };
  const press = toPress(toRightPaper(files, { pictures, ...options }), options.drafts);
  const [article] = press.newsroom.articles;
  return article && toSocialCard(press, article);
}

test('shows the headline, its desk and the paper', () => {
  expect(find()).toEqual({
    url: expect.stringMatching(/^\/images\/card-[0-9a-f]{16}\.png$/),
    ...{ headline: 'A story', language: 'en', dir: 'ltr', desk: 'World', hue: 'teal' },
    ...{ paper: 'The Lantern', paperLanguage: 'en' },
  });
});

test('is read from the right where the story is', () => {
  expect(find({ title: 'ספינה', language: 'he' })).toMatchObject({ language: 'he', dir: 'rtl', paperLanguage: 'en' });
});

test('has an address that changes with what it shows and with nothing else', () => {
  const usual = find()?.url;
  expect(find({ summary: 'In short.', published: '2026-03-05' })?.url).toBe(usual);
  const others = [find({ title: 'B' }), find({ language: 'ja' }), find({}, { title: 'The Lamp' })];
  expect(new Set([usual, ...others.map((card) => card?.url)]).size).toBe(4);
});

describe('there is none', () => {
  const image = { image: { src: 'a.jpg', alt: 'A' } };
  test.each<[string, Fields, Fields, PaperOptions, boolean]>([
    ['of a story with a picture, unless it is asked for', image, {}, {}, true],
    ['of a story with a picture', image, { cards: 'without-picture' }, {}, false],
    ['of a story without one, only then', {}, { cards: 'without-picture' }, {}, true],
    ['of any story', {}, { cards: 'none' }, {}, false],
    ['of a draft', { draft: true }, {}, { drafts: true }, false],
    ['in a preview', {}, {}, { drafts: true }, false],
    ['in a script that no font has', { title: 'ข่าว' }, {}, {}, false],
    ['of emoji alone', { title: '🦆🌊 …!' }, {}, {}, false],
    ['of digits of a script that no font has', { title: '๒๐๒๖' }, {}, {}, false],
    ['of digits', { title: '2026' }, {}, {}, true],
    ['in scripts that fonts have', { title: 'Ж茶한あア字ع א ω प ā 1 → 🦆' }, {}, {}, true],
  ])('%s', (_, fields, settings, options, has) => {
    expect(find(fields, settings, options) !== undefined).toBe(has);
  });
});
