/** The versions of a story in other languages, as structured data. */
import type { Translations } from '../../newsroom/group-translations.ts';
import type { Article } from '../../newsroom/model.ts';
import { type Press, toAbsolute } from '../press.ts';
import { othersOf } from '../translations.ts';
import type { StoryThing, Version } from './schema-org.ts';

/** A translation names the original, the original all its translations. */
export function toVersions(
  press: Press,
  article: Article,
  translations: Translations | undefined,
): Pick<StoryThing, 'translationOfWork' | 'workTranslation'> {
  if (!translations) return {};
  const { original } = translations;
  if (article !== original) return { translationOfWork: toVersion(press, original) };
  return { workTranslation: othersOf(article, translations).map((version) => toVersion(press, version)) };
}

const toVersion = (press: Press, { url, title, language }: Article): Version => ({
  '@type': 'CreativeWork',
  url: toAbsolute(press, url),
  name: title,
  inLanguage: language,
});
