/** What the page of a story says of its versions in other languages. */
import { directionOf } from '../language/direction.ts';
import { toLanguageNames } from '../language/language-names.ts';
import type { Translations } from '../newsroom/group-translations.ts';
import type { Article } from '../newsroom/model.ts';
import { toLanguageFeedFolder } from '../newsroom/urls.ts';
import type { FeedSubject } from './head/feed-links.ts';
import { isListed } from './listing.ts';
import type { PageSources } from './planned-page.ts';
import { type Press, toAbsolute } from './press.ts';
import type { LanguageLink, PageProps } from './props.ts';

/** Links to the other versions, by language tag. */
export function toLanguageLinks(article: Article, translations: Translations | undefined): LanguageLink[] {
  if (!translations) return [];
  const nameOf = toLanguageNames(translations.versions.map(({ language }) => language));
  return othersOf(article, translations).map(({ language, url }) => ({
    ...{ text: nameOf(language), url, lang: language, dir: directionOf(language) },
  }));
}

/**
 * Every version, itself among them, and the one for readers of all other languages. Search engines find them here and not in
 * the sitemap: one of the two is enough, and a page knows its versions without any other file. Versions that search
 * engines may not list are left out, and a page that has no other says nothing.
 */
export function toAlternates(
  press: Press,
  article: Article,
  translations: Translations | undefined,
): PageProps['head']['alternates'] {
  const listed = translations?.versions.filter((version) => isListed(press, version)) ?? [];
  if (!translations || listed.length < 2 || !listed.includes(article)) return undefined;
  const standard = listed.find((version) => version === translations.standard) ?? listed[0] ?? article;
  return [
    ...listed.map(({ language, url }) => ({ hreflang: language, url: toAbsolute(press, url) })),
    { hreflang: 'x-default', url: toAbsolute(press, standard.url) },
  ];
}

/** What a page tells of its versions, so that it is made again when one comes, goes or changes. */
export function toTranslationState(
  press: Press,
  article: Article,
  translations: Translations | undefined,
): PageSources['state'] {
  if (!translations) return [];
  const { versions, original, standard } = translations;
  const told = othersOf(article, translations).flatMap((version) => {
    return [version.url, version.language, version.title, isListed(press, version) ? 1 : 0];
  });
  return [versions.length, original.url, standard.url, ...told];
}

/** The feeds of languages, where a paper has several: those of `shown`, or of all. */
export function toLanguageFeeds(languages: readonly string[], shown: readonly string[] = languages): FeedSubject[] {
  if (languages.length < 2) return [];
  const nameOf = toLanguageNames(languages);
  return shown.map((language) => ({ folder: toLanguageFeedFolder(language), title: nameOf(language) }));
}

/** The versions in other languages. */
export const othersOf = (article: Article, { versions }: Translations): readonly Article[] =>
  versions.filter((version) => version !== article);
