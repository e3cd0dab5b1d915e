/** The picture of a feed: square, and of a kind that every reader shows. */
import { expect, test } from 'vitest';
import { site, toPictures } from '../../newsroom/paper.ts';
import { textsOf, toDocuments } from '../documents.ts';

const logo = { path: 'public/logo.svg', url: '/logo.svg', width: 600, height: 60, renditions: [] };

test.each([undefined, '/logo.svg'])('is the icon that is made for the site, whatever the logo is (%s)', (path) => {
  const files = { 'content/site.yaml': site({ logo: path }) };
  const documents = toDocuments(files, { pictures: toPictures({ 'public/logo.svg': logo }) });
  const icon = 'https://lantern.example/images/icon-1-192.png';
  expect(textsOf(documents.get('/feed.xml'), 'url')).toEqual([icon]);
  expect(textsOf(documents.get('/atom.xml'), 'icon')).toEqual([icon]);
  expect(JSON.parse(documents.get('/feed.json') ?? '').icon).toBe(icon);
});
