/** Holds the pipeline against every example of the CommonMark specification 0.31.2. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { renderCommonMark } from '../../src/markdown/render-body.ts';

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

  test.each(examples)('example $number, $section', ({ markdown, html }) => {
    expect(renderCommonMark(markdown)).toBe(html);
  });
});
