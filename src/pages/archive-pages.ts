/** The archive: all years, each year, and the stories of each month. */
import { calendarDay, formatMonth, formatYear } from '../language/dates.ts';
import { fillPlural } from '../language/fill.ts';
import { findLastChange } from '../newsroom/last-change.ts';
import type { Article, Instant } from '../newsroom/model.ts';
import { archiveUrl, toMonthUrl, toYearUrl } from '../newsroom/urls.ts';
import { toFrame } from './frame.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice, type Voice } from './press.ts';
import type { ArchiveProps } from './props.ts';
import { planList } from './story-list.ts';

interface Month {
  readonly year: number;
  readonly month: number;
  readonly articles: readonly Article[];
}

/** All pages of the archive. */
export function toArchivePages(press: Press): PlannedPage[] {
  const voice = toVoice(press);
  const months = groupByMonth(press);
  const years = groupYears(press, months, voice);
  const changed = findLastChange(press.newsroom.articles, press.newsroom);
  const title = voice.messages.words.storiesByMonth;
  return [
    toOverview(press, voice, { url: archiveUrl, title, years: years.map(({ changed, ...year }) => year), changed }),
    ...years.map(({ changed, ...year }) => {
      return toOverview(press, voice, { url: year.year.url, title: year.year.text, years: [year], changed });
    }),
    ...months.flatMap((month) => toMonthPages(press, voice, month)),
  ];
}

type Year = ArchiveProps['years'][number];

/** The years and months that have stories, the newest first. */
export function toArchiveYears(press: Press, voice: Voice): Year[] {
  return groupYears(press, groupByMonth(press), voice).map(({ changed, ...year }) => year);
}

function groupYears({ newsroom }: Press, months: readonly Month[], voice: Voice) {
  return [...new Set(months.map(({ year }) => year))].map((year) => {
    const own = months.filter((month) => month.year === year);
    const articles = own.flatMap((month) => month.articles);
    return { ...toYear(year, own, voice), changed: findLastChange(articles, newsroom) };
  });
}

function groupByMonth({ newsroom: { articles, site } }: Press): Month[] {
  const months = new Map<number, { year: number; month: number; articles: Article[] }>();
  for (const article of articles) {
    const { year, month } = calendarDay(article.published, site.timeZone);
    const number = 12 * year + month;
    const group = months.get(number);
    if (group) group.articles.push(article);
    else months.set(number, { year, month, articles: [article] });
  }
  return [...months.values()];
}

function toYear(year: number, months: readonly Month[], voice: Voice): Year {
  const count = (articles: number) => fillPlural(voice.messages.phrases.storyCount, articles, voice.messages.language);
  return {
    year: { text: formatYear(year, voice.language), url: toYearUrl(year) },
    count: count(months.reduce((sum, { articles }) => sum + articles.length, 0)),
    months: months.map(({ month, articles }) => ({
      text: formatMonth(year, month, voice.language),
      url: toMonthUrl(year, month),
      count: count(articles.length),
    })),
  };
}

function toOverview(
  press: Press,
  voice: Voice,
  page: { url: string; title: string; years: readonly Year[]; changed: Instant | undefined },
): PlannedPage {
  const { url, title, years, changed } = page;
  return planPage({ url, layout: 'archive', changed }, () => ({
    ...toFrame(press, voice, { url, title }),
    heading: title,
    years,
  }));
}

function toMonthPages(press: Press, voice: Voice, { year, month, articles }: Month): PlannedPage[] {
  const heading = formatMonth(year, month, voice.language);
  const up = { text: formatYear(year, voice.language), url: toYearUrl(year) };
  const about = { url: toMonthUrl(year, month), title: heading };
  return planList(press, voice, { layout: 'archive-month', about, articles }, (page) => ({
    ...toFrame(press, voice, page.about),
    heading,
    up,
    list: page.list(),
  }));
}
