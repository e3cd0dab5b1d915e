/** Lists of stories that run over several pages. */
import { fill, fillPlural } from '../language/fill.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Article } from '../newsroom/model.ts';
import { toListPageUrl } from '../newsroom/urls.ts';
import type { PageAbout } from './frame.ts';
import type { Press, Voice } from './press.ts';
import type { Link, Pagination, StoryList } from './props.ts';
import { toStoryCard } from './story-card.ts';

/** One page of a list: what it says of itself, and its stories. */
export interface ListPage {
  readonly about: PageAbout & { readonly title: string };
  /** Counted from 1. */
  readonly page: number;
  readonly list: StoryList;
}

/** Cuts a list of stories into pages. A list without stories has one page, which says so. */
export function paginate(
  press: Press,
  voice: Voice,
  about: PageAbout & { readonly title: string },
  articles: readonly Article[],
): ListPage[] {
  const size = press.newsroom.site.listSize;
  const pages = Math.max(1, Math.ceil(articles.length / size));
  const count = fillPlural(voice.messages.phrases.storyCount, articles.length, voice.messages.language);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const pagination = toPagination(about.url, page, pages, voice);
    const stories = articles.slice(index * size, page * size).map((article) => toStoryCard(press, voice, article));
    return {
      page,
      about: toListAbout(about, page, pagination, voice),
      list: { stories, count, ...(pages > 1 && { pagination }) },
    };
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
  about: PageAbout & { readonly title: string },
  page: number,
  { newer, older }: Pagination,
  { messages, language }: Voice,
): PageAbout & { readonly title: string } {
  const numbered = { title: about.title, page: formatNumber(page, language) };
  return {
    ...about,
    url: toListPageUrl(about.url, page),
    title: page === 1 ? about.title : fill(messages.phrases.titleOnPage, numbered),
    prev: newer?.url,
    next: older?.url,
  };
}
