/** Names a new file so that every system can store it and the name says what is in it. */
import { isDeviceName } from '../content/device-name.ts';
import { calendarDay } from '../language/dates.ts';
import type { Instant } from './model.ts';
import type { NewKind } from './new-file.ts';
import { toSlug } from './slugs.ts';

/** A long headline makes no long address; the bytes leave room for a date and an ending in any script. */
const maxLength = 60;
const maxBytes = 200;

/**
 * The name of a file for a title in any script, or undefined where it leaves none that every system can
 * store. `index` has a meaning of its own here.
 */
export function toNewName(title: string): string | undefined {
  const slug = toSlug(title.trim()).replace(/^[-_]+|[-_]+$/g, '');
  const name = shorten(slug);
  return /[\p{L}\p{N}]/u.test(name) && !isDeviceName(name) && name !== 'index' ? name : undefined;
}

/** The path of a new file, from the site's folder. That of a story begins with its day. */
export function toNewPath(
  kind: NewKind,
  name: string,
  {
    content,
    published,
    timeZone,
  }: { readonly content: string; readonly published: Instant; readonly timeZone: string },
): string {
  if (kind !== 'article') return `${content}/${kind}s/${name}.md`;
  const { year, month, day } = calendarDay(published, timeZone);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${content}/articles/${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}-${name}.md`;
}

/** Cut between words where there are several. */
function shorten(slug: string): string {
  if (isShort(slug)) return slug;
  const words = slug.split('-');
  while (words.length > 1 && !isShort(words.join('-'))) words.pop();
  let name = words.join('-');
  while (!isShort(name)) name = [...name].slice(0, -1).join('');
  return name;
}

const isShort = (name: string): boolean =>
  name.length <= maxLength && new TextEncoder().encode(name).length <= maxBytes;
