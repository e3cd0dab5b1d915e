/** Lists of stories that run over several pages. */
import { fill, fillPlural } from '../language/fill.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Article } from '../newsroom/model.ts';
import { toListPageUrl } from '../newsroom/urls.ts';
import type { PageAbout } from './frame.ts';
import { type PageSources, type PlannedPage, planPage } from './planned-page.ts';
import type { Press, Voice } from './press.ts';
import type { LayoutName, LayoutProps, Link, Pagination, StoryList } from './props.ts';
import { toStoryCard } from './story-card.ts';

/** A list of stories: the layout of its pages, what they say of themselves, and the stories. */
interface ListOfStories<Name extends LayoutName> {
  readonly layout: Name;
  readonly about: ListAbout;
  readonly articles: readonly Article[];
  /** What its pages show besides that depends on more than one file. */
  readonly state?: PageSources['state'];
}

type ListAbout = PageAbout & { readonly title: string };

/** One page of a list. */
export interface ListPage {
  readonly about: ListAbout;
  /** Counted from 1. */
  readonly number: number;
  /** Makes the cards of its stories. */
  readonly list: () => StoryList;
}

/** Plans the pages of a list. A list without stories has one page, which says so. */
export function planList<Name extends LayoutName>(
  press: Press,
  voice: Voice,
  { layout, about, articles, state = [] }: ListOfStories<Name>,
  toProps: (page: ListPage) => LayoutProps[Name],
): PlannedPage[] {
  const size = press.newsroom.site.listSize;
  const pages = Math.max(1, Math.ceil(articles.length / size));
  const count = fillPlural(voice.messages.phrases.storyCount, articles.length, voice.messages.language);
  return Array.from({ length: pages }, (_, index) => {
    const number = index + 1;
    const shown = articles.slice(index * size, number * size);
    const pagination = toPagination(about.url, number, pages, voice);
    const list = () => ({
      stories: shown.map((article) => toStoryCard(press, voice, article)),
      count,
      ...(pages > 1 && { pagination }),
    });
    const page = { number, about: toListAbout(about, number, pagination, voice), list };
    const sources = { articles: shown, state: [about.title, about.description, number, pages, count, ...state] };
    return planPage({ url: page.about.url, layout, sources }, () => toProps(page));
  });
}

function toPagination(url: string, page: number, pages: number, { messages, language }: Voice): Pagination {
  const { phrases, words } = messages;
  const number = (value: number) => formatNumber(value, language);
  const newer: Link | undefined =
    page > 1 ? { text: words.newerStories, url: toListPageUrl(url, page - 1) } : undefined;
  const older: Link | undefined =
    page < pages ? { text: words.olderStories, url: toListPageUrl(url, page + 1) } : undefined;
  return {
    page,
    pages,
    text: fill(phrases.pageOf, { page: number(page), pages: number(pages) }),
    ...(newer && { newer }),
    ...(older && { older }),
  };
}

function toListAbout(
  about: ListAbout,
  page: number,
  { newer, older }: Pagination,
  { messages, language }: Voice,
): ListAbout {
  const numbered = { title: about.title, page: formatNumber(page, language) };
  return {
    ...about,
    url: toListPageUrl(about.url, page),
    title: page === 1 ? about.title : fill(messages.phrases.titleOnPage, numbered),
    prev: newer?.url,
    next: older?.url,
  };
}
