/** The parts of GFM that a text does not need are left out; nothing else may change by that. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGfm, gfmParts } from '../../src/markdown/gfm.ts';
import { processorFor } from '../../src/markdown/pipeline.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';
import { bodyTexts } from './body-texts.ts';
import { gfmCases } from './gfm-cases.ts';
import { outlineOf } from './outline-of.ts';
import { readComplete, readLean, toFile } from './trees.ts';

const all = Object.values(gfmCases).flat();

describe.each(Object.entries(gfmCases))('%s', (_, cases) => {
  test.each(cases)('%s: %j', (_rule, markdown, outline) => {
    expect(outlineOf(readLean(markdown))).toBe(outline);
    expect(readLean(markdown)).toEqual(readComplete(markdown));
  });
});

test('the rules are many, and their examples differ', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(new Set(all.map(([, markdown]) => markdown)).size).toBe(all.length);
});

describe('with all parts', () => {
  const complete = processorFor({ mode: 'story', gfm: gfmParts });
  const renderComplete = (text: string): string => {
    const file = toFile(text);
    return String(complete.stringify(complete.runSync(readComplete(text), file), file)).trim();
  };

  test.each(all)('the page is the same where %s: %j', (_rule, markdown) => {
    expect(renderBody(bodyInput(markdown)).body.html).toBe(renderComplete(markdown));
  });

  test('the page of any text is the same', () => {
    const texts = fc.oneof(
      bodyTexts,
      fc.array(fc.constantFrom(...all.map(([, markdown]) => markdown)), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(texts, (found) => {
        const text = typeof found === 'string' ? found : found.join('\n\n');
        expect(renderBody(bodyInput(text)).body.html).toBe(renderComplete(text));
      }),
      { numRuns: 800 },
    );
  });

  test('a part too many changes nothing', () => {
    for (const part of gfmParts) {
      for (const [, markdown] of all) {
        const gfm = [...new Set([...findGfm(markdown), 'addresses' as const, part])];
        expect(processorFor({ mode: 'story', gfm }).parse(markdown)).toEqual(readComplete(markdown));
      }
    }
  });
});

test.each([
  ['a | b\n--|--', ['tables']],
  ['a\n:-', ['tables']],
  ['~a~', ['strikethrough']],
  ['x[^1]\n\n[^1]: y', ['footnotes']],
  ['- [ ] a', ['tasks']],
  ['- [\r\n] a', ['tasks']],
  ['x[^1] ~a~\n\n[^1]: y', ['footnotes', 'strikethrough']],
] as const)('%j may need %j and no more', (text, parts) => {
  expect(findGfm(text)).toEqual(parts);
});

test.each([
  '"It is late," she said -- *very* late (see [the map](/map/)).\n\n## Next\n\n- one\n',
  'Ports | Ships - and the sea: 1 - 2',
  'See [x-ray](/x) and [ xy ](/y).',
])('%j needs none', (text) => {
  expect(findGfm(text)).toEqual([]);
});

test('there is one processor for each combination', () => {
  const plain = processorFor({ mode: 'story', gfm: [] });
  expect(processorFor({ mode: 'story', gfm: [] })).toBe(plain);
  expect(processorFor({ mode: 'story', gfm: ['tables'] })).toBe(processorFor({ mode: 'story', gfm: ['tables'] }));
  expect(processorFor({ mode: 'story', gfm: ['tables'] })).not.toBe(plain);
  expect(processorFor({ mode: 'commonmark', gfm: [] })).not.toBe(plain);
});
