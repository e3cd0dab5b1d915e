/** The picture that icons are made from: what is right, and what is found and where. */
import { expect, test } from 'vitest';
import type { PictureFile } from '../../src/content/entry.ts';
import { site, toLine, toPaper, toPictures } from './paper.ts';

const picture = (path: string, width: number, height: number, more: Partial<PictureFile> = {}): PictureFile => ({
  ...{ path, url: `/${path}`, width, height, renditions: [], ...more },
});
const pictures = toPictures(
  Object.fromEntries(
    [
      picture('public/icon.svg', 16, 16),
      picture('public/wide.svg', 32, 16),
      picture('public/icon.png', 512, 512),
      picture('public/small.png', 511, 600),
      picture('public/wide.png', 900, 600),
      picture('content/icon.png', 300, 300, { source: { width: 512, height: 512 } }),
    ].map((each) => [each.path, each]),
  ),
);

test.each([
  ['/icon.svg', []],
  ['/icon.png', []],
  ['icon.png', []],
  ['/small.png', ['content/site.yaml:5:7 icon-too-small']],
  ['/wide.png', ['content/site.yaml:5:7 icon-not-square']],
  ['/wide.svg', ['content/site.yaml:5:7 icon-not-square']],
  ['/gone.png', ['content/site.yaml:5:7 image-missing']],
])('%s: %j', (icon, problems) => {
  const paper = toPaper({ 'content/site.yaml': site({ icon }) }, { pictures });
  expect(paper.problems.map(toLine)).toEqual(problems);
});

test('a colour that is none is found', () => {
  const { problems } = toPaper({ 'content/site.yaml': site({ themeColour: { light: 'white' } }) });
  expect(problems.map(toLine)).toEqual(['content/site.yaml:5:23 invalid-value']);
});
