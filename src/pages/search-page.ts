/** The page on which readers search the paper. */
import { calendarDay, formatYear } from '../language/dates.ts';
import { formatLocale } from '../language/format-locale.ts';
import type { Article } from '../newsroom/model.ts';
import { searchUrl } from '../newsroom/urls.ts';
import { toArchiveYears } from './archive-pages.ts';
import { toFrame } from './frame.ts';
import { searchPolicy } from './head/content-policy.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice, type Voice } from './press.ts';
import type { SearchFilter } from './search-tools.ts';

/** Path of the list of what can be searched. It keeps its name, so that a page that was kept finds the newest. */
export const searchIndexUrl = `${searchUrl}index.json`;

/** Path of the script. A site's own file of this name stands in its place. */
export const searchScriptUrl = '/scripts/search.js';

/** The page, where the paper has a search. Search engines are asked to leave it out: it has an address for every query. */
export function toSearchPage(press: Press): PlannedPage[] {
  if (!press.newsroom.site.search) return [];
  const voice = toVoice(press);
  const { words, phrases } = voice.messages;
  const about = { url: searchUrl, title: words.search, policy: searchPolicy };
  return [
    planPage({ url: searchUrl, layout: 'search', unlisted: true, policy: searchPolicy }, () => ({
      ...toFrame(press, voice, { ...about, noindex: true, card: 'none' }),
      heading: words.search,
      search: {
        script: searchScriptUrl,
        index: searchIndexUrl,
        filters: toFilters(press, voice),
        dates: formatLocale(voice.language),
        counts: { ...phrases.searchCount },
      },
      years: toArchiveYears(press, voice),
    })),
  ];
}

/** Whether readers find a story by searching: not one that asks not to be found, or that they may not see. */
export const isSearchable = ({ noindex, withheld }: Pick<Article, 'noindex' | 'withheld'>): boolean =>
  !noindex && withheld === undefined;

/** Only what a story has. */
function toFilters({ newsroom }: Press, { messages, language }: Voice): SearchFilter[] {
  const { desks, reporters, site } = newsroom;
  const { words, types } = messages;
  const articles = newsroom.articles.filter(isSearchable);
  const named = new Set(articles.flatMap(({ beat, reporters }) => [beat.desk, ...reporters]));
  const years = [...new Set(articles.map(({ published }) => calendarDay(published, site.timeZone).year))];
  const own = new Set(articles.map(({ type }) => type));
  const filters: SearchFilter[] = [
    {
      name: 'desk',
      label: words.desk,
      options: desks
        .filter((desk) => named.has(desk))
        .map(({ id, title, url, hue }) => ({ value: id, text: title, url, hue })),
    },
    {
      name: 'reporter',
      label: words.reporter,
      options: reporters.filter((person) => named.has(person)).map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      name: 'year',
      label: words.year,
      options: years.sort((a, b) => b - a).map((year) => ({ value: String(year), text: formatYear(year, language) })),
    },
    {
      name: 'type',
      label: words.storyType,
      options: [...own].sort().map((type) => ({ value: type, text: types[type] })),
    },
  ];
  return filters.filter(({ options }) => options.length > 0);
}
