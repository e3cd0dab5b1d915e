/** What a process remembers of a newsroom: those parts whose files have not changed. */
import type { Entry, PictureFile } from '../content/entry.ts';
import { mayPass } from '../problems/may-pass.ts';
import type { Problem } from '../problems/problem.ts';
import { fromReported, type ReportedProblem, toReported } from '../problems/reported.ts';
import type { Base } from './base.ts';
import type { Context } from './context.ts';
import { createLastSearch, type LastSearch } from './last.ts';
import type { Article, BodySource } from './model.ts';
import { valuesOf } from './references.ts';
import { isSameList } from './same-list.ts';
import type { Staff } from './staff.ts';
import { type ArticleSurroundings, toArticle } from './to-article.ts';
import { whyWithheld } from './visibility.ts';

/** A memory. */
export interface NewsroomMemory {
  /** Settings and staff, and the entries that they were made of. */
  base?: Base & Findings & { readonly entries: readonly Entry[]; readonly judged: readonly BodySource[] };
  /** Stories of that staff. */
  articles: WeakMap<Entry, ReadArticle>;
  /** Whether two want one address. */
  readonly clashes: LastSearch;
  /** Whether something is wrong with tags. */
  readonly tags: LastSearch;
}

/** A story, and what was wrong in its file. */
interface ReadArticle extends Findings {
  readonly article: Article;
}

/** What was wrong in some files. */
interface Findings {
  readonly problems: readonly ReportedProblem[];
  /** Digests of the files as they were. */
  readonly digests: readonly string[];
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
  context: Pick<Context, 'pictures' | 'report' | 'judge'>,
  make: (collect: Pick<Context, 'report' | 'judge'>) => Base,
): Base {
  const others = entries.filter(({ kind }) => kind !== 'article');
  const { base } = memory;
  if (base && isBaseStill(base, others, context)) {
    for (const problem of base.problems) context.report(fromReported(problem));
    base.judged.forEach(context.judge);
    return base;
  }
  const problems: Problem[] = [];
  const judged: BodySource[] = [];
  const made = make({ report: (problem) => problems.push(problem), judge: (body) => judged.push(body) });
  memory.articles = new WeakMap();
  if (problems.some(({ ruleId }) => mayPass(ruleId))) delete memory.base;
  else memory.base = { ...made, ...toFindings(problems, others), entries: others, judged };
  problems.forEach(context.report);
  judged.forEach(context.judge);
  return made;
}

const isBaseStill = (
  base: NonNullable<NewsroomMemory['base']>,
  entries: readonly Entry[],
  { pictures }: Pick<Context, 'pictures'>,
): boolean =>
  isSameList(entries, base.entries) && areStill(base, entries) && photosOf(base.staff).every(isOnDisk(pictures));

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
  if (article && !problems.some(({ ruleId }) => mayPass(ruleId)))
    memory.articles.set(entry, { article, ...toFindings(problems, [entry]) });
  return article;
}

function isStill(known: ReadArticle, entry: Entry, { now }: ArticleSurroundings, { pictures }: Context): boolean {
  if (!areStill(known, [entry])) return false;
  const { image, withheld, published, expires } = known.article;
  if (withheld !== whyWithheld({ draft: withheld === 'draft', published, expires }, now)) return false;
  return !image || isOnDisk(pictures)(image.picture);
}

const toFindings = (problems: readonly Problem[], entries: readonly Entry[]): Findings => ({
  problems: toReported(problems),
  digests: entries.map(({ markdown }) => markdown.digest),
});

/** What is wrong in a file that was written again may stand elsewhere in its lines. */
const areStill = ({ problems, digests }: Findings, entries: readonly Entry[]): boolean =>
  problems.length === 0 || entries.every(({ markdown }, index) => markdown.digest === digests[index]);

const isOnDisk =
  (pictures: Context['pictures']) =>
  (picture: PictureFile): boolean =>
    pictures.read(picture.path) === picture;

const photosOf = ({ reporters }: Staff): PictureFile[] => valuesOf(reporters).flatMap(({ photo }) => photo ?? []);
