/** Finds tags that are others to readers and one to addresses, which have letters and digits alone: `C` and `C++`. */
import type { Entry } from '../content/entry.ts';
import { remember } from '../language/remember.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { toSlug } from './slugs.ts';
import type { StoryEntry } from './story-entry.ts';
import { countSpellings, isBetter, type Spelling } from './tag-spellings.ts';

/** A leading sign that networks put before every tag, and what differs between spellings of one name. */
const spelling = /^[#@]|[\p{L}\p{N}\p{M}\p{Z}\p{Pd}\p{Pc}\s.,:;!?'"’‘“”…/()®™©]/gu;

/** The signs by which one tag is another than its letters say, such as `++`. */
const toSigns = remember((title: string): string => title.replace(spelling, ''));

/** Whether two tags of one address are two spellings of one name. */
export const isSameTag = (one: string, other: string): boolean => toSigns(one) === toSigns(other);

/** Reports each tag that would be listed under the heading of another one. */
export function judgeTagClashes(stories: readonly StoryEntry[], context: Context): void {
  // Most papers have no tag with such a sign: then nothing can clash.
  if (!stories.some(({ entry }) => readTags(entry).some((title) => toSigns(title) !== ''))) return;
  const headings = findHeadings(stories);
  for (const { entry, value } of stories) {
    if (!value || value.withdrawn) continue;
    for (const [index, name] of readTags(entry).entries()) {
      const used = headings.get(toSlug(name))?.title;
      if (used === undefined || isSameTag(name, used)) continue;
      const location = { path: entry.path, place: entry.locate(['tags', index]) };
      const write = toWords(name) ?? toWords(used);
      context.report(toProblem('tag-clash', { name, used, write }, location));
    }
  }
}

/** As they were written: a story itself keeps one tag of each address. */
export function readTags({ data }: Entry): string[] {
  const tags = data['tags'];
  return Array.isArray(tags) ? tags.map((tag) => (typeof tag === 'string' ? tag : '')) : [];
}

/** The best spelling of each address: that of its page. */
function findHeadings(stories: readonly StoryEntry[]): ReadonlyMap<string, Spelling> {
  const headings = new Map<string, Spelling>();
  const articles = stories.flatMap(({ value }) => (value && !value.withdrawn ? [value] : []));
  for (const each of countSpellings(articles).values()) {
    const known = headings.get(each.id);
    if (!known || isBetter(each, known)) headings.set(each.id, each);
  }
  return headings;
}

const words: Readonly<Record<string, string>> = { '+': 'plus', '#': 'sharp', '&': 'and', '@': 'at', '%': 'percent' };

/** The tag with words in place of its signs, or undefined where one has no word. */
function toWords(title: string): string | undefined {
  const signs = [...toSigns(title)];
  if (signs.length === 0 || signs.some((sign) => words[sign] === undefined)) return undefined;
  return title
    .replace(/[+#&@%]/g, (sign) => ` ${words[sign]} `)
    .replace(/\s+/g, ' ')
    .trim();
}
