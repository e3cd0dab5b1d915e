import { expect, test } from 'vitest';
import { listCrops, planCrops } from '../../src/content/crops.ts';
import type { PictureFile } from '../../src/content/entry.ts';

const picture = (width: number, height: number): PictureFile => {
  const full = Math.min(width, 1600);
  return {
    ...{ path: 'content/a.webp', url: `/images/a-1600-12345678-${full}.webp`, width: full, height: 1 },
    source: { width, height },
    renditions: [{ url: '/images/a.webp', width: full, format: 'webp' }],
  };
};
const sizes = (width: number, height: number) =>
  listCrops(picture(width, height)).map((crop) => `${crop.width}x${crop.height}`);

test.each([
  [
    [4000, 3000],
    ['1200x630', '1200x675', '1200x900', '1200x1200'],
  ],
  [
    [1600, 900],
    ['1200x630', '1200x675', '1200x900', '900x900'],
  ],
  [
    [3000, 1000],
    ['1200x630', '1200x675', '1200x900', '1000x1000'],
  ],
  [
    [800, 1400],
    ['800x420', '800x450', '800x600', '800x800'],
  ],
  // Too narrow for a card; large enough for search engines.
  [
    [500, 400],
    ['500x281', '500x375', '400x400'],
  ],
  [
    [280, 260],
    ['280x210', '260x260'],
  ],
  [[200, 200], []],
])('of a picture of %j pixels are %j', ([width = 0, height = 0], expected) => {
  expect(sizes(width, height)).toEqual(expected);
});

test('are JPEG files beside the picture', () => {
  const { card, ratios } = planCrops(picture(2000, 2000));
  expect([card, ...ratios].map((crop) => [crop?.url, crop?.format])).toEqual(
    ['card', '16x9', '4x3', '1x1'].map((name) => [`/images/a-1600-12345678-${name}.jpg`, 'jpeg']),
  );
});

test('are none of a picture that is published as it is', () => {
  expect(listCrops({ path: 'public/a.jpg', url: '/a.jpg', width: 2000, height: 2000, renditions: [] })).toEqual([]);
});
