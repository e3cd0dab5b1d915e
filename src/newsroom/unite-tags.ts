/** Unites tags that differ in spelling only. */
import type { Article, Tag } from './model.ts';
import { countSpellings, isBetter } from './tag-spellings.ts';

/** The stories with one spelling for each tag, the best one, and all tags. `articles` are in order, the newest first. */
export function uniteTags(articles: readonly Article[]): { articles: Article[]; tags: Tag[] } {
  const spellings = countSpellings(articles);
  const tags = new Map<string, Tag>();
  const isBest = (tag: Tag, known: Tag): boolean => {
    const [one, other] = [spellings.get(tag.title), spellings.get(known.title)];
    return one !== undefined && other !== undefined && isBetter(one, other);
  };
  for (const tag of articles.flatMap((article) => article.tags)) {
    const known = tags.get(tag.id);
    if (!known || (known.title !== tag.title && isBest(tag, known))) tags.set(tag.id, tag);
  }
  const unite = (tag: Tag): Tag => tags.get(tag.id) ?? tag;
  return {
    articles: articles.map((article) =>
      article.tags.every((tag) => unite(tag) === tag) ? article : { ...article, tags: article.tags.map(unite) },
    ),
    tags: [...tags.values()],
  };
}
