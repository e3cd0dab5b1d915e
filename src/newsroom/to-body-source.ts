/** Gives the body of anything that has one. */
import type { Article, BodySource } from './model.ts';

/** Something with a body; what only stories have is missing in others. */
type WithBody = Pick<Article, 'markdown' | 'language'> &
  Partial<Pick<Article, 'sections' | 'type' | 'canonical' | 'source'>> & { readonly withheld?: unknown };

/** The body, to render or to judge. */
export function toBodySource(item: WithBody): BodySource {
  const { markdown, language, sections = [], type, canonical, source, withheld } = item;
  // A story that appeared elsewhere first may be no more than a link to it.
  const isElsewhere = canonical !== undefined || source?.url !== undefined;
  const expectsText = type !== undefined && withheld !== 'draft' && !isElsewhere;
  return { source: markdown, language, sections, expectsText };
}
