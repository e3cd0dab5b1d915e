/**
 * Holds the pipeline against every example of the CommonMark specification 0.31.2. Both sides are
 * brought to the form of the specification's own test tool: see `normalise-html.ts` for what counts
 * as the same. No example is left out.
 */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { renderCommonMark } from '../../src/markdown/render-body.ts';
import { normaliseHtml } from './normalise-html.ts';

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

// The package is CommonJS without types; `→` stands for a tab in its examples.
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly Example[] };
const examples = tests.map((example) => ({
  ...example,
  markdown: example.markdown.replaceAll('→', '\t'),
  html: example.html.replaceAll('→', '\t'),
}));

describe('CommonMark 0.31.2', () => {
  test('has 652 examples', () => {
    expect(examples).toHaveLength(652);
  });

  test('is compared strictly enough to tell elements, attributes, text and order apart', () => {
    const form = normaliseHtml('<p>a <em>b</em> <a href="c" title="d">e</a></p>');
    for (const other of [
      '<p>a <i>b</i> <a href="c" title="d">e</a></p>',
      '<p>a <em>b</em> <a href="c">e</a></p>',
      '<p>a <em>b</em><a href="c" title="d">e</a></p>',
      '<p>a <em>b</em> <a href="c" title="d">f</a></p>',
      '<p>a</p><em>b</em> <a href="c" title="d">e</a>',
    ]) {
      expect(normaliseHtml(other)).not.toBe(form);
    }
  });

  test.each(examples)('example $number, $section', ({ markdown, html }) => {
    expect(normaliseHtml(renderCommonMark(markdown))).toBe(normaliseHtml(html));
  });
});
