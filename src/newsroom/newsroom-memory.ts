/** What a process remembers of a newsroom: those parts whose files have not changed. */
import type { Entry, PictureFile } from '../content/entry.ts';
import type { Context } from './context.ts';
import type { Article } from './model.ts';
import type { Settings } from './read-settings.ts';
import { valuesOf } from './references.ts';
import { isSameList } from './same-list.ts';
import type { Staff } from './staff.ts';
import { type ArticleSurroundings, toArticle } from './to-article.ts';
import { whyWithheld } from './visibility.ts';

/** A memory. It holds only what was read without a problem. */
export interface NewsroomMemory {
  /** Settings and staff, and the entries that they were made of. */
  base?: Base & { readonly entries: readonly Entry[] };
  /** Stories of that staff. */
  articles: WeakMap<Entry, Article>;
}

/** What every story is read against. */
export interface Base {
  readonly settings: Settings;
  readonly staff: Staff;
}

/** A memory that is empty. */
export const createNewsroomMemory = (): NewsroomMemory => ({ articles: new WeakMap() });

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
  if (known && isStill(known, around, context)) return known;
  let isSound = true;
  const article = toArticle(entry, around, {
    ...context,
    report(problem) {
      isSound = false;
      context.report(problem);
    },
  });
  if (article && isSound) memory.articles.set(entry, article);
  return article;
}

function isStill(article: Article, { now }: ArticleSurroundings, { pictures }: Context): boolean {
  const { image, withheld } = article;
  const visibility = { ...article, draft: withheld === 'draft' };
  return (!image || isOnDisk(pictures)(image.picture)) && withheld === whyWithheld(visibility, now);
}

const isOnDisk =
  (pictures: Context['pictures']) =>
  (picture: PictureFile): boolean =>
    pictures.read(picture.path) === picture;

const photosOf = ({ reporters }: Staff): PictureFile[] => valuesOf(reporters).flatMap(({ photo }) => photo ?? []);
