/** Lists who wants which address. */
import type { Entry, FieldPath, MarkdownSource } from '../content/entry.ts';
import type { Claim } from './claims.ts';
import type { Article, Instant } from './model.ts';
import type { Valid } from './pick-valid.ts';
import type { SiteFields } from './schema/site.ts';
import { toSitePath } from './site-path.ts';

/** The claims of the redirects in `site.yaml`. */
export function toRedirectClaims(entry: Entry, { redirects = [] }: Valid<SiteFields>): Claim[] {
  return redirects.flatMap(({ from }, index) => {
    const url = from === undefined ? undefined : toSitePath(from);
    if (url === undefined) return [];
    return {
      ...{ url, isAlias: true, isRedirect: true },
      get location() {
        return { path: entry.path, place: entry.locate(['redirects', index, 'from']) };
      },
    };
  });
}

/** Something with a page of its own. */
interface HasPage {
  readonly url: string;
  readonly published?: Instant;
  readonly markdown: MarkdownSource;
}

/** The claims of the paper's own parts, stories and their aliases, in this order. */
export function toClaims(entries: readonly Entry[], parts: readonly HasPage[], articles: readonly Article[]): Claim[] {
  let byPath: ReadonlyMap<string, Entry> | undefined;
  const find = (path: string): Entry | undefined => {
    byPath ??= new Map(entries.map((entry) => [entry.path, entry]));
    return byPath.get(path);
  };
  const toClaim = (url: string, { markdown, published }: HasPage, field: FieldPath, isAlias = false): Claim => ({
    ...{ url, isAlias, ...(published !== undefined && { published }) },
    get location() {
      const { path } = markdown;
      return { path, place: find(path)?.locate(field) };
    },
  });
  return [
    ...[...parts, ...articles].map((page) => toClaim(page.url, page, ['slug'])),
    ...articles.flatMap((article) =>
      article.aliases.map((url, index) => toClaim(url, article, ['aliases', index], true)),
    ),
  ];
}
