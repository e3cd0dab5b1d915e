/** Reads the part of its address that an entry has. */
import type { Entry } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { toSlug } from './slugs.ts';

/** The slug that an entry sets, or else that of its name. One that comes to nothing is reported. */
export function readSlug(entry: Entry, written: string | undefined, context: Context): string | undefined {
  const text = written ?? entry.name;
  const slug = toSlug(text);
  if (/[\p{L}\p{N}]/u.test(slug)) return slug;
  const place = written === undefined ? { line: 1, column: 1 } : entry.locate(['slug']);
  context.report(toProblem('slug-empty', { text }, { path: entry.path, place }));
  return undefined;
}
