/** Where everything stands on the site. Addresses are absolute paths, decoded, in Unicode form C. */
import { calendarDay } from '../language/dates.ts';
import { remember } from '../language/remember.ts';
import type { Instant } from './model.ts';

/** The pattern of stories' addresses where `site.yaml` sets none. */
export const defaultArticlePattern = '/{yyyy}/{mm}/{dd}/{slug}/';

/** Address of a story, by the pattern of `site.yaml`, in the site's time zone. */
export function toArticleUrl(pattern: string, slug: string, published: Instant, timeZone: string): string {
  const { year, month, day } = calendarDay(published, timeZone);
  return datePattern(pattern, String(year), String(month), String(day)).replaceAll('{slug}', () => slug);
}

/** A pattern with its date filled in: a paper has more stories than days. */
const datePattern = remember((pattern: string, year: string, month: string, day: string) => {
  const values: Readonly<Record<string, string>> = {
    yyyy: year.padStart(4, '0'),
    mm: month.padStart(2, '0'),
    dd: day.padStart(2, '0'),
    slug: '{slug}',
  };
  return pattern.normalize('NFC').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
});

/** Addresses that every paper has. */
export const frontUrl = '/';
export const notFoundUrl = '/404.html';
export const archiveUrl = '/archive/';
export const reportersUrl = '/reporters/';
export const correctionsUrl = '/corrections/';
export const searchUrl = '/search/';

/** Desks and static pages stand at the root, what there are many of in a folder of its own. */
export const toDeskUrl = (slug: string): string => `/${slug}/`;
export const toPageUrl = (slug: string): string => `/${slug}/`;
export const toBeatUrl = (slug: string): string => `/beats/${slug}/`;
export const toReporterUrl = (slug: string): string => `/reporters/${slug}/`;
export const toTagUrl = (slug: string): string => `/tags/${slug}/`;
export const toTypeUrl = (type: string): string => `/types/${type}/`;
/** Folder of the feeds of the stories in a language, which has no page. */
export const toLanguageFeedFolder = (language: string): string => `/feeds/${language}/`;
export const toYearUrl = (year: number): string => `/${String(year).padStart(4, '0')}/`;
export const toMonthUrl = (year: number, month: number): string =>
  `${toYearUrl(year)}${String(month).padStart(2, '0')}/`;

/** Address of a numbered page of the list at `url`. */
export const toListPageUrl = (url: string, page: number): string => `${url}page/${page}/`;
