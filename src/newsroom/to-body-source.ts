/** Gives the body of anything that has one. */
import type { Article, BodySource, Section } from './model.ts';

/** The body, to render or to judge. */
export function toBodySource(
  item: Pick<Article, 'markdown' | 'language'> & { readonly sections?: readonly Section[] },
): BodySource {
  return { source: item.markdown, language: item.language, sections: item.sections ?? [] };
}
