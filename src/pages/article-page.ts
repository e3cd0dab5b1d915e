/** The page of a story. */
import { directionOf } from '../language/direction.ts';
import { listParts, toParts } from '../language/parts.ts';
import type { FindTranslations, Translations } from '../newsroom/group-translations.ts';
import { findChange } from '../newsroom/last-change.ts';
import type { Article, Correction, Reporter } from '../newsroom/model.ts';
import type { FindRelated } from '../newsroom/related.ts';
import { isSameList } from '../newsroom/same-list.ts';
import { toTypeUrl } from '../newsroom/urls.ts';
import { toAgeNotice } from './age.ts';
import { toComments } from './comments.ts';
import { toCorrection } from './corrections.ts';
import { toDeskLink } from './desk-link.ts';
import { toFigure, toPortrait } from './figures.ts';
import { toFrame } from './frame.ts';
import { toStoryCardAbout } from './head/card-about.ts';
import { toCanonical } from './head/head.ts';
import { isListed } from './listing.ts';
import { perPress } from './per-press.ts';
import { type PageSources, type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice, type Voice } from './press.ts';
import type { ArticleView, TextPart } from './props.ts';
import { toReporterCard } from './reporter-card.ts';
import { toReportError, toShareLinks } from './share.ts';
import { toReadingTime, toStoryCard, toTypeLabel } from './story-card.ts';
import { describeStory } from './structured-data/news-article.ts';
import { toTime } from './times.ts';
import { toAlternates, toLanguageFeeds, toLanguageLinks, toTranslationState } from './translations.ts';

/** How many related stories a page shows, and from how many sections on it has a section menu. */
const relatedCount = 4;
const menuFrom = 3;

/** What a story stands among. */
export interface StorySurroundings {
  readonly findRelated: FindRelated;
  readonly findTranslations: FindTranslations;
  /** Languages of the paper's stories. */
  readonly languages: readonly string[];
}

/** Pages of stories as they were planned, and what the stories stood among. */
const plannedOf = perPress<Press, WeakMap<Article, PlannedAmong>>(() => new WeakMap());

interface PlannedAmong {
  readonly page: PlannedPage;
  readonly among: readonly unknown[];
}

/** The page of a story: the same as in an earlier plan where the story is, and all that it stands among. */
export function toArticlePage(press: Press, around: StorySurroundings, article: Article): PlannedPage {
  const { findRelated, findTranslations, languages } = around;
  const related = findRelated(article, relatedCount);
  const translations = findTranslations(article);
  const state = toTranslationState(press, article, translations);
  const among = [...languages, ...related, ...state];
  const planned = plannedOf(press);
  const known = planned.get(article);
  if (known && isSameList(among, known.among)) return known.page;
  const page = planArticlePage(press, article, { related, translations, state, languages });
  planned.set(article, { among, page });
  return page;
}

/** What a page shows beside its story. */
interface Beside extends Pick<StorySurroundings, 'languages'> {
  readonly related: readonly Article[];
  readonly translations: Translations | undefined;
  /** What is told of the translations: see `toTranslationState`. */
  readonly state: PageSources['state'];
}

function planArticlePage(press: Press, article: Article, beside: Beside): PlannedPage {
  const voice = toVoice(press, article.language);
  const { url, title, canonical } = article;
  const { related, translations } = beside;
  const noindex = article.noindex || article.withheld !== undefined;
  const languageFeeds = toLanguageFeeds(beside.languages, [article.language]);
  const sources = {
    articles: [article, ...related],
    state: [
      toAgeNotice(press, voice, article),
      toComments(press, voice, article).state,
      ...languageFeeds.map(({ title }) => title),
      ...beside.state,
    ],
  };
  const unlisted = !isListed(press, article);
  const changed = findChange(article, press.newsroom);
  return planPage({ url, layout: 'article', sources, unlisted, changed }, () => {
    const { excerpt, words } = press.findBody(article.markdown);
    const description = article.summary ?? excerpt;
    const view = toArticleView(press, voice, article, translations);
    const modified = toTime(changed, voice).iso;
    const page = {
      view,
      description,
      canonical: toCanonical(press, { url, canonical }),
      words,
      modified,
      translations,
    };
    return {
      ...toFrame(press, voice, {
        ...{ url, title, description, canonical, noindex, desk: article.beat.desk, languageFeeds },
        alternates: toAlternates(press, article, translations),
        things: describeStory(press, voice, article, page),
        card: article.withheld ? 'none' : toStoryCardAbout(press, article, view, modified),
      }),
      article: view,
      related: related.map((other) => toStoryCard(press, voice, other)),
    };
  });
}

function toArticleView(
  press: Press,
  voice: Voice,
  article: Article,
  translations: Translations | undefined,
): ArticleView {
  const { id, url, title, summary, type, beat, image, dateline, backstory, source } = article;
  const body = press.findBody(article.markdown);
  const headings = body.outline.filter(({ nav }) => nav.trim() !== '');
  const typeLabel = toTypeLabel(article, voice);
  const ageNotice = toAgeNotice(press, voice, article);
  const reportError = toReportError(press, voice, article);
  return {
    ...{ id, url, title, type, body: body.html },
    ...(summary && { summary }),
    lang: article.language,
    dir: directionOf(article.language),
    ...(typeLabel && { typeLabel, typeUrl: toTypeUrl(type) }),
    translations: toLanguageLinks(article, translations),
    desk: toDeskLink(beat.desk),
    beat: { text: beat.title, url: beat.url },
    ...(image && { image: toFigure(image, voice) }),
    ...toPeople(press, voice, article),
    ...(dateline && { dateline }),
    ...(backstory && { backstory }),
    published: toTime(article.published, voice),
    ...(article.updated !== undefined && { updated: toTime(article.updated, voice) }),
    readingTime: toReadingTime(body.minutes, voice),
    ...(ageNotice && { ageNotice }),
    ...toCorrections(voice, article),
    sectionMenu: headings.length < menuFrom ? [] : headings.map((heading) => ({ id: heading.id, text: heading.nav })),
    tags: article.tags.map((tag) => ({ text: tag.title, url: tag.url })),
    ...(source && { source: { text: source.name, ...(source.url && { url: source.url }) } }),
    share: toShareLinks(press, voice, article),
    ...(reportError && { reportError }),
    comments: toComments(press, voice, article),
    ...(article.withheld && { withheld: voice.messages.withheld[article.withheld] }),
  };
}

function toPeople(press: Press, voice: Voice, { reporters, contributors }: Article) {
  const { phrases } = voice.messages;
  return {
    byline: toParts(phrases.byline, 'people', listReporters(reporters, voice)),
    portraits: reporters.flatMap((reporter) => toPortrait(reporter, voice) ?? []),
    contributors: [...new Set(contributors.map(({ role }) => role))].map((role) => ({
      role,
      people: listReporters(
        contributors.filter((contributor) => contributor.role === role).map(({ reporter }) => reporter),
        voice,
      ),
    })),
    reporters: reporters.map((reporter) => toReporterCard(press, voice, reporter)),
  };
}

function listReporters(reporters: readonly Reporter[], { language }: Voice): readonly TextPart[] {
  return listParts(
    reporters.map(({ name, url }) => ({ text: name, url })),
    language,
  );
}

function toCorrections(voice: Voice, { corrections }: Article) {
  const isOnTop = ({ prominent }: Correction): boolean => prominent;
  return {
    prominentCorrections: corrections.filter(isOnTop).map((each) => toCorrection(each, voice)),
    corrections: corrections.filter((each) => !isOnTop(each)).map((each) => toCorrection(each, voice)),
  };
}
