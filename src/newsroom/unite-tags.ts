/** Unites tags that differ in spelling only. */
import type { Article, Tag } from './model.ts';

/** The stories with one spelling for each tag, that of the newest story, and all tags. */
export function uniteTags(articles: readonly Article[]): { articles: Article[]; tags: Tag[] } {
  const tags = new Map<string, Tag>();
  for (const article of articles) for (const tag of article.tags) if (!tags.has(tag.id)) tags.set(tag.id, tag);
  const unite = (tag: Tag): Tag => tags.get(tag.id) ?? tag;
  return {
    articles: articles.map((article) =>
      article.tags.every((tag) => unite(tag) === tag) ? article : { ...article, tags: article.tags.map(unite) },
    ),
    tags: [...tags.values()],
  };
}
