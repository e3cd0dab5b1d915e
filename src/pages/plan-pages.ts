/** Plans the site: every page that it has, each with its props. */
import { groupStories, listLanguages, listTypes } from '../newsroom/group-stories.ts';
import { groupTranslations } from '../newsroom/group-translations.ts';
import { toFindRelated } from '../newsroom/related.ts';
import { toArchivePages } from './archive-pages.ts';
import { toArticlePage } from './article-page.ts';
import { toCorrectionsPages } from './corrections-pages.ts';
import { toFrontPage } from './front-page.ts';
import { toBeatPages, toDeskPages, toTagPages, toTypePages } from './list-pages.ts';
import { createPlanMemory, type PlanMemory } from './plan-memory.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Press } from './press.ts';
import { toReporterPages, toReportersPage } from './reporter-pages.ts';
import { toSearchPage } from './search-page.ts';
import { toNotFoundPage, toStaticPage } from './static-pages.ts';
import { toWithdrawnPage } from './withdrawn-page.ts';

/** All pages of the site. */
export function planPages(press: Press, memory: PlanMemory = createPlanMemory()): PlannedPage[] {
  const { site, articles, withdrawn, desks, beats, reporters, tags, pages } = press.newsroom;
  const { ofDesk, ofBeat, ofTag, ofReporter, ofType } = groupStories(articles);
  const types = listTypes(articles);
  const around = {
    findRelated: toFindRelated(articles, memory.related),
    findTranslations: groupTranslations(articles, site.language),
    languages: listLanguages(articles),
  };
  return [
    toFrontPage(press, around.languages),
    ...articles.map((article) => toArticlePage(press, around, article)),
    ...withdrawn.map((article) => toWithdrawnPage(press, article)),
    ...desks.flatMap((desk) => toDeskPages(press, desk, ofDesk(desk))),
    ...beats.flatMap((beat) => toBeatPages(press, beat, ofBeat(beat))),
    ...reporters.flatMap((reporter) => toReporterPages(press, reporter, ofReporter(reporter))),
    toReportersPage(press),
    ...tags.flatMap((tag) => toTagPages(press, tag, ofTag(tag))),
    ...types.flatMap((type) => toTypePages(press, { type, types }, ofType(type))),
    ...toArchivePages(press),
    ...toCorrectionsPages(press),
    ...toSearchPage(press),
    ...pages.map((page) => toStaticPage(press, page)),
    toNotFoundPage(press),
  ];
}
