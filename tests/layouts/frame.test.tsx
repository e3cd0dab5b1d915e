import { describe, expect, it } from 'vitest';
import Base from '../../layouts/base.11ty.tsx';
import { fullPage, safe, world } from './fixtures/paper.ts';
import { full, minimal } from './fixtures.ts';
import { renderPage, renderPart, tagsOf } from './render.ts';

const page = renderPage('page', full.page);

describe('the head', () => {
  it('begins with the encoding and a policy that allows no scripts', () => {
    expect(page).toMatch(
      /<head><meta charset="utf-8"\s*\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; /,
    );
    expect(page).not.toContain('script-src');
  });

  it('names canonical address, style sheet, fonts and neighbours', () => {
    const links = tagsOf(page, 'link').join('\n');
    expect(links).toContain('rel="canonical" href="https://courant.example/"');
    expect(links).toContain('rel="stylesheet" href="/styles/main.css"');
    expect(links).toMatch(/rel="preload" href="\/fonts\/[^"]+" as="font" type="font\/woff2" crossorigin="anonymous"/);
    expect(links).toContain('rel="prev" href="/page/1/"');
    expect(links).toContain('rel="next" href="/page/3/"');
  });

  it('has the card, escaped, and the structured data as they are', () => {
    const meta = tagsOf(page, 'meta').join('\n');
    expect(meta).toContain('property="og:title" content="Tide &amp; “time”"');
    expect(meta).toContain('name="twitter:card" content="summary"');
    expect(page).toContain(
      String.raw`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"name":"\u003c/script>"}]}</script>`,
    );
  });

  it('leaves out what the page does not have', () => {
    const bare = renderPage('page', minimal.page);
    expect(bare).not.toMatch(/name="description"|rel="(?:prev|next|preload)"/);
    expect(bare).toContain('<meta name="robots" content="noindex"');
    expect(bare).not.toMatch(/og:|twitter:|<script/);
  });
});

describe('the frame', () => {
  it('lets the keyboard skip to the content', () => {
    expect(page).toMatch(/<body[^>]*><a class="skip-link" href="#content">Skip to content<\/a>/);
    expect(page).toContain('<main id="content"');
  });

  it('marks the current entry of the menu, and no other', () => {
    const paper = { ...fullPage.paper, desks: [{ ...world, current: true }, ...fullPage.paper.desks.slice(1)] };
    const header = renderPage('page', { ...full.page, paper }).replace(/<\/header>.*/s, '');
    expect(header.match(/aria-current="page"/g)).toHaveLength(1);
    expect(header).toContain('<a href="/desks/world/" aria-current="page" dir="auto">World</a>');
    expect(page).not.toContain('aria-current');
  });

  it('makes the name of the paper the heading of the front page alone', () => {
    expect(renderPage('front', full.front)).toContain('<h1 class="masthead-title">');
    expect(page).toContain('<p class="masthead-title">');
  });

  it('shows the logo in place of the name, and the name to those who do not see it', () => {
    const logo = { url: '/logo.svg', width: 300, height: 60, alt: '' };
    const html = renderPage('page', { ...full.page, paper: { ...fullPage.paper, logo } });
    expect(tagsOf(html, 'img')[0]).toMatch(/src="\/logo.svg" width="300" height="60" alt="The Harbour Courant"/);
  });

  it('leaves out groups of the footer that have no links', () => {
    expect(page.match(/class="footer-links"/g)).toHaveLength(4);
    expect(renderPage('page', minimal.page).match(/class="footer-links"/g)).toHaveLength(1);
  });

  it('stands around what another layout made', () => {
    const html = renderPart(<Base {...fullPage} content={safe('<h1>Made elsewhere</h1>')} />);
    expect(html).toMatch(
      /^<html lang="en" dir="ltr">.*<main [^>]*><div class="custom"><h1>Made elsewhere<\/h1><\/div><\/main>/s,
    );
  });
});
