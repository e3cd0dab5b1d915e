/** Lists of stories that run over several pages. */
import { fillPlural } from '../language/fill.ts';
import type { Article } from '../newsroom/model.ts';
import { cutList, type ListAbout, type ListPlace, toListAbout, toPagination } from './pagination.ts';
import { perPress } from './per-press.ts';
import { isSameSources, type PageSources, type PlannedPage, planPage } from './planned-page.ts';
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
  /** Whether it stands at the address of the list. */
  readonly isNewest: boolean;
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
  const count = fillPlural(voice.messages.phrases.storyCount, articles.length, voice.messages.language);
  return cutList(about.url, articles, press.newsroom.site.listSize).map(({ items, ...place }) => {
    const shownCount = place.number === undefined ? count : undefined;
    const sources = {
      articles: items,
      state: [about.title, about.description, place.newer, place.older, shownCount, ...state],
    };
    const page = { layout, about, place, count: shownCount, sources };
    return recallPage(press, place.url, sources, () => planOne(press, voice, page, toProps));
  });
}

/** Pages of lists as they were planned, by address. */
const plannedOf = perPress<Press, Map<string, PlannedPage>>(() => new Map());

/** The page of an earlier plan where it is made from the same. */
function recallPage(press: Press, url: string, sources: PageSources, plan: () => PlannedPage): PlannedPage {
  const pages = plannedOf(press);
  const known = pages.get(url);
  if (known?.sources && isSameSources(known.sources, sources)) return known;
  const page = plan();
  pages.set(url, page);
  return page;
}

/** What one page of a list is planned from. All stories of the list are not among it: they would be kept with the page. */
interface OneOfList<Name extends LayoutName> extends Pick<ListOfStories<Name>, 'layout' | 'about'> {
  readonly place: ListPlace;
  /** On the newest page alone. */
  readonly count: string | undefined;
  readonly sources: PageSources;
}

function planOne<Name extends LayoutName>(
  press: Press,
  voice: Voice,
  { layout, about, place, count, sources }: OneOfList<Name>,
  toProps: (page: ListPage) => LayoutProps[Name],
): PlannedPage {
  const { newerStories: newer, olderStories: older } = voice.messages.words;
  const pagination = toPagination(about.url, place, voice, { newer, older });
  const list = () => ({
    stories: sources.articles.map((article) => toStoryCard(press, voice, article)),
    ...(count !== undefined && { count }),
    ...(pagination && { pagination }),
  });
  const page = { isNewest: place.number === undefined, about: toListAbout(about, place, voice), list };
  return planPage({ url: page.about.url, layout, sources }, () => toProps(page));
}
