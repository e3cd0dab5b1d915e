/** Makes parts of addresses from names of any script. */
import { slug as toGithubSlug } from 'github-slugger';
import type { Entry } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';

/**
 * The part of an address for a name: lower case, letters and digits of any script, joined by
 * hyphens; in Unicode normalisation form C. Empty where the name has neither letter nor digit.
 */
export function toSlug(name: string): string {
  return toGithubSlug(name.toWellFormed().normalize('NFC'))
    .normalize('NFC')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}

/** The slug that an entry sets, or else that of its name. One that comes to nothing is reported. */
export function readSlug(entry: Entry, written: string | undefined, context: Context): string | undefined {
  const text = written ?? entry.name;
  const slug = toSlug(text);
  if (/[\p{L}\p{N}]/u.test(slug)) return slug;
  const place = written === undefined ? { line: 1, column: 1 } : entry.locate(['slug']);
  context.report(toProblem('slug-empty', { text }, { path: entry.path, place }));
  return undefined;
}
