/** Remembers the last value of its kind. */
import type { Problem } from '../problems/problem.ts';
import { isSameList } from './same-list.ts';

/** Gives the last value as long as all that it was made of is identical, and else makes another. */
export type Last<T> = (sources: readonly unknown[], make: () => T) => T;

/** Remembers nothing yet. */
export function createLast<T>(): Last<T> {
  let last: { readonly sources: readonly unknown[]; readonly value: T } | undefined;
  return (sources, make) => {
    if (!last || !isSameList(sources, last.sources)) last = { sources, value: make() };
    return last.value;
  };
}

/** Finds problems anew, unless all sources are those of a search that found none. */
export type LastSearch = (sources: readonly unknown[], find: () => Problem[]) => Problem[];

/** Remembers no search yet. */
export function createLastSearch(): LastSearch {
  let clean: readonly unknown[] | undefined;
  return (sources, find) => {
    if (clean && isSameList(sources, clean)) return [];
    const problems = find();
    clean = problems.length === 0 ? sources : undefined;
    return problems;
  };
}
