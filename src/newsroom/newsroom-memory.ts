/** What a process remembers of a newsroom: those parts whose files have not changed. */
import type { Entry, PictureFile } from '../content/entry.ts';
import type { Problem } from '../problems/problem.ts';
import { fromReported, type ReportedProblem, toReported } from '../problems/reported.ts';
import type { Context } from './context.ts';
import { createLastSearch, type LastSearch } from './last.ts';
import type { Article } from './model.ts';
import type { Settings } from './read-settings.ts';
import { valuesOf } from './references.ts';
import { isSameList } from './same-list.ts';
import type { Staff } from './staff.ts';
import { type ArticleSurroundings, toArticle } from './to-article.ts';
import { whyWithheld } from './visibility.ts';

/** A memory. */
export interface NewsroomMemory {
  /** Settings and staff that were read without a problem, and the entries that they were made of. */
  base?: Base & { readonly entries: readonly Entry[] };
  /** Stories of that staff. */
  articles: WeakMap<Entry, ReadArticle>;
  /** Whether two want one address. */
  readonly clashes: LastSearch;
  /** Whether something is wrong with tags. */
  readonly tags: LastSearch;
}

/** A story, and what was wrong in its file. */
interface ReadArticle {
  readonly article: Article;
  readonly problems: readonly ReportedProblem[];
  /** Digest of the file as it was. */
  readonly digest: string;
}

/** What every story is read against. */
export interface Base {
  readonly settings: Settings;
  readonly staff: Staff;
}

/** A memory that is empty. */
export const createNewsroomMemory = (): NewsroomMemory => ({
  articles: new WeakMap(),
  clashes: createLastSearch(),
  tags: createLastSearch(),
});

/** The settings and the staff, made again only where one of their entries or pictures is another. */
export function recallBase(
  memory: NewsroomMemory,
  entries: readonly Entry[],
  { pictures }: Pick<Context, 'pictures'>,
  make: () => Base & { readonly isSound: boolean },
): Base {
  const others = entries.filter(({ kind }) => kind !== 'article');
  const { base } = memory;
  if (base && isSameList(others, base.entries) && photosOf(base.staff).every(isOnDisk(pictures))) return base;
  const { isSound, ...made } = make();
  memory.articles = new WeakMap();
  if (isSound) memory.base = { ...made, entries: others };
  else delete memory.base;
  return made;
}

/** The story of an entry, made again only where the entry, its picture or its visibility is another. */
export function recallArticle(
  memory: NewsroomMemory,
  entry: Entry,
  around: ArticleSurroundings,
  context: Context,
): Article | undefined {
  const known = memory.articles.get(entry);
  if (known && isStill(known, entry, around, context)) {
    for (const problem of known.problems) context.report(fromReported(problem));
    return known.article;
  }
  const problems: Problem[] = [];
  const article = toArticle(entry, around, { ...context, report: (problem) => problems.push(problem) });
  problems.forEach(context.report);
  const { digest } = entry.markdown;
  if (article) memory.articles.set(entry, { article, problems: toReported(problems), digest });
  return article;
}

function isStill(
  { article, problems, digest }: ReadArticle,
  { markdown }: Entry,
  { now }: ArticleSurroundings,
  { pictures }: Context,
): boolean {
  // What is wrong in a file that was written again may stand elsewhere in its lines.
  if (problems.length > 0 && digest !== markdown.digest) return false;
  const { image, withheld, published, expires } = article;
  if (withheld !== whyWithheld({ draft: withheld === 'draft', published, expires }, now)) return false;
  return !image || isOnDisk(pictures)(image.picture);
}

const isOnDisk =
  (pictures: Context['pictures']) =>
  (picture: PictureFile): boolean =>
    pictures.read(picture.path) === picture;

const photosOf = ({ reporters }: Staff): PictureFile[] => valuesOf(reporters).flatMap(({ photo }) => photo ?? []);
