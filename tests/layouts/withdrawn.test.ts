import { describe, expect, it } from 'vitest';
import { full, minimal } from './fixtures.ts';
import { elementOf, renderPage, textOf } from './render.ts';

describe('the page of a withdrawn story', () => {
  const html = renderPage('withdrawn', minimal.withdrawn);
  const text = textOf(html).replace(/\s+/g, ' ');

  it('says that it was withdrawn, when and why, below its headline', () => {
    const pieces = ['Port to close in May', 'Published', 'Withdrawn', 'This story has been withdrawn.', 'forgery'];
    const found = pieces.map((piece) => text.indexOf(piece));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(elementOf(html, 'withdrawal')).toContain('<time datetime=');
  });

  it('has nothing that a story has', () => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(main).not.toMatch(/class="(?:prose|standfirst|byline|tags|share|related|section-menu)|id="comments"|<img/);
  });

  it('is in the language of the story, and marked in a preview', () => {
    expect(renderPage('withdrawn', full.withdrawn)).toMatch(/<article[^>]* lang="ar" dir="rtl"/);
    expect(textOf(renderPage('withdrawn', full.withdrawn))).toContain('Not yet published');
    expect(text).not.toContain('Not yet published');
  });
});
