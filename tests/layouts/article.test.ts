import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/pages/props.ts';
import { safe } from './fixtures/paper.ts';
import { fullArticle, minimalArticle } from './fixtures/stories.ts';
import { full, minimal } from './fixtures.ts';
import { elementOf, renderPage, tagsOf, textOf } from './render.ts';

const page = (change: Partial<ArticleView> = {}, base: ArticleView = fullArticle): string =>
  renderPage('article', { ...full.article, article: { ...base, ...change } });

/** The first positions of the given pieces, which must all be there. */
const positions = (html: string, pieces: readonly string[]): readonly number[] =>
  pieces.map((piece) => {
    expect(html).toContain(piece);
    return html.indexOf(piece);
  });

describe('the story page', () => {
  it('shows its elements in the order of a newspaper', () => {
    const found = positions(page(), [
      ...['class="kicker"', 'class="type-label"', '<h1 class="headline"', 'class="standfirst"', 'class="lead-picture"'],
      ...['class="byline"', 'class="story-times"', 'notice-age', 'corrections-top', 'class="section-menu"'],
      ...[
        'class="dateline"',
        'class="prose"',
        'corrections-foot',
        'class="backstory"',
        'class="source"',
        '</article>',
        'class="tags"',
      ],
      ...['class="share"', 'class="report-error"', 'class="about-reporters"', 'class="related"', 'id="comments"'],
      'class="site-footer"',
    ]);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  it('escapes text and leaves the sanitised body as it is', () => {
    const html = page({ title: '<b>Tide & time</b>', body: safe('<p>High <em>water</em></p>') });
    expect(elementOf(html, 'headline')).toContain('&lt;b>Tide &amp; time&lt;/b>');
    expect(html).toContain('<div class="prose"><p>High <em>water</em></p></div>');
  });

  it('loads the lead picture first and the others late', () => {
    const [lead, ...others] = tagsOf(page(), 'img').filter((tag) => !tag.includes('/tunnel'));
    for (const part of ['loading="eager"', 'fetchpriority="high"', 'width="1600"', 'height="900"'])
      expect(lead).toContain(part);
    expect(others.length).toBeGreaterThan(2);
    for (const tag of others) expect(tag).toContain('loading="lazy"');
  });

  it('shows caption and credit only where they are', () => {
    const bare = { url: '/a.jpg', width: 10, height: 10, alt: '' };
    expect(page({ image: bare, body: safe('') })).not.toContain('<figcaption>');
    expect(page({ image: { ...bare, credit: 'Picture: N. N.' } })).toContain(
      '<figcaption><span class="credit">Picture: N. N.</span></figcaption>',
    );
  });

  it('links the names in the byline and keeps what stands between them', () => {
    expect(elementOf(page(), 'byline-names')).toBe(
      '<p class="byline-names">By <a href="/reporters/mara-lindqvist/">Mara Lindqvist</a> and <a href="/reporters/tomas-okafor/">Tomas Okafor</a>',
    );
  });

  it('says when it was published, and lists versions only after an update', () => {
    const published = '<time datetime="2026-03-04T09:30:00+00:00">4 March 2026, 09:30 GMT</time>';
    expect(page().split(published)).toHaveLength(3);
    expect(page()).toContain('<details class="versions"><summary>Versions of this story</summary>');
    const once = page({}, minimalArticle);
    expect(once.split(published)).toHaveLength(2);
    expect(once).not.toContain('<details');
  });

  it('marks the language of the story only where the page has another', () => {
    expect(page()).toContain('<article class="story" data-type="analysis">');
    expect(page({ lang: 'ar', dir: 'rtl' })).toContain(
      '<article class="story" data-type="analysis" lang="ar" dir="rtl">',
    );
    const arabic = renderPage('article', {
      ...full.article,
      lang: 'ar',
      dir: 'rtl',
      article: { ...fullArticle, lang: 'ar', dir: 'rtl' },
    });
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<article class="story" data-type="analysis">');
  });

  it('says who paid for a sponsored story, and only there', () => {
    const { sponsoredNotice } = full.article.words;
    expect(textOf(page({ type: 'sponsored' }))).toContain(sponsoredNotice);
    expect(textOf(page())).not.toContain(sponsoredNotice);
  });

  it('keeps a correction of the substance above the text and others below it', () => {
    const html = page();
    const text = html.indexOf('class="story-text"');
    expect(html.indexOf('An earlier headline gave')).toBeLessThan(text);
    expect(html.indexOf('The tunnel flooded during')).toBeGreaterThan(html.indexOf('class="prose"'));
  });

  it('marks a draft', () => {
    expect(textOf(page({ withheld: 'No longer published' }))).toContain('No longer published');
    expect(page()).not.toContain('draft-notice');
  });

  it('shows nothing of what a story does not have', () => {
    const html = renderPage('article', minimal.article);
    const absent = [
      'standfirst',
      'figure',
      'byline',
      'notice',
      'corrections',
      'section-menu',
      'dateline',
      'backstory',
      'source',
      'story-foot',
    ];
    for (const name of [...absent, 'about-reporters', 'related', 'type-label'])
      expect(html).not.toContain(`class="${name}`);
  });
});
