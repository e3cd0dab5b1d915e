/** A story as ninjs. */

import { calendarDay } from '../../language/dates.ts';
import type { StoryType } from '../../language/messages.ts';
import { listParts } from '../../language/parts.ts';
import { findChange } from '../../newsroom/last-change.ts';
import type { Article, Instant, Site } from '../../newsroom/model.ts';
import { frontUrl } from '../../newsroom/urls.ts';
import { toCanonical } from '../../pages/head/head.ts';
import { type Press, toAbsolute, toVoice } from '../../pages/press.ts';
import { toFullText } from '../full-text.ts';
import { toPlainText } from '../plain-text.ts';
import { toStoryId } from '../story-id.ts';
import type { NinjsItem } from './ninjs-item.ts';
import { toNinjsPicture } from './to-ninjs-picture.ts';

/** Concepts of the IPTC's vocabulary of genres; types of story for which it has none are named in words alone. */
const genres: Readonly<Record<StoryType, string | undefined>> = {
  news: 'Current',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Background',
  interview: 'Interview',
  review: 'Review',
  obituary: 'Obituary',
  live: undefined,
  sponsored: undefined,
};
const genreVocabulary = 'http://cv.iptc.org/newscodes/genre/';

/** A public story, complete but for the pictures that may not be passed on. */
export function toNinjsStory(press: Press, article: Article): NinjsItem {
  const { site, limitedPictures: limited } = press.newsroom;
  const { title, published, expires, language, dateline, image } = article;
  return {
    uri: toStoryId(site, article),
    type: 'text',
    representationType: 'full',
    firstCreated: toDate(published),
    versionCreated: toDate(findChange(article, press.newsroom)),
    expires: expires === undefined ? undefined : toDate(expires),
    pubStatus: 'usable',
    language,
    title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    ...toTexts(press, article, limited),
    located: dateline,
    ...toPeople(press, article),
    ...toConcepts(press, article),
    ...toRights(site, article),
    renditions: [{ name: 'web', href: new URL(toCanonical(press, article)).href, contentType: 'text/html' }],
    associations:
      image && !limited.has(image.picture.url) ? [toNinjsPicture(press, image, article.rightsEnd)] : undefined,
  };
}

/** That a story was withdrawn: it tells receivers to take theirs back too. */
export function toCanceledStory(press: Press, article: Article, withdrawn: Instant): NinjsItem {
  const { title, published, language } = article;
  return {
    uri: toStoryId(press.newsroom.site, article),
    type: 'text',
    firstCreated: toDate(published),
    versionCreated: toDate(withdrawn),
    pubStatus: 'canceled',
    language,
    title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    edNote: article.withdrawn?.note ?? '',
    renditions: [{ name: 'web', href: toAbsolute(press, article.url), contentType: 'text/html' }],
  };
}

function toTexts(
  press: Press,
  article: Article,
  limited: ReadonlySet<string>,
): Pick<NinjsItem, 'bodies' | 'descriptions'> {
  const body = press.findBody(article.markdown);
  const html = toFullText(press, article, { limited });
  const wordCount = body.words;
  return {
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: article.summary ?? body.excerpt }],
    bodies: [
      { role: 'main', contentType: 'text/html', wordCount, value: html },
      { role: 'main', contentType: 'text/plain', wordCount, value: toPlainText(html) },
    ],
  };
}

/** `by` names the people as a byline does, without its “By”. */
function toPeople(press: Press, { reporters, contributors, language, source }: Article) {
  const { publisher } = press.newsroom.site;
  const names = listParts(
    reporters.map(({ name }) => ({ text: name })),
    toVoice(press, language).language,
  );
  return {
    by: names.map(({ text }) => text).join(''),
    people: [
      ...reporters.map(({ name, url }) => ({ name, rel: 'author', uri: toAbsolute(press, url) })),
      ...contributors.map(({ reporter: { name, url }, role }) => {
        return { name, rel: 'contributor', uri: toAbsolute(press, url), literal: role };
      }),
    ],
    infoSources: [
      { name: publisher.name, role: 'publisher', uri: toAbsolute(press, frontUrl) },
      ...(source ? [{ name: source.name, role: 'originator', uri: source.url && new URL(source.url).href }] : []),
    ],
  };
}

function toConcepts(press: Press, { beat, tags, type, language }: Article) {
  const genre = genres[type];
  const name = toVoice(press, language).messages.types[type];
  const toConcept = (rel: string) => (of: { readonly title: string; readonly url: string }) => {
    return { name: of.title, rel, uri: toAbsolute(press, of.url) };
  };
  return {
    subjects: [toConcept('desk')(beat.desk), toConcept('beat')(beat), ...tags.map(toConcept('about'))],
    genres: [{ name, ...(genre !== undefined && { uri: genreVocabulary + genre }) }],
  };
}

/** What another publisher had first is not the paper's to license. */
function toRights(site: Site, { source, published }: Article) {
  const holder = source?.name ?? site.publisher.name;
  const { licence } = site.publisher;
  return {
    copyrightHolder: holder,
    copyrightNotice: `© ${calendarDay(published, site.timeZone).year} ${holder}`,
    rightsInfo: licence !== undefined && !source ? { linkedRights: new URL(licence).href } : undefined,
  };
}

const toDate = (instant: Instant): string => new Date(instant).toISOString();
