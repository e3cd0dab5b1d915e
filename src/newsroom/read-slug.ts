/** Reads the part of its address that an entry has. */

import { isDeviceName } from '../content/device-name.ts';
import type { Entry } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { toSlug } from './slugs.ts';

/** The slug that an entry sets, or else that of its name. One that comes to nothing, or to a device of Windows, is reported. */
export function readSlug(entry: Entry, written: string | undefined, context: Context): string | undefined {
  const text = written ?? entry.name;
  const slug = toSlug(text);
  const isEmpty = !/[\p{L}\p{N}]/u.test(slug);
  // A file that is called so itself is reported where it is found.
  if (!isEmpty && (!isDeviceName(slug) || isDeviceName(text))) return slug;
  const location = { path: entry.path, place: written === undefined ? { line: 1, column: 1 } : entry.locate(['slug']) };
  context.report(
    isEmpty ? toProblem('slug-empty', { text }, location) : toProblem('name-reserved', { name: slug }, location),
  );
  return undefined;
}
