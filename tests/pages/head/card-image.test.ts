import { expect, test } from 'vitest';
import type { Rendition } from '../../../src/content/renditions.ts';
import { findCardImage } from '../../../src/pages/head/card-image.ts';

const picture = (url: string, renditions: readonly Rendition[] = []) => ({
  ...{ path: 'content/a.jpg', url, width: 1600, height: 900, renditions },
});
const jpeg = (width: number): Rendition => ({ url: `/a-${width}.jpg`, width, format: 'jpeg' });
const webp = (width: number): Rendition => ({ url: `/a-${width}.webp`, width, format: 'webp' });

test('is the file whose width is nearest to that of a card, in its own ratio', () => {
  expect(findCardImage(picture('/a-1600.jpg', [jpeg(1600), webp(1200), jpeg(800), jpeg(1199)]))).toEqual({
    ...{ url: '/a-1199.jpg', type: 'image/jpeg', width: 1199, height: 674 },
  });
});

test.each([
  ['/a.JPEG', 'image/jpeg'],
  ['/a.png', 'image/png'],
  ['/a.webp', undefined],
  ['/a.svg', undefined],
  ['/a.gif', undefined],
])('is %s as %s where the file is published as it is', (url, type) => {
  expect(findCardImage(picture(url))?.type).toBe(type);
});

test('is none where every file is in a format that some networks do not know', () => {
  expect(findCardImage(picture('/a-1600.webp', [webp(1600), webp(1200)]))).toBeUndefined();
});
