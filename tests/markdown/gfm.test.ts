/** The GFM step is left out for texts without any of its syntax; nothing else may change by that. */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { toFindings } from '../../src/markdown/findings.ts';
import { mayHaveGfm } from '../../src/markdown/gfm.ts';
import { processorFor } from '../../src/markdown/pipeline.ts';
import { bodyInput } from './body-input.ts';

const render = (text: string, gfm: boolean) =>
  String(
    processorFor({ mode: 'story', gfm }).processSync(
      new VFile({ value: text, data: { findings: toFindings(bodyInput(text)) } }),
    ),
  );

const parts = [
  '|',
  '-',
  ':',
  ' ',
  '\n',
  '~',
  '[',
  ']',
  '^',
  'x',
  '1',
  '.',
  'www',
  'http',
  '://',
  '@',
  'a',
  'b.example',
  '&',
  '#64;',
  '\\',
  '*',
  '- ',
  '> ',
  '`',
  '<',
  '!',
  '(',
  ')',
  'mailto',
  '"',
];

test('a text without its triggers reads the same with and without the step', () => {
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((found) => found.join(''));
  fc.assert(
    fc.property(
      text.filter((candidate) => !mayHaveGfm(candidate)),
      (candidate) => {
        expect(render(candidate, false)).toBe(render(candidate, true));
      },
    ),
    { numRuns: 800 },
  );
});

test.each([
  'a | b\n- | -',
  'a\n:-',
  '~~a~~',
  'x[^1]\n\n[^1]: y',
  '- [ ] a',
  'https://a.example',
  'www.a.example',
  'a@b.example',
  'a&#64;b.example',
  'http\\://a.example',
])('%j has a trigger', (text) => {
  expect(mayHaveGfm(text)).toBe(true);
});

test('plain prose has none', () => {
  expect(mayHaveGfm('"It is late," she said -- *very* late (see [the map](/map/)).\n\n## Next\n\n- one\n')).toBe(false);
});

test('there is one processor for each setting', () => {
  expect(processorFor({ mode: 'story', gfm: true })).toBe(processorFor({ mode: 'story', gfm: true }));
  expect(processorFor({ mode: 'story', gfm: true })).not.toBe(processorFor({ mode: 'story', gfm: false }));
});
