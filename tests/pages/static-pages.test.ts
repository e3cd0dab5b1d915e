/** Pages that are not lists, and the frame that all pages have. */
import { describe, expect, test } from 'vitest';
import { type Fields, markdown, site, story } from '../newsroom/paper.ts';
import { propsAt, toPages } from './press.ts';

const about = (fields: Fields = {}) =>
  propsAt(
    toPages({ 'content/pages/about.md': markdown({ title: 'About', ...fields }, 'Who we are.\n') }),
    'page',
    '/about/',
  );

describe('a static page', () => {
  test('has its title and text', () => {
    expect(about().page).toEqual({ title: 'About', body: '<p>Who we are.</p>' });
    expect(about().head).toMatchObject({ title: 'About | The Lantern', description: 'Who we are.' });
  });

  test('may have more', () => {
    const props = about({ summary: 'Us.', updated: '2026-03-04', noindex: true });
    expect(props.page).toMatchObject({ summary: 'Us.', updated: { short: '4 March 2026' } });
    expect(props.head).toMatchObject({ description: 'Us.', robots: 'noindex' });
  });

  test('says which language it is in', () => {
    expect(about({ language: 'ar' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(about({ language: 'ar' }).page).not.toHaveProperty('lang');
    expect(about({ language: 'he' })).toMatchObject({ lang: 'en', page: { lang: 'he', dir: 'rtl' } });
  });
});

describe('the page for unknown addresses', () => {
  test('offers the four newest stories and is not for search engines', () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [
        `content/articles/s${n}.md`,
        story({ title: `s${n}`, published: `2026-03-0${n + 1}` }),
      ]),
    );
    const { latest, head } = propsAt(toPages(files), 'not-found', '/404.html');
    expect(latest.map(({ title }) => title)).toEqual(['s5', 's4', 's3', 's2']);
    expect(head.robots).toBe('noindex');
  });
});

describe('the frame', () => {
  const files = {
    'content/site.yaml': site({
      tagline: 'News',
      publisher: { name: 'Lantern Ltd', address: 'Quay 1' },
      contact: { email: 'news@lantern.example', tips: 'tips@lantern.example', telephone: '٠٢٠ ٧' },
      policies: { ethics: 'ethics', corrections: 'fixes' },
    }),
    'content/pages/ethics.md': markdown({ title: 'Ethics', menu: true }),
    'content/pages/fixes.md': markdown({ title: 'Fixes' }),
    'content/articles/a.md': story({ published: '2025-12-31T23:59:59Z' }),
  };
  const { paper } = propsAt(toPages(files), 'page', '/ethics/');

  test('names the paper and who is responsible', () => {
    expect(paper).toMatchObject({
      title: 'The Lantern',
      tagline: 'News',
      url: '/',
      publisher: { name: 'Lantern Ltd', address: 'Quay 1' },
    });
  });

  test('is dated by the newest story, not by the clock', () => {
    expect(paper.copyright).toBe('© 2025 Lantern Ltd');
  });

  test('links to pages and policies, and marks the page itself', () => {
    expect(paper.pages).toEqual([{ text: 'Ethics', url: '/ethics/', current: true }]);
    expect(paper.policies).toEqual([
      { text: 'Ethics', url: '/ethics/', current: true },
      { text: 'Corrections', url: '/fixes/' },
    ]);
    expect(paper.archive).not.toHaveProperty('current');
  });

  test('says how to reach the newsroom', () => {
    expect(paper.contact).toEqual([
      { text: 'news@lantern.example', url: 'mailto:news@lantern.example' },
      { text: expect.stringMatching(/\w/), url: 'mailto:tips@lantern.example' },
      { text: '٠٢٠\u00a0٧', url: 'tel:0207' },
    ]);
  });

  test('speaks the language of the paper', () => {
    const arabic = { 'content/site.yaml': site({ language: 'ar' }) };
    const props = propsAt(toPages(arabic), 'front', '/');
    expect([props.lang, props.dir, props.paper.archive.text]).toEqual(['ar', 'rtl', 'الأرشيف']);
  });
});
