/** The pages of a list that runs over several, and how each names itself and its neighbours. */
import { fill } from '../language/fill.ts';
import { formatNumber } from '../language/numbers.ts';
import { toListPageUrl } from '../newsroom/urls.ts';
import type { PageAbout } from './head/head.ts';
import type { Voice } from './press.ts';
import type { Link, Pagination } from './props.ts';

/** What a list says of itself. */
export type ListAbout = PageAbout & { readonly title: string };

/** The words of the links to the neighbours. */
interface NeighbourWords {
  readonly newer: string;
  readonly older: string;
}

/** Where a page stands among those of its list; pages are counted from 1. */
export function toPagination(
  url: string,
  page: number,
  pages: number,
  { messages, language }: Voice,
  words: NeighbourWords,
): Pagination {
  const number = (value: number) => formatNumber(value, language);
  const newer: Link | undefined = page > 1 ? { text: words.newer, url: toListPageUrl(url, page - 1) } : undefined;
  const older: Link | undefined = page < pages ? { text: words.older, url: toListPageUrl(url, page + 1) } : undefined;
  return {
    page,
    pages,
    text: fill(messages.phrases.pageOf, { page: number(page), pages: number(pages) }),
    ...(newer && { newer }),
    ...(older && { older }),
  };
}

/** What one page of a list says of itself. */
export function toListAbout(
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
