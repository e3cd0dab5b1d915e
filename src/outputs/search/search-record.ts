/** A story as the index of the search has it. */
import { calendarDay } from '../../language/dates.ts';
import type { Body, OutlineHeading } from '../../markdown/body.ts';
import type { Article, Site } from '../../newsroom/model.ts';
import { type Press, toVoice } from '../../pages/press.ts';
import { toStoryCard } from '../../pages/story-card.ts';
import { toPlainLine } from '../plain-text.ts';
import { isUnspaced } from './unspaced.ts';

/** What Pagefind is given: all values are plain text. */
export interface SearchRecord {
  readonly url: string;
  /** What is searched beside the texts of `meta`, and what excerpts are taken from. */
  readonly content: string;
  /** What a result shows. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/**
 * Everything of a record is searched. What readers do not look for begins with a letter of a script that died out, so
 * that nothing that they type begins a word of it.
 */
export const unsearched = '\u{10000}';

/** The record of a story, in the voice of the paper, whose page shows the results. */
export function toSearchRecord(press: Press, article: Article): SearchRecord {
  const { site } = press.newsroom;
  const { url, beat, type, published, reporters, dateline } = article;
  const { title, desk, byline, typeLabel, lang, published: time } = toStoryCard(press, toVoice(press), article);
  const body = press.findBody(article.markdown);
  const topics = [beat.title, dateline, ...article.tags.map((tag) => tag.title)].filter((word) => word !== undefined);
  const headings = site.search === 'text' ? [] : listHeadings(body.outline);
  return {
    url,
    content: toContent(site, body, article),
    meta: {
      ...{ title, desk: desk.text, byline, topics: topics.join(', ') },
      ...(headings.length > 0 && { headings: headings.join('. ') }),
      ...(typeLabel && typeLabel !== desk.text && { type: typeLabel }),
      date: unsearched + time.iso.slice(0, 10).replaceAll('-', ''),
      ...(lang && { lang: unsearched + lang }),
    },
    filters: {
      desk: [beat.desk.id],
      reporter: reporters.map(({ id }) => id),
      year: [String(calendarDay(published, site.timeZone).year)],
      type: [type],
    },
    sort: { date: new Date(published).toISOString() },
  };
}

function toContent({ search }: Pick<Site, 'search'>, { html, excerpt }: Body, article: Article): string {
  const { title, summary, language } = article;
  const texts = search === 'text' ? [summary, toPlainLine(html)] : [summary ?? excerpt];
  // The words of the headline are not cut where they stand with what a result shows.
  return [...texts, isUnspaced(language) ? title : undefined].filter((text) => text !== undefined).join('\n');
}

const listHeadings = (outline: readonly OutlineHeading[]): string[] =>
  outline.flatMap(({ text, children }) => [text, ...listHeadings(children)]);
