/**
 * The pages of a list that runs over several, and how each names itself and its neighbours. They are counted from the oldest:
 * a new story changes the newest page, and all others stay as they are, at the same addresses.
 */
import { fill } from '../language/fill.ts';
import { formatNumber } from '../language/numbers.ts';
import { toListPageUrl } from '../newsroom/urls.ts';
import type { PageAbout } from './head/head.ts';
import type { Voice } from './press.ts';
import type { Pagination } from './props.ts';

/** What a list says of itself. */
export type ListAbout = PageAbout & { readonly title: string };

/** Where a page of a list stands: its address and those of its neighbours. */
export interface ListPlace {
  readonly url: string;
  /** Counted from the oldest, which is 1. The newest page has none: it stands at the address of the list. */
  readonly number?: number;
  readonly newer?: string;
  readonly older?: string;
}

/** A page of a list, and what it shows. */
interface ListPart<Item> extends ListPlace {
  readonly items: readonly Item[];
}

/** The words of the links to other pages. */
interface LinkWords {
  readonly newer: string;
  readonly older: string;
}

/**
 * Cuts a list into its pages, the newest first. Each has `size` items, and the newest up to twice as many less one: what is too
 * little for a page of its own stays there. A list without items has one page.
 */
export function cutList<Item>(url: string, items: readonly Item[], size: number): ListPart<Item>[] {
  const numbered = Math.max(0, Math.floor(items.length / size) - 1);
  const toUrl = (number: number) => (number > numbered ? url : toListPageUrl(url, number));
  const toOlder = (number: number) => (number > 1 ? { older: toUrl(number - 1) } : {});
  const end = items.length - numbered * size;
  return [
    { url, items: items.slice(0, end), ...toOlder(numbered + 1) },
    ...Array.from({ length: numbered }, (_, index) => {
      const [number, start] = [numbered - index, end + index * size];
      const shown = items.slice(start, start + size);
      return { url: toUrl(number), number, items: shown, newer: toUrl(number + 1), ...toOlder(number) };
    }),
  ];
}

/** The way from a page to the others of its list; `undefined` where one page holds all. */
export function toPagination(
  list: string,
  { number, newer, older }: ListPlace,
  { messages, language }: Voice,
  words: LinkWords,
): Pagination | undefined {
  if (newer === undefined && older === undefined) return;
  const { newestPage } = messages.words;
  return {
    ...(number !== undefined && { text: fill(messages.phrases.pageNumber, { page: formatNumber(number, language) }) }),
    ...(newer !== undefined && newer !== list && { newest: { text: newestPage, url: list } }),
    ...(newer !== undefined && { newer: { text: words.newer, url: newer } }),
    ...(older !== undefined && { older: { text: words.older, url: older } }),
  };
}

/** What one page of a list says of itself. */
export function toListAbout(
  about: ListAbout,
  { url, number, newer, older }: ListPlace,
  { messages, language }: Voice,
): ListAbout {
  const { title } = about;
  return {
    ...about,
    url,
    title:
      number === undefined
        ? title
        : fill(messages.phrases.titleOnPage, { title, page: formatNumber(number, language) }),
    prev: newer,
    next: older,
  };
}
