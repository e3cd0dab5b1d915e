/** Makes all stories, and the register by which other files name them. */
import type { Entry } from '../content/entry.ts';
import type { Problem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { judgeTags } from './judge-tags.ts';
import { judgeTimes, type NoteChange } from './judge-times.ts';
import { judgeTranslations } from './judge-translations.ts';
import type { Article } from './model.ts';
import { type NewsroomMemory, recallArticle } from './newsroom-memory.ts';
import { type Register, toRegister } from './references.ts';
import type { StoryEntry } from './story-entry.ts';
import { judgeTagClashes, readTags } from './tag-clashes.ts';
import type { ArticleSurroundings } from './to-article.ts';
import { toBodySource } from './to-body-source.ts';

/** The stories of a paper, withheld ones among them. */
export interface Articles {
  readonly articles: readonly Article[];
  /** By file name and by id. */
  readonly byName: Register<Article>;
}

/** The stories of the entries that are stories. */
export function toArticles(
  entries: readonly Entry[],
  around: ArticleSurroundings,
  context: Context & { readonly noteChange: NoteChange },
  memory: NewsroomMemory,
): Articles {
  const items = entries
    .filter((entry) => entry.kind === 'article')
    .map((entry) => ({ entry, value: entry.broken ? undefined : recallArticle(memory, entry, around, context) }));
  const byId = toRegister(
    'story',
    `${context.folders.content}/articles/`,
    items.flatMap(({ entry, value }) => (value ? [{ entry, value, name: value.id, published: value.published }] : [])),
    context,
  );
  for (const { entry, value } of items) if (value) judgeTimes(entry, value, around.now, context);
  memory.tags(listTagSources(items), () => findTagProblems(items, context)).forEach(context.report);
  judgeTranslations(items, context);
  for (const { value } of items) {
    // A second story of one id comes to nothing.
    if (value && value.withheld !== 'draft' && byId.byName.get(value.id) !== value) context.judge(toBodySource(value));
  }
  const byName = new Map<string, Article | undefined>();
  const ambiguous = new Map<string, readonly string[]>();
  for (const [name, values] of group(items)) {
    const ids = values.length > 1 ? idsOf(values) : [];
    if (ids.length > 1) ambiguous.set(name, ids);
    else byName.set(name, values.find(isArticle));
  }
  for (const [id, article] of byId.byName) byName.set(id, article);
  const articles = [...byId.byName.values()].filter(isArticle);
  return { articles, byName: { ...byId, byName, ambiguous } };
}

/** Everything that the judgement of tags depends on. */
function listTagSources(items: readonly StoryEntry[]): unknown[] {
  const sources: unknown[] = [];
  for (const { entry, value } of items) {
    if (!value) continue;
    sources.push(value.published, value.withdrawn !== undefined);
    // As they are written and as they are set, which the language decides.
    for (const title of readTags(entry)) sources.push(title);
    for (const { title } of value.tags) sources.push(title);
  }
  return sources;
}

function findTagProblems(items: readonly StoryEntry[], context: Context): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  judgeTags(items, { ...context, report });
  judgeTagClashes(items, { ...context, report });
  return problems;
}

const isArticle = (value: Article | undefined): value is Article => value !== undefined;

/** Of stories that came to nothing, and of a second one with the same id, there is none: both are reported. */
const idsOf = (articles: readonly (Article | undefined)[]): string[] => [
  ...new Set(articles.flatMap((article) => article?.id ?? [])),
];

/** What became of the entries of each name. */
function group(items: readonly StoryEntry[]) {
  const groups = new Map<string, (Article | undefined)[]>();
  for (const { entry, value } of items) {
    const members = groups.get(entry.name);
    if (members) members.push(value);
    else groups.set(entry.name, [value]);
  }
  return groups;
}
