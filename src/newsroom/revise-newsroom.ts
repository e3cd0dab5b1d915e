/**
 * Puts stories in the place of their last versions, where nothing has changed but what they say of themselves, such as their
 * headlines: then all that was found out by looking at every story still holds.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../content/entry.ts';
import { toSurroundings } from './base.ts';
import type { Article, Newsroom } from './model.ts';
import { recallArticle } from './newsroom-memory.ts';
import { isSameList } from './same-list.ts';
import type { NewsroomOptions, NewsroomResult } from './to-newsroom.ts';
import { withTags } from './unite-tags.ts';

/** The entry of a file as it was and as it is. */
export interface ChangedEntry {
  readonly before: Entry;
  readonly after: Entry;
}

/** The newsroom with the stories of the changed entries, or undefined where it must be made anew. */
export function reviseNewsroom(
  { result: { newsroom } }: { readonly result: NewsroomResult },
  changed: readonly ChangedEntry[],
  { memory, folders, pictures, now }: NewsroomOptions,
): Newsroom | undefined {
  if (!newsroom || !memory?.base) return undefined;
  const { language, timeZone, rules } = memory.base.settings;
  const surroundings = toSurroundings(memory.base, now);
  let isSound = true;
  const doubt = () => {
    isSound = false;
  };
  const context = { folders, pictures, language, timeZone, rules, report: doubt, judge: doubt };
  const articles = [...newsroom.articles];
  for (const { before, after } of changed) {
    const old = memory.articles.get(before)?.article;
    if (!old || before.path !== after.path || after.broken || !haveSameTags(before, after)) return undefined;
    const article = recallArticle(memory, after, surroundings, context);
    const index = articles.findIndex(({ markdown }) => markdown.path === after.path);
    const shown = articles[index];
    if (!isSound || !article || !shown || !standAlike(old, article)) return undefined;
    articles[index] = shown === old ? article : withTags(article, shown.tags);
  }
  return { ...newsroom, now, articles };
}

/** As they were written: they are judged so. */
const haveSameTags = (one: Entry, other: Entry): boolean => isDeepStrictEqual(one.data['tags'], other.data['tags']);

/** Whether all that is found out by looking at every story is the same for two versions of one. */
function standAlike(one: Article, other: Article): boolean {
  return (
    parts.every((part) => one[part] === other[part]) &&
    lists.every((list) => isSameList<unknown>(one[list], other[list])) &&
    isDeepStrictEqual(one.corrections, other.corrections) &&
    isSameList(one.contributors.map(toReporter), other.contributors.map(toReporter))
  );
}

const parts = [
  ...(['id', 'url', 'language', 'translationKey', 'type', 'beat'] as const),
  ...(['published', 'updated', 'expires', 'withheld', 'withdrawn', 'rightsEnd', 'limitedPicture'] as const),
];
const lists = ['aliases', 'reporters', 'tags'] as const;

const toReporter = ({ reporter }: Article['contributors'][number]) => reporter;
