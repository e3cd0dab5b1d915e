/** Unites tags that differ in spelling only. */
import type { Article, Tag } from './model.ts';
import { isSameList } from './same-list.ts';
import { countSpellings, isBetter } from './tag-spellings.ts';

/** The stories with one spelling for each tag, the best one, and all tags. `articles` are in order, the newest first. */
export function uniteTags(articles: readonly Article[]): { articles: readonly Article[]; tags: Tag[] } {
  const spellings = countSpellings(articles);
  const tags = new Map<string, Tag>();
  const isBest = (tag: Tag, known: Tag): boolean => {
    const [one, other] = [spellings.get(tag.title), spellings.get(known.title)];
    return one !== undefined && other !== undefined && isBetter(one, other);
  };
  let areUnited = true;
  for (const article of articles) {
    for (const tag of article.tags) {
      const known = tags.get(tag.id);
      if (known === tag) continue;
      if (known) areUnited = false;
      if (!known || (known.title !== tag.title && isBest(tag, known))) tags.set(tag.id, tag);
    }
  }
  if (areUnited) return { articles, tags: [...tags.values()] };
  const unite = (tag: Tag): Tag => tags.get(tag.id) ?? tag;
  return {
    articles: articles.map((article) =>
      article.tags.some((tag) => unite(tag) !== tag) ? withTags(article, article.tags.map(unite)) : article,
    ),
    tags: [...tags.values()],
  };
}

const united = new WeakMap<Article, Article>();

/** The story with other tags: the same one each time. */
export function withTags(article: Article, tags: readonly Tag[]): Article {
  const known = united.get(article);
  const story = known && isSameList(known.tags, tags) ? known : { ...article, tags };
  united.set(article, story);
  return story;
}
