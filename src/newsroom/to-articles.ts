/** Makes all stories, and the register by which other files name them. */
import type { Entry } from '../content/entry.ts';
import type { Context } from './context.ts';
import type { Article } from './model.ts';
import { type Register, toRegister } from './references.ts';
import { type ArticleSurroundings, toArticle } from './to-article.ts';

/** The stories of a paper, withheld ones among them. */
export interface Articles {
  readonly articles: readonly Article[];
  /** By file name and by id. */
  readonly byName: Register<Article>;
}

/** The stories of the entries that are stories. */
export function toArticles(entries: readonly Entry[], around: ArticleSurroundings, context: Context): Articles {
  const items = entries
    .filter((entry) => entry.kind === 'article')
    .map((entry) => ({ entry, value: entry.broken ? undefined : toArticle(entry, around, context) }));
  const byId = toRegister(
    'story',
    `${context.folders.content}/articles/`,
    items.flatMap(({ entry, value }) => (value ? [{ entry, value, name: value.id }] : [])),
    context,
  );
  const byName = group(items.map(({ entry, value }) => [entry.name, value] as const));
  const single = [...byName]
    .filter(([, values]) => idsOf(values).length <= 1)
    .map(([name, values]) => [name, values.find((value) => value !== undefined)] as const);
  const several = [...byName].filter(([, values]) => idsOf(values).length > 1);
  return {
    articles: [...byId.byName.values()].filter((article) => article !== undefined),
    byName: {
      ...byId,
      byName: new Map([...single, ...byId.byName]),
      ambiguous: new Map(several.map(([name, values]) => [name, idsOf(values)])),
    },
  };
}

/** Of stories that came to nothing, and of a second one with the same id, there is none: both are reported. */
const idsOf = (articles: readonly (Article | undefined)[]): string[] => [
  ...new Set(articles.flatMap((article) => article?.id ?? [])),
];

function group<V>(pairs: readonly (readonly [string, V])[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const members = groups.get(key);
    if (members) members.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
