/** Lists who wants which address. */
import type { Entry } from '../content/entry.ts';
import type { Claim } from './claims.ts';
import type { Article, Desk, StaticPage } from './model.ts';

/** The claims of desks, static pages, stories and their aliases, in this order. */
export function toClaims(
  entries: readonly Entry[],
  staff: readonly (Desk | StaticPage | undefined)[],
  articles: readonly Article[],
): Claim[] {
  const locate = new Map(entries.map((entry) => [entry.path, entry.locate]));
  const places = staff.flatMap((item) => (item ? [{ url: item.url, location: { path: item.markdown.path } }] : []));
  const at = (article: Article, field: (string | number)[]) => ({
    path: article.markdown.path,
    place: locate.get(article.markdown.path)?.(field, field.length > 1 ? 'value' : 'key'),
  });
  return [
    ...places,
    ...articles.map((article) => ({ url: article.url, location: at(article, ['slug']) })),
    ...articles.flatMap((article) =>
      article.aliases.map((url, index) => ({ url, location: at(article, ['aliases', index]) })),
    ),
  ];
}
