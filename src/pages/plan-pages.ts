/** Plans the site: every page that it has, each with its props. */
import type { Article } from '../newsroom/model.ts';
import { toFindRelated } from '../newsroom/related.ts';
import { toArchivePages } from './archive-pages.ts';
import { toArticlePage } from './article-page.ts';
import { toFrontPage } from './front-page.ts';
import { toBeatPages, toDeskPages, toTagPages } from './list-pages.ts';
import { createPlanMemory, type PlanMemory } from './plan-memory.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Press } from './press.ts';
import { toReporterPages, toReportersPage } from './reporter-pages.ts';
import { toNotFoundPage, toStaticPage } from './static-pages.ts';
import { toWithdrawnPage } from './withdrawn-page.ts';

/** All pages of the site. */
export function planPages(press: Press, memory: PlanMemory = createPlanMemory()): PlannedPage[] {
  const { articles, withdrawn, desks, beats, reporters, tags, pages } = press.newsroom;
  const byDesk = group(articles, ({ beat }) => [beat.desk]);
  const byBeat = group(articles, ({ beat }) => [beat]);
  const byTag = group(articles, (article) => article.tags);
  const byReporter = group(articles, (article) => [
    ...new Set([...article.reporters, ...article.contributors.map(({ reporter }) => reporter)]),
  ]);
  const findRelated = toFindRelated(articles, memory.related);
  return [
    toFrontPage(press),
    ...articles.map((article) => toArticlePage(press, findRelated, article)),
    ...withdrawn.map((article) => toWithdrawnPage(press, article)),
    ...desks.flatMap((desk) => toDeskPages(press, desk, byDesk(desk))),
    ...beats.flatMap((beat) => toBeatPages(press, beat, byBeat(beat))),
    ...reporters.flatMap((reporter) => toReporterPages(press, reporter, byReporter(reporter))),
    toReportersPage(press),
    ...tags.flatMap((tag) => toTagPages(press, tag, byTag(tag))),
    ...toArchivePages(press),
    ...pages.map((page) => toStaticPage(press, page)),
    toNotFoundPage(press),
  ];
}

/** Groups stories by what they belong to, in the order in which they come. */
function group<K>(articles: readonly Article[], keysOf: (article: Article) => readonly K[]): (key: K) => Article[] {
  const groups = new Map<K, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const members = groups.get(key);
      if (members) members.push(article);
      else groups.set(key, [article]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
