import { expect, test } from 'vitest';
import { site } from '../../newsroom/paper.ts';
import { toDocuments } from '../documents.ts';

const read = (fields: Record<string, unknown> = {}): unknown =>
  JSON.parse(toDocuments({ 'content/site.yaml': site(fields) }).get('/site.webmanifest') ?? '');

test('names the paper, its colours and its icons', () => {
  expect(read({ tagline: 'A “light”', themeColour: { light: '#ffffff' } })).toEqual({
    ...{ id: '/', name: 'The Lantern', short_name: 'The Lantern', description: 'A “light”' },
    ...{ lang: 'en', dir: 'ltr', start_url: '/', scope: '/', display: 'minimal-ui', categories: ['news'] },
    ...{ background_color: '#ffffff', theme_color: '#ffffff' },
    icons: [{ src: '/images/icon-1-192.png', sizes: '192x192', type: 'image/png' }],
  });
});

test('is read from the right where the paper is', () => {
  expect(read({ language: 'ar' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
});
