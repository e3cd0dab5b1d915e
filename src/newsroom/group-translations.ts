/** Finds the versions of a story in other languages. */
import { byCodeUnit } from '../content/by-code-unit.ts';
import type { Article } from './model.ts';

/** A story in several languages, one version for each. */
export interface Translations {
  /** By language tag; there are two or more. */
  readonly versions: readonly Article[];
  /** The version that the others were made from: that published first. */
  readonly original: Article;
  /** The version for readers whose language there is not: in the paper’s language, or else the original. */
  readonly standard: Article;
}

/** The versions of a story, itself among them, or undefined for a story in one language. */
export type FindTranslations = (article: Article) => Translations | undefined;

/**
 * Groups stories by their keys. What is not among `articles` is in no group: readers may not see it.
 *
 * @param articles public stories, newest first; of two in one language the newer is the version
 * @param language of the paper
 */
export function groupTranslations(articles: readonly Article[], language: string): FindTranslations {
  const groups = new Map<string, Map<string, Article>>();
  for (const article of articles) {
    if (article.translationKey === undefined) continue;
    const group = groups.get(article.translationKey) ?? new Map<string, Article>();
    if (!group.has(article.language)) group.set(article.language, article);
    groups.set(article.translationKey, group);
  }
  const made = new Map<Article, Translations>();
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const translations = toTranslations([...group.values()], language);
    for (const version of translations.versions) made.set(version, translations);
  }
  return (article) => made.get(article);
}

function toTranslations(stories: readonly Article[], language: string): Translations {
  const versions = stories.toSorted((a, b) => byCodeUnit(a.language, b.language));
  const inPaper = versions.find((version) => version.language === language);
  const spoken = inPaper ?? versions.find((version) => isSameLanguage(version.language, language));
  const first = Math.min(...versions.map(({ published }) => published));
  const earliest = versions.filter(({ published }) => published === first);
  const original = earliest.find((version) => version === spoken) ?? earliest[0] ?? stories[0];
  if (!original) throw new Error('Unexpected absence of a version');
  return { versions, original, standard: spoken ?? original };
}

/** Whether two tags name one language, be it of two countries. */
const isSameLanguage = (one: string, other: string): boolean =>
  new Intl.Locale(one).language === new Intl.Locale(other).language;
