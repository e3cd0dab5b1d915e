import { describe, expect, it } from 'vitest';
import { Kicker } from '../../layouts/parts/kicker.tsx';
import { Pagination } from '../../layouts/parts/pagination.tsx';
import { type CardKind, StoryCard } from '../../layouts/parts/story-card.tsx';
import type { StoryCard as Card } from '../../src/pages/props.ts';
import { opinion } from './fixtures/paper.ts';
import { fullCard, minimalCard } from './fixtures/stories.ts';
import { full } from './fixtures.ts';
import { elementOf, renderPage, renderPart, tagsOf } from './render.ts';

const card = (story: Card, kind: CardKind = 'plain', kicker: 'desk' | 'beat' | 'none' = 'beat'): string =>
  renderPart(<StoryCard story={story} kind={kind} level={2} kicker={kicker} />);

describe('a card', () => {
  it('links its headline and bears the hue of its desk', () => {
    expect(card(minimalCard)).toContain(`<a href="${minimalCard.url}">${minimalCard.title}</a></h2>`);
    expect(card(minimalCard)).toContain('data-hue="blue"');
  });

  it('names the desk or the beat, or neither', () => {
    expect(elementOf(card(fullCard, 'plain', 'desk'), 'kicker')).toContain('><bdi>Business</bdi></a>');
    expect(elementOf(card(fullCard, 'plain', 'beat'), 'kicker')).toContain('><bdi>Shipping</bdi></a>');
    expect(card(minimalCard, 'plain', 'none')).not.toContain('kicker');
  });

  it('leaves picture and summary out of a brief', () => {
    expect(tagsOf(card(fullCard), 'img')).toHaveLength(1);
    expect(tagsOf(card(fullCard, 'brief'), 'img')).toHaveLength(0);
    expect(card(fullCard, 'brief')).not.toContain('card-summary');
  });

  it('loads the picture of the lead first', () => {
    expect(tagsOf(card(fullCard, 'lead'), 'img')[0]).toContain('loading="eager"');
    expect(tagsOf(card(fullCard, 'row'), 'img')[0]).toContain('loading="lazy"');
  });

  it('marks the language of a story that has another than the page', () => {
    expect(card({ ...fullCard, lang: 'ar', dir: 'rtl' }).match(/lang="ar" dir="rtl"/g)).toHaveLength(2);
    expect(card(fullCard)).not.toContain('lang=');
  });

  it('escapes its texts', () => {
    expect(card({ ...fullCard, title: '<i>', summary: 'a & b' })).toMatch(/&lt;i>.*a &amp; b/s);
  });
});

it('says a type once where a desk has its name', () => {
  expect(renderPart(<Kicker links={[opinion]} type="Opinion" />).split('Opinion')).toHaveLength(2);
  expect(renderPart(<Kicker links={[opinion]} type="Review" />)).toContain('Review');
});

describe('pagination', () => {
  const newest = { text: 'Newest', url: '/' };
  const newer = { text: 'Newer', url: '/3/' };
  const older = { text: 'Older', url: '/1/' };
  const text = 'Page 2';
  const render = (props: Parameters<typeof Pagination>[0]['pagination']): string =>
    renderPart(<Pagination pagination={props} label="Pages" />);

  it('goes to the neighbours that there are', () => {
    expect(render({ text, newer, older })).toContain('rel="prev" href="/3/"');
    expect(render({ text, newer, older })).toContain('rel="next" href="/1/"');
    expect(render({ older })).not.toContain('rel="prev"');
    expect(render({ text, newer })).not.toContain('rel="next"');
  });

  it('goes to the newest page from those that are not beside it', () => {
    expect(render({ text, newest, newer, older })).toContain('<a href="/">Newest</a>');
    expect(render({ text, newer, older })).not.toContain('href="/"');
  });

  it('says which page this is on all but the newest', () => {
    expect(render({ text, newer })).toContain('<span class="pagination-page">Page 2</span>');
    expect(render({ older })).not.toContain('pagination-page');
    expect(renderPage('tag', full.tag)).toContain('<p class="story-count">Page 3</p>');
    expect(renderPage('beat', full.beat)).toContain('<p class="story-count">31 stories</p>');
  });

  it('is absent from a list of one page', () => {
    const { pagination: _, ...list } = full.tag.list;
    expect(renderPage('tag', { ...full.tag, list })).not.toContain('class="pagination"');
    expect(renderPage('tag', full.tag)).toContain('<nav class="pagination" aria-label="Pages">');
  });
});

it('leaves a desk without stories off the front page', () => {
  const [section, ...sections] = full.front.sections;
  if (section === undefined) throw new Error('Expected a section in the fixture');
  expect(renderPage('front', full.front)).toContain('id="desk-desks-world"');
  expect(renderPage('front', { ...full.front, sections: [{ ...section, stories: [] }, ...sections] })).not.toContain(
    'id="desk-desks-world"',
  );
});
