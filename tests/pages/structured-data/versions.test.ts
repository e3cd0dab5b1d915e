/** Versions of a story as structured data. */
import { expect, test } from 'vitest';
import type { StoryThing } from '../../../src/pages/structured-data/schema-org.ts';
import { story } from '../../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from '../press.ts';
import { readThings } from './read.ts';

const pages = toPages({
  'content/articles/a.md': story({ translationKey: 'house', published: '2026-03-04T10:00:00Z' }),
  'content/articles/b.md': story({ translationKey: 'house', language: 'fr', title: 'Une maison' }),
  'content/articles/c.md': story({ translationKey: 'house', language: 'de', published: '2026-03-04T10:00:00Z' }),
});
const thing = (name: string) => readThings(propsAt(pages, 'article', storyUrl(name)))[0] as StoryThing;
const version = (name: string, title: string, inLanguage: string) => ({
  ...{ '@type': 'CreativeWork', url: `https://lantern.example${storyUrl(name)}`, name: title, inLanguage },
});

test('a translation names the original, and the original its translations', () => {
  expect(thing('a').translationOfWork).toEqual(version('b', 'Une maison', 'fr'));
  expect(thing('c').translationOfWork).toEqual(version('b', 'Une maison', 'fr'));
  expect(thing('b').workTranslation).toEqual([version('c', 'A story', 'de'), version('a', 'A story', 'en')]);
  expect(thing('a')).not.toHaveProperty('workTranslation');
  expect(thing('b')).not.toHaveProperty('translationOfWork');
  expect(thing('b').inLanguage).toBe('fr');
});
