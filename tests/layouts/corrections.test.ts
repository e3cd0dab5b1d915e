/** The page of all corrections. */
import { describe, expect, it } from 'vitest';
import { full, minimal } from './fixtures.ts';
import { elementOf, renderPage, textOf } from './render.ts';

describe('the log of corrections', () => {
  it('links each correction to its story, in the language of the story', () => {
    const html = renderPage('corrections', full.corrections);
    expect(html).toContain('<a href="/2026/03/04/pier/">Pier &lt;closes></a>');
    expect(html).toContain('<h2 class="logged-story" lang="ar" dir="rtl">');
    expect(html).toContain('<time datetime="2026-03-02">2 March 2026</time>');
    expect(elementOf(html, 'page-header')).toContain('href="/corrections-policy/"');
  });

  it('says that there is none', () => {
    expect(textOf(renderPage('corrections', minimal.corrections))).toContain('No corrections yet.');
  });
});
