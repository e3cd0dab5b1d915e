/** Lists of stories that run over several pages. */
import { fillPlural } from '../language/fill.ts';
import type { Article } from '../newsroom/model.ts';
import { type ListAbout, toListAbout, toPagination } from './pagination.ts';
import { type PageSources, type PlannedPage, planPage } from './planned-page.ts';
import type { Press, Voice } from './press.ts';
import type { LayoutName, LayoutProps, StoryList } from './props.ts';
import { toStoryCard } from './story-card.ts';

/** A list of stories: the layout of its pages, what they say of themselves, and the stories. */
interface ListOfStories<Name extends LayoutName> {
  readonly layout: Name;
  readonly about: ListAbout;
  readonly articles: readonly Article[];
  /** What its pages show besides that depends on more than one file. */
  readonly state?: PageSources['state'];
}

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
  const { newerStories: newer, olderStories: older } = voice.messages.words;
  const count = fillPlural(voice.messages.phrases.storyCount, articles.length, voice.messages.language);
  return Array.from({ length: pages }, (_, index) => {
    const number = index + 1;
    const shown = articles.slice(index * size, number * size);
    const pagination = toPagination(about.url, number, pages, voice, { newer, older });
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
