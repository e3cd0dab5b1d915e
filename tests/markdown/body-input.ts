/** An input for `renderBody` with everything filled in that a test does not care about. */
import { defaultRules } from '../../src/language/house-rules.ts';
import type { BodyInput, Picture } from '../../src/markdown/body.ts';

/** The pictures that bodies in tests may show. */
const pictures: Readonly<Record<string, Picture>> = {
  'pier.jpg': { url: '/images/pier-1a2b.jpg', width: 1200, height: 800 },
  'old map.png': { url: '/images/old-map-3c4d.png', width: 640, height: 480 },
  '/logo.svg': { url: '/logo.svg', width: 100, height: 50 },
};

/** An English story at the top of its file, unless `more` says otherwise. */
export function bodyInput(text: string, more: Partial<BodyInput> = {}): BodyInput {
  return {
    path: 'content/articles/story.md',
    text,
    firstLine: 1,
    language: 'en',
    labels: { footnotes: 'Footnotes', backToText: 'Back to the text, note {number}' },
    sections: [],
    origin: 'https://paper.example',
    rules: defaultRules,
    findPicture: (source) => (Object.hasOwn(pictures, source) ? pictures[source] : undefined),
    pictureNames: Object.keys(pictures),
    ...more,
  };
}
